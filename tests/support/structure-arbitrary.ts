import fc from 'fast-check'
import type { Pillar, Question, Structure, Theme } from '../../src/content/structure.ts'
import type { Answer, Answers } from '../../src/domain/scan/scan-schema.ts'
import {
  buildLadder,
  buildStructure,
  buildTickList,
  notApplicable,
  ticks,
  unknown,
} from './structure-builder.ts'

/** A questionnaire with one company's answers to it. */
export type Company = { structure: Structure; answers: Answers }

const ladders = [
  [0, 25, 50, 75, 100],
  [0, 10, 30, 50, 70, 90, 100],
  [0, 33, 67, 100],
  [0, 60, 100],
]

const leverShares = [
  { innovation: 1 },
  { innovation: 0.5, retention: 0.5 },
  { inflow: 0.3, retention: 0.7 },
  { inflow: 0.1, innovation: 0.2, retention: 0.7 },
]

const leverNames = ['innovation', 'retention', 'inflow']

const bareQuestion = fc.record({
  isTickList: fc.boolean(),
  /** Question weights as in the content; thirds and tenths are tested at the floors. */
  weight: fc.constantFrom(1, 2, 3),
  allowsNotApplicable: fc.boolean(),
  ladder: fc.constantFrom(...ladders),
  fullAt: fc.integer({ min: 1, max: 6 }),
  levers: fc.constantFrom(...leverShares),
  /** Which of the options is chosen, or how many are ticked, once reduced to what the question offers. */
  pick: fc.nat(6),
  state: fc.oneof(
    { weight: 7, arbitrary: fc.constant('answered' as const) },
    { weight: 2, arbitrary: fc.constantFrom('unknown' as const, 'unanswered' as const) },
    { weight: 2, arbitrary: fc.constant('not-applicable' as const) },
  ),
})

type BareQuestion = typeof bareQuestion extends fc.Arbitrary<infer T> ? T : never

const bareTheme = fc.record({
  weight: fc.constantFrom(1, 2, 3),
  questions: fc.array(bareQuestion, { minLength: 1, maxLength: 5 }),
})
const barePillar = fc.record({
  weight: fc.constantFrom(1, 1, 1, 2, 0.5),
  themes: fc.array(bareTheme, { minLength: 1, maxLength: 5 }),
})

/** Any questionnaire of 1 to 4 pillars, with any answers: chosen, unknown, not applicable or left out. */
export const company: fc.Arbitrary<Company> = fc
  .array(barePillar, { minLength: 1, maxLength: 4 })
  .map((bare) => {
    const answers: Answers = {}
    const pillars = bare.map(({ weight, themes }, p): Pillar => {
      return {
        id: `p${p}`,
        weight,
        themes: themes.map((theme, t) => nameTheme(`p${p}-t${t}`, theme, answers)),
      }
    })
    return { structure: buildStructure({ pillars, levers: leverNames }), answers }
  })

/** A company that answered every question, so that most scores are shown. */
export const fullyAnsweredCompany: fc.Arbitrary<Company> = fc
  .tuple(company, fc.infiniteStream(fc.nat(6)))
  .map(([{ structure }, picks]) => ({
    structure,
    answers: answerAll(structure, (question) => chosen(question, picks.next().value ?? 0)),
  }))

/** The answers of somebody who answers every question in the same way. */
export function answerAll(structure: Structure, answerOf: (question: Question) => Answer): Answers {
  return Object.fromEntries(questionsOf(structure).map((question) => [question.id, answerOf(question)]))
}

/** The answer that gives the least points. */
export function lowestAnswer(question: Question): Answer {
  return chosen(question, 0)
}

/** The answer that gives the most points. */
export function highestAnswer(question: Question): Answer {
  return chosen(question, question.kind === 'single' ? question.options.length - 1 : question.fullAt)
}

/** All answers with points that a question offers, from low to high. */
export function ladderOf(question: Question): Answer[] {
  const length = question.kind === 'single' ? question.options.length : question.options.length + 1
  return Array.from({ length }, (_, pick) => chosen(question, pick))
}

/** All questions of all themes, in questionnaire order. */
export function questionsOf({ pillars }: Pick<Structure, 'pillars'>): Question[] {
  return pillars.flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions))
}

/** The structure with each theme replaced, or dropped where `change` gives null. */
export function changeThemes(structure: Structure, change: (theme: Theme) => Theme | null): Structure {
  const pillars = structure.pillars.map((pillar) => ({
    ...pillar,
    themes: pillar.themes.flatMap((theme) => change(theme) ?? []),
  }))
  return { ...structure, pillars }
}

function nameTheme(
  id: string,
  { weight, questions }: { weight: number; questions: BareQuestion[] },
  answers: Answers,
) {
  const named = questions.map((bare, q) => {
    const question = nameQuestion(`${id}-q${q}`, bare)
    const answer = answerIn(question, bare)
    if (answer) answers[question.id] = answer
    return question
  })
  return { id, weight, questions: named }
}

function nameQuestion(
  id: string,
  { isTickList, weight, allowsNotApplicable, ladder, fullAt, levers }: BareQuestion,
) {
  const base = { id, weight, levers, notApplicable: allowsNotApplicable }
  return isTickList ? buildTickList({ ...base, fullAt }) : buildLadder(base, ladder)
}

function answerIn(question: Question, { state, pick }: BareQuestion): Answer | null {
  if (state === 'unanswered') return null
  if (state === 'unknown') return unknown
  if (state === 'not-applicable' && question.notApplicable) return notApplicable
  return chosen(question, pick)
}

function chosen(question: Question, pick: number): Answer {
  if (question.kind === 'tick-list') return ticks(pick % (question.options.length + 1))
  return { option: question.options[pick % question.options.length]?.id ?? '' }
}
