import type { Structure } from '../../content/structure.ts'
import type { Language, ProfileTexts, QuestionnaireTexts } from '../../content/texts.ts'
import type { RespondentsTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import { answerLines } from '../report/wording/answer-in-words.ts'
import type { ComparedQuestion, RespondentComparison, Role, Seat, SeatAnswer } from './respondents-types.ts'
import { smallestGroup } from './seat-respondents.ts'

/** What wording a comparison takes. */
export type RespondentsWording = {
  structure: Pick<Structure, 'thresholds'>
  questionnaire: QuestionnaireTexts
  roles: ProfileTexts['roles']
  texts: RespondentsTexts
  language: Language
}

/** One question with every answer to it, as the screen and paper show it. */
export type WordedQuestion = {
  id: string
  theme: string
  text: string
  answers: { who: string; lines: string[] }[]
  /** How far the answers lie apart; null when that says nothing. */
  how: string | null
  /** What to ask in the talk; null when there is nothing to ask. */
  talk: string | null
}

export type WordedTheme = {
  id: string
  title: string
  scores: number[] | null
  difference: number | null
  verdict: RespondentComparison['themes'][number]['verdict']
  word: string
  note: string | null
}

export type WordedRespondents = {
  summary: string[]
  notes: string[]
  /** Who is not shown and why; empty when everybody is. */
  hidden: string[]
  persons: string[]
  parts: Record<'differ' | 'unknown' | 'none' | 'agree' | 'rest', WordedQuestion[]>
  themes: WordedTheme[]
  tieRule: string
}

/** From this share of the ladder on, answers are called far apart. Ours. */
const farFrom = 0.5

/** Words a comparison of respondents; the one source of screen and paper. */
export function wordRespondents(
  comparison: RespondentComparison,
  wording: RespondentsWording,
): WordedRespondents {
  const { texts, structure } = wording
  const { questions, seats } = comparison
  const names = seats.map((seat) => nameSeat(seat, wording))
  const ofKinds = (...kinds: ComparedQuestion['kind'][]) =>
    questions
      .filter(({ kind }) => kinds.includes(kind))
      .map((question) => wordQuestion(question, seats, names, wording))
  const parts = {
    differ: ofKinds('differ', 'applies', 'divided'),
    unknown: ofKinds('one-unknown'),
    none: ofKinds('none-knows'),
    agree: ofKinds('agree'),
    rest: ofKinds('not-comparable'),
  }
  return {
    summary: writeSummary(parts.differ.length, parts.agree.length, texts),
    notes: writeNotes(comparison, names, texts),
    hidden:
      comparison.hidden === 0
        ? []
        : [
            fillPlural(texts.people.hidden, comparison.hidden),
            fill(texts.people.hiddenWhy, { least: smallestGroup }),
          ],
    persons: names.filter((_, index) => seats[index]?.kind === 'person'),
    parts,
    themes: comparison.themes.map((theme) => ({
      id: theme.id,
      title: wording.questionnaire.themes[theme.id]?.title ?? theme.id,
      scores: theme.verdict === 'not-comparable' ? null : theme.scores,
      difference: theme.difference,
      verdict: theme.verdict,
      word: texts.themes.verdicts[theme.verdict],
      note: theme.whyNot === null ? null : texts.themes.whyNot[theme.whyNot],
    })),
    tieRule: fill(texts.themes.text, { tie: structure.thresholds.tieBelow }),
  }
}

/** A role as people read it; the words for "no role" where a scan does not say. */
export function nameRole(role: Role | null, { roles, texts }: Pick<RespondentsWording, 'roles' | 'texts'>) {
  return role === null ? texts.choose.noRole : (roles[role] ?? role)
}

function nameSeat(seat: Seat, wording: RespondentsWording): string {
  const { people } = wording.texts
  if (seat.kind === 'person') {
    const role = nameRole(seat.role, wording)
    return seat.number === null ? role : fill(people.numbered, { role, number: seat.number })
  }
  if (seat.role === null) return fill(people.mixed, { count: seat.size })
  return fill(people.group, { count: seat.size, role: nameRole(seat.role, wording) })
}

function writeSummary(differ: number, agree: number, { summary }: RespondentsTexts): string[] {
  const first = differ === 0 ? summary.noneDiffer : fillPlural(summary.differ, differ)
  return agree === 0 ? [first] : [first, fillPlural(summary.agree, agree)]
}

function writeNotes(
  { seats, isFarApart, otherVersions }: RespondentComparison,
  names: readonly string[],
  texts: RespondentsTexts,
): string[] {
  const versions = otherVersions.map(({ id, version }) => {
    const who = names[seats.findIndex((seat) => seat.id === id)] ?? texts.choose.noRole
    return fill(texts.notes.otherVersion, { who, version })
  })
  return [
    ...(seats.some(({ kind }) => kind === 'group') ? [texts.people.groupHow] : []),
    ...(isFarApart ? [texts.notes.farApart] : []),
    ...versions,
  ]
}

function wordQuestion(
  compared: ComparedQuestion,
  seats: readonly Seat[],
  names: readonly string[],
  { questionnaire, texts }: RespondentsWording,
): WordedQuestion {
  const content = questionnaire.questions[compared.question]
  const answers = compared.answers.map((answer, index) => {
    const lines = wordAnswer(answer, content, texts)
    const isMost = seats[index]?.kind === 'group' && answer.state !== 'divided'
    return {
      who: names[index] ?? '',
      lines: isMost ? lines.map((line) => fill(texts.answers.most, { answer: line })) : lines,
    }
  })
  return {
    id: compared.question,
    theme: questionnaire.themes[compared.theme]?.title ?? compared.theme,
    text: content?.text ?? compared.question,
    answers,
    how: writeHow(compared, texts),
    talk: writeTalk(compared, texts),
  }
}

function wordAnswer(
  answer: SeatAnswer,
  content: QuestionnaireTexts['questions'][string] | undefined,
  { answers: words }: RespondentsTexts,
): string[] {
  switch (answer.state) {
    case 'chosen':
      return answerLines({ options: answer.options }, content, words)
    case 'unknown':
      return [words.unknown]
    case 'not-applicable':
      return [words.notApplicable]
    case 'not-asked':
      return [words.notAsked]
    case 'unanswered':
      return [words.unanswered]
    case 'other-question':
      return [words.otherQuestion]
    case 'divided':
      return [words.divided]
  }
}

function writeHow({ kind, distance, steps, isTickList }: ComparedQuestion, texts: RespondentsTexts) {
  const words = texts.distance
  if (kind === 'applies') return words.applies
  if (kind === 'divided') return words.divided
  if (kind !== 'differ') return null
  return fill(words.written, {
    how: distance >= farFrom ? words.far : words.near,
    steps: fillPlural(isTickList ? words.ticks : words.steps, steps),
  })
}

function writeTalk({ kind, distance }: ComparedQuestion, { talk }: RespondentsTexts): string | null {
  if (kind === 'differ') return distance >= farFrom ? talk.far : talk.near
  return kind === 'agree' || kind === 'not-comparable' ? null : talk[kind]
}
