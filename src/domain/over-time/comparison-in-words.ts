import type { QuestionnaireTexts } from '../../content/texts.ts'
import type { Language } from '../../content/texts.ts'
import type { Structure } from '../../content/structure.ts'
import type { OverTimeTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill, fillPlural, listInWords } from '../../texts/fill.ts'
import type { Verdict } from './judge-change.ts'
import type { Change, Comparison } from './over-time-types.ts'

/** What wording a comparison takes. */
export type ComparisonWording = {
  structure: Pick<Structure, 'version' | 'thresholds'>
  questionnaire: Pick<QuestionnaireTexts, 'pillars' | 'themes'>
  texts: OverTimeTexts
  language: Language
}

/** One theme or pillar as every face shows it. */
export type WordedChange = {
  id: string
  title: string
  before: number | null
  now: number | null
  /** "+12", "−5" or "0"; null without two scores. */
  difference: string | null
  verdict: Verdict
  word: string
  /** Why it is not comparable, or how many questions were compared; null when there is nothing to say. */
  note: string | null
}

export type WordedComparison = {
  /** What really changed, in one or two sentences. */
  headline: string
  /** What lies beside what, and what to know of it. */
  about: string[]
  rule: string
  pillars: (WordedChange & { themes: WordedChange[] })[]
  /** Null where only scores were stored. */
  agreements: { summary: string; items: { id: string; text: string }[] } | null
}

/** Words a comparison; the one source of screen and report. */
export function wordComparison(comparison: Comparison, wording: ComparisonWording): WordedComparison {
  const { texts, structure, questionnaire } = wording
  const { tieBelow, realChangeAbove } = structure.thresholds
  return {
    headline: writeHeadline(comparison, wording),
    about: writeAbout(comparison, wording),
    rule: fill(texts.rule, { tie: tieBelow, real: realChangeAbove }),
    pillars: comparison.pillars.map((pillar) => ({
      ...wordChange(pillar, questionnaire.pillars[pillar.id]?.title, texts),
      themes: pillar.themes.map((theme) => wordChange(theme, questionnaire.themes[theme.id]?.title, texts)),
    })),
    agreements: wordAgreements(comparison, texts),
  }
}

function writeHeadline(
  { pillars }: Comparison,
  { texts, questionnaire, language }: ComparisonWording,
): string {
  const themes = pillars.flatMap((pillar) => pillar.themes)
  if (themes.every(({ verdict }) => verdict === 'not-comparable')) return texts.noneComparable
  const sentences = (['higher', 'lower'] as const).flatMap((verdict) => {
    const titles = themes
      .filter((theme) => theme.verdict === verdict)
      .map(({ id }) => questionnaire.themes[id]?.title ?? id)
    const named = { themes: listInWords(titles, language) }
    return titles.length === 0 ? [] : [fillPlural(texts[verdict], titles.length, named)]
  })
  return sentences.length === 0 ? texts.noneReal : sentences.join(' ')
}

function writeAbout(comparison: Comparison, { texts, structure, language }: ComparisonWording): string[] {
  const { at, from, otherVersion } = comparison
  return [
    at === null ? texts.sinceUnknown : fill(texts.since, { day: dayInWords(at, language) }),
    from === 'snapshot' ? texts.fromSnapshot : texts.sameQuestions,
    ...(otherVersion === null
      ? []
      : [fill(texts.otherVersion, { then: otherVersion, now: structure.version })]),
  ]
}

function wordChange(change: Change, title: string | undefined, texts: OverTimeTexts): WordedChange {
  const { id, before, now, verdict, whyNot, shared } = change
  const note = shared === null ? null : fill(texts.shared, shared)
  return {
    ...{ id, title: title ?? id, before, now, verdict },
    difference: before === null || now === null ? null : withSign(now - before),
    word: texts.verdicts[verdict],
    note: whyNot === null ? note : texts.whyNot[whyNot],
  }
}

/** The minus of print, as wide as the plus. */
function withSign(difference: number): string {
  if (difference === 0) return '0'
  return difference > 0 ? `+${difference}` : `−${-difference}`
}

function wordAgreements({ agreements }: Comparison, texts: OverTimeTexts): WordedComparison['agreements'] {
  if (agreements === null) return null
  const done = agreements.filter(({ status }) => status === 'done').length
  return {
    summary:
      agreements.length === 0
        ? texts.noAgreements
        : fillPlural(texts.agreements, agreements.length, { done }),
    items: agreements.map(({ id, what, status }) => ({ id, text: `${what}: ${texts.statuses[status]}` })),
  }
}
