import type { Practice } from '../../../content/practice.ts'
import type { PracticesTexts, PublicationsTexts, QuestionnaireTexts } from '../../../content/texts.ts'
import type { Structure } from '../../../content/structure.ts'
import type { AdviceTexts, ResultTexts } from '../../../texts/catalogue.ts'
import { fill } from '../../../texts/fill.ts'
import type { AdviceCause } from '../../advice/advice-types.ts'
import type { Result } from '../../result/result-schema.ts'
import { roundScore } from '../../scoring/level.ts'
import { wordForScore } from './score-words.ts'

export type AdviceWording = {
  result: Result
  structure: Structure
  practices: readonly Practice[]
  questionnaire: QuestionnaireTexts
  practiceTexts: PracticesTexts
  publications: PublicationsTexts
  texts: { advice: AdviceTexts; result: ResultTexts }
}

/** One advice in the four fixed lines, the same on screen and paper: reason, gain, first step, when not. */
export type AdviceCard = {
  practice: string
  title: string
  effort: string
  start: string
  /** One sentence per answer that caused it, then the score of its theme. */
  why: string[]
  gives: string
  firstStep: string
  notIf: string
  source: string
  /** The publications of the source, with titles in Dutch; empty for a practice of our own. */
  publications: { title: string; year: string }[]
}

/** Every advice of a result as a card, in the order of choice. Only answers in the trigger trace are named. */
export function describeAdvice(wording: AdviceWording): AdviceCard[] {
  return wording.result.advice.flatMap((advice) => {
    const practice = wording.practices.find(({ id }) => id === advice.practice)
    const words = wording.practiceTexts[advice.practice]
    if (!practice || !words) return []
    const { texts } = wording
    return [
      {
        practice: practice.id,
        title: words.title,
        effort: texts.advice.effort[practice.effort],
        start: texts.advice.start[practice.start],
        why: [
          ...advice.because.map((cause) => causeInWords(cause, wording)),
          ...themeInWords(practice, wording),
        ],
        gives: words.gives,
        firstStep: words.firstStep,
        notIf: words.notIf,
        source: sourceInWords(practice, wording),
        publications: publicationsOf(practice, wording),
      },
    ]
  })
}

function causeInWords(cause: AdviceCause, { questionnaire, texts }: AdviceWording): string {
  const question = questionnaire.questions[cause.question]
  const options = 'option' in cause ? [cause.option] : cause.options
  const values = { question: question?.text ?? cause.question }
  if (options.length === 0) return fill(texts.advice.causeNone, values)
  const answer = options.map((option) => question?.options[option] ?? option).join(' ')
  return ended(fill(texts.advice.cause, { ...values, answer }))
}

/** A sentence that ends on a quoted answer without a mark of its own, such as "20 to 39%", gets its full stop. */
function ended(sentence: string): string {
  return /[.?…]["”]?$/.test(sentence) ? sentence : `${sentence}.`
}

/** The score of the theme that the practice helps directly and that scores lowest. */
function themeInWords({ themes }: Practice, wording: AdviceWording): string[] {
  const scored = wording.result.pillars
    .flatMap((pillar) => pillar.themes)
    .filter(({ id, score }) => themes[id] === 1 && score !== null)
    .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0))
  const [lowest] = scored
  if (!lowest) return []
  return [
    fill(wording.texts.advice.score, {
      theme: wording.questionnaire.themes[lowest.id]?.title ?? lowest.id,
      score: roundScore(lowest.score ?? 0),
      word: wordForScore(lowest, wording),
    }),
  ]
}

function sourceInWords(practice: Practice, wording: AdviceWording): string {
  if (practice.origin === 'own') return wording.texts.advice.sourceOwn
  return publicationsOf(practice, wording)
    .map((publication) => fill(wording.texts.advice.source, publication))
    .join(' ')
}

function publicationsOf(
  { origin, publications }: Practice,
  wording: AdviceWording,
): AdviceCard['publications'] {
  if (origin === 'own') return []
  return publications
    .flatMap(({ id }) => wording.publications[id] ?? [])
    .map(({ title, year }) => ({ title, year }))
}

/** How strong a factor is, in words: employers see no decimals. */
export function strengthOf(factor: number): keyof AdviceTexts['strength'] {
  if (factor >= 0.85) return 'high'
  return factor >= 0.5 ? 'middle' : 'low'
}
