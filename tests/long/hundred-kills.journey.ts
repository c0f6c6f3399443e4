import { seededRandom } from '../../scripts/invented-contributions.ts'
import type { Question } from '../../src/content/structure.ts'
import type { Answers } from '../../src/domain/scan/scan-schema.ts'
import { test } from '../journeys/pages/browser-process.ts'
import { pointer } from '../journeys/pages/hand.ts'
import { expect } from '../journeys/pages/journey.ts'
import { StartPage } from '../journeys/pages/start-page.ts'
import { storedAnswers } from '../journeys/pages/stored-answers.ts'
import type { ThemePage } from '../journeys/pages/theme-page.ts'
import { isSameValue } from '../../src/domain/scan/same-value.ts'
import { themesOf } from '../support/journey-scans.ts'
import { killsInAll, longSeed } from './long-run.ts'

const random = seededRandom(longSeed)
const below = (limit: number) => Math.floor(random() * limit)
/** Waiting is what this journey is about: the moment of the kill is any moment. */
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

test(`killed ${killsInAll} times, at most the last answer is missing`, async ({ openOwnBrowser, words }) => {
  console.info(`${killsInAll} kills, seed ${longSeed} (LONG_SEED)`)
  const theme = themesOf(words.structure)[1]!
  const questions = theme.questions.filter(({ kind }) => kind === 'single')
  // "shown" are the lost answers that the screen showed as chosen before the end came.
  const none = { kills: 0, answers: 0, lost: 0, shown: 0 }
  const figures = { browser: { ...none }, tab: { ...none } }

  let browser = await openOwnBrowser()
  let { page } = browser
  const start = await StartPage.shown({ page, words, hand: pointer })
  let screen = await (await (await start.startScan()).fillShort()).next()
  let sure: Answers = {}
  for (let run = 0; run < killsInAll; run += 1) {
    const kind = run % 2 === 0 ? 'browser' : 'tab'
    const { states, isShown } = await answerSome(screen, questions, sure)
    if (kind === 'tab') page = await browser.killTab()
    else {
      await browser.kill()
      browser = await openOwnBrowser()
      page = browser.page
    }

    const again = await StartPage.shown({ page, words, hand: pointer })
    const found = await storedAnswers(page)
    const lost = [...states].reverse().findIndex((state) => isSameValue(state, found))
    const told = `kill ${run + 1} (${kind}) after ${states.length - 1} answers`
    expect(lost, `${told}: what is stored is a state of the scan`).not.toBe(-1)
    expect(lost, `${told}: answers lost`).toBeLessThanOrEqual(1)
    screen = await again.goOnInTheme(words.ui.start.continueUnnamed, theme.id)
    for (const question of questions) {
      const answer = found[question.id]
      if (answer) await screen.expectAnswer(question, answer)
    }
    sure = found
    figures[kind].kills += 1
    figures[kind].answers += states.length - 1
    figures[kind].lost += lost
    if (isShown) figures[kind].shown += lost
  }
  console.table(figures)
})

/**
 * Gives one to five answers, as fast as a hurried person, and comes back at any moment of the last one: the answers
 * after none, one, two of them, and so on, and whether the last one was on the screen by then.
 */
async function answerSome(
  screen: ThemePage,
  questions: readonly Question[],
  sure: Answers,
): Promise<{ states: Answers[]; isShown: boolean }> {
  const states = [sure]
  let isShown = false
  // Each question once: an answer that is given back would hide that two were lost.
  const open = [...questions]
  const count = 1 + below(Math.min(5, open.length))
  for (let each = 0; each < count; each += 1) {
    const before = states.at(-1)!
    const [question] = open.splice(below(open.length), 1) as [Question]
    const now = before[question.id]
    const others = question.options.filter(({ id }) => !(now && 'option' in now && now.option === id))
    const answer = { option: others[below(others.length)]!.id }
    states.push({ ...before, [question.id]: answer })
    const given = screen.answer(question, answer)
    if (each < count - 1) {
      await given
      await pause(100 + below(300))
    } else {
      // The hand may be on its way still when the end comes.
      given.then(
        () => (isShown = true),
        () => undefined,
      )
      await pause(below(150))
    }
  }
  return { states, isShown }
}
