import type { Question, Structure, Theme } from '../../content/structure.ts'
import { momentOf } from '../over-time/earlier-scans.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { kindOf, measureApart } from './compare-answers.ts'
import { compareThemes } from './compare-themes.ts'
import { questionKinds, type ComparedQuestion, type RespondentComparison } from './respondents-types.ts'
import { seatRespondents } from './seat-respondents.ts'
import { answerOfGroup, answerOfPerson, readRespondent, type Respondent } from './seat-answers.ts'

/** Scans further apart than this may differ because time passed: half a year, in days. */
export const daysOfOneMoment = 183

type FilledSeat = { isGroup: boolean; respondents: Respondent[] }

/**
 * Lays the scans of several people of one employer beside each other, question by question, with what they disagree on
 * first: by kind, then by distance × weight of the question, then by weight, then in the order of the questionnaire.
 * Nothing is averaged. Employees, and roles with more than two people, appear only as a group of at least
 * `smallestGroup`, and only with what more than half of it chose.
 */
export function compareRespondents(scans: readonly Scan[], structure: Structure): RespondentComparison {
  const { filled, hidden } = seatRespondents(scans)
  const read = filled.map(({ seat, scans: ofSeat }) => ({
    isGroup: seat.kind === 'group',
    respondents: ofSeat.map((scan) => readRespondent(scan, structure)),
  }))
  const persons = read.flatMap(({ isGroup, respondents }) => (isGroup ? [] : respondents))
  return {
    seats: filled.map(({ seat }) => seat),
    hidden,
    otherVersions: persons.flatMap(({ scan: { id, questionnaire } }) =>
      questionnaire.version === structure.version ? [] : [{ id, version: questionnaire.version }],
    ),
    isFarApart: areFarApart(persons.map(({ scan }) => scan)),
    questions: inOrder(structure, read),
    themes: compareThemes(
      persons.map(({ answers }) => answers),
      structure,
    ),
  }
}

function inOrder(structure: Structure, seats: readonly FilledSeat[]): ComparedQuestion[] {
  const rank = ({ kind }: ComparedQuestion) => questionKinds.indexOf(kind)
  return structure.pillars
    .flatMap(({ themes }) => themes)
    .flatMap((theme) =>
      theme.questions.map((question) => ({
        weight: question.weight,
        compared: compareQuestion(question, theme, structure, seats),
      })),
    )
    .toSorted(
      (a, b) =>
        rank(a.compared) - rank(b.compared) ||
        b.compared.distance * b.weight - a.compared.distance * a.weight ||
        b.weight - a.weight,
    )
    .map(({ compared }) => compared)
}

function compareQuestion(
  question: Question,
  theme: Theme,
  structure: Structure,
  seats: readonly FilledSeat[],
): ComparedQuestion {
  const answers = seats.flatMap(({ isGroup, respondents }) => {
    const each = respondents.map((respondent) => answerOfPerson(respondent, question, theme, structure))
    return isGroup ? [answerOfGroup(each, question)] : each
  })
  const apart = measureApart(answers, question)
  const kind = kindOf(answers, apart)
  const isTickList = question.kind === 'tick-list'
  return { question: question.id, theme: theme.id, kind, isTickList, answers, ...apart }
}

function areFarApart(scans: readonly Scan[]): boolean {
  const times = scans.flatMap((scan) => {
    const moment = momentOf(scan)
    return moment === null ? [] : [Date.parse(moment)]
  })
  return daysBetween(Math.min(...times), Math.max(...times)) > daysOfOneMoment
}

/** Whole and parts of days between two times in milliseconds; negative when the first is later. */
export function daysBetween(from: number, to: number): number {
  return (to - from) / 86_400_000
}
