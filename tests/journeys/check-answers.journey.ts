import type { Question } from '../../src/content/structure.ts'
import { answersBy, completeRule, scanBy, themesOf } from '../support/journey-scans.ts'
import { wordsOf } from '../support/words.ts'
import { CheckPage } from './pages/closing-pages.ts'
import { expect, test } from './pages/journey.ts'

const { structure, content } = wordsOf('nl')
const questions = themesOf(structure).flatMap((theme) => theme.questions)
const question = questions.find(({ id }) => id === 'employee-ideas') as Extract<Question, { kind: 'single' }>
const highest = question.options.at(-1)!.id
const highestText = content.questionnaire.questions[question.id]!.options[highest]!
const scan = scanBy(completeRule)
const { 'employee-ideas': _left, onboarding: _open, ...answers } = answersBy(completeRule)
const openScan = { ...scan, answers }

test('the check screen shows every answer given', async ({ start, words }) => {
  const check = await (await start.openFinished(scan)).changeAnswers()
  for (const { id } of questions) {
    const answer = scan.answers[id]!
    const chosen = 'option' in answer ? [String(answer.option)] : (answer.options as string[])
    for (const option of chosen) {
      await expect(check.row(id)).toContainText(words.content.questionnaire.questions[id]!.options[option]!)
    }
  }
})

test('a changed answer leads back to the check screen, which shows it', async ({ start }) => {
  const check = await (await start.openFinished(scan)).changeAnswers()
  await expect(check.row(question.id)).not.toContainText(highestText)
  const theme = await check.change(question.id)
  await theme.answer(question, { option: highest })
  await theme.backToCheck()
  await check.expectFocusOnTitle()
  await expect(check.row(question.id)).toContainText(highestText)
})

test('a change opens the theme at that question', async ({ start }) => {
  const check = await (await start.openFinished(scan)).changeAnswers()
  const theme = await check.change(question.id)
  const [chosen] = theme.choicesOf(question, scan.answers[question.id]!)
  await expect(chosen!).toBeFocused()
  await expect(theme.question(question)).toBeInViewport()
})

test('a changed answer counts in the result', async ({ start, words }) => {
  const result = await start.openFinished(scan)
  const [before] = await result.pillarsInTable()
  const check = await result.changeAnswers()
  const theme = await check.change(question.id)
  await theme.answer(question, { option: highest })
  const changed = await (await theme.backToCheck()).seeResult()
  const [after] = await changed.pillarsInTable()
  expect(after!.title).toBe(words.content.questionnaire.pillars['strategy-and-business']!.title)
  expect(Number(after!.score)).toBeGreaterThan(Number(before!.score))
})

test('open questions are counted and marked, and lead to the question', async ({
  start,
  page,
  visit,
  words,
}) => {
  await start.openUnfinished(openScan, 'leadership-and-voice')
  await page.goto('/#/check')
  const check = await CheckPage.shown(visit)
  await expect(page.getByText(words.ui.closing.check.open.other.replace('{count}', '2'))).toBeVisible()
  await expect(page.getByText(words.ui.closing.check.notAnswered, { exact: true })).toHaveCount(2)
  await expect(check.row('onboarding')).toContainText(words.ui.closing.check.notAnswered)
  const theme = await check.change('onboarding')
  await theme.expectOpen(questions.find(({ id }) => id === 'onboarding')!)
})

test('one link leads to the first open question', async ({ start, page, words }) => {
  const theme = await start.openUnfinished(openScan, 'leadership-and-voice')
  await page.goto('/#/check')
  await page.getByRole('link', { name: words.ui.closing.check.toFirstOpen }).click()
  await theme.expectTitle(words.content.questionnaire.themes['leadership-and-voice']!.title)
  await theme.answer(question, { option: highest })
  await theme.backToCheck()
  await expect(page.getByText(words.ui.closing.check.open.one)).toBeVisible()
})

for (const part of ['profile', 'priorities', 'keyFigures'] as const) {
  test(`a look at the ${part} comes back to the check screen`, async ({ start, page, visit, words }) => {
    const check = await (await start.openFinished(scan)).changeAnswers()
    const subject = {
      profile: words.ui.profile.sector,
      priorities: words.ui.closing.priorities.question,
      keyFigures: words.content['key-figures']['sick-leave']!.question,
    }[part]
    await page
      .getByRole('link', { name: words.ui.closing.check.changeOf.replace('{subject}', subject) })
      .click()
    await check.button(words.ui.questionnaire.backToCheck).click()
    await CheckPage.shown(visit)
  })
}
