import type { Theme } from '../../src/content/structure.ts'
import { answersBy, completeRule, themesOf } from '../support/journey-scans.ts'
import { wordsOf } from '../support/words.ts'
import { expect, test } from './pages/journey.ts'
import type { ThemePage } from './pages/theme-page.ts'

const answers = answersBy(completeRule)
const { structure } = wordsOf('nl')
const themes = themesOf(structure)
const heavyOf = (theme: Theme) => theme.questions.filter(({ weight }) => weight >= 2)
const lightOf = (theme: Theme) => theme.questions.filter(({ weight }) => weight < 2)

test('the quick route asks the questions of weight 2 and 3, and the result shows every theme', async ({
  start,
  page,
}) => {
  let theme = await (await start.takeQuickRoute()).fillShort()
  for (const { id } of themes) {
    await expectAsked(theme, heavyOf(theme.theme))
    for (const question of heavyOf(theme.theme)) await theme.answer(question, answers[question.id]!)
    if (id !== themes.at(-1)!.id) theme = await theme.next()
  }
  const check = await (await (await theme.nextToPriorities()).next()).next()
  const result = await check.seeResult()
  await result.openPillars()
  for (const pillar of structure.pillars) {
    const { title } = result.words.content.questionnaire.pillars[pillar.id]!
    const shown = await result.themesBesideBars(title)
    expect(shown.map((row) => row.title)).toEqual(
      pillar.themes.map(({ id }) => result.words.content.questionnaire.themes[id]!.title),
    )
    expect(shown.filter(({ score }) => score === null)).toEqual([])
  }
  const notAsked = themes.flatMap(lightOf).length
  await expect(
    page.getByText(result.words.ui.result.notAsked.other.replace('{count}', String(notAsked))),
  ).toBeVisible()
})

test('a "weet ik niet" that leaves a theme under its floor brings its lighter question', async ({
  start,
}) => {
  const theme = await (await start.takeQuickRoute()).fillShort()
  await expectAsked(theme, heavyOf(theme.theme))
  await theme.answer(heavyOf(theme.theme)[0]!, { unknown: true })
  await expectAsked(theme, theme.theme.questions)
})

test('the lighter question goes again when the answer becomes known', async ({ start }) => {
  const theme = await (await start.takeQuickRoute()).fillShort()
  const question = heavyOf(theme.theme)[0]!
  await theme.answer(question, { unknown: true })
  await expectAsked(theme, theme.theme.questions)
  await theme.answer(question, answers[question.id]!)
  await expectAsked(theme, heavyOf(theme.theme))
})

test('after the quick route the other questions can be answered too', async ({ start, page, words }) => {
  const theme = await (await start.takeQuickRoute()).fillShort()
  await page.goto('/#/check')
  await theme.button(words.ui.closing.check.quickAction).click()
  await theme.expectTitle(words.content.questionnaire.themes[themes[0]!.id]!.title)
  await expectAsked(theme, themes[0]!.questions)
})

/** These questions of the theme are on the page, in this order, and no other. */
async function expectAsked(screen: ThemePage, questions: Theme['questions']): Promise<void> {
  for (const question of questions) await expect(screen.question(question)).toBeVisible()
  await expect(screen.page.locator('main fieldset')).toHaveCount(questions.length)
}
