import type { Structure } from '../../content/structure.ts'
import type { ProfileTexts, QuestionnaireTexts } from '../../content/texts.ts'
import { decodeAnswers, questionsInOrder } from '../../domain/cohort/answer-code.ts'
import type { Contribution } from '../../domain/cohort/contribution-schema.ts'
import { chosenOptions, isNotApplicable, isUnknown } from '../../domain/scan/answer-kinds.ts'
import type { Answer } from '../../domain/scan/scan-schema.ts'
import type { BenchmarkTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'

export type ContributionWording = {
  structure: Structure
  questionnaire: QuestionnaireTexts
  profile: ProfileTexts
  texts: BenchmarkTexts['share']
}

/** A field or question of a contribution, and what stands in the file. */
export type ContributionRow = { id: string; label: string; value: string }

/** Everything in a contribution but the answers, in words. */
export function fieldRows(contribution: Contribution, wording: ContributionWording): ContributionRow[] {
  const { fields, quarter } = wording.texts
  const { campaign, sector, sizeBand, questionnaireVersion, once } = contribution
  const [year = '', number = ''] = contribution.quarter.split('-Q')
  return [
    { id: 'campaign', label: fields.campaign, value: campaign },
    { id: 'sector', label: fields.sector, value: wording.profile.sectors[sector]?.title ?? sector },
    { id: 'size', label: fields.size, value: wording.profile.sizeBands[sizeBand] ?? sizeBand },
    { id: 'quarter', label: fields.quarter, value: fill(quarter, { year, number }) },
    { id: 'version', label: fields.version, value: questionnaireVersion },
    { id: 'once', label: fields.once, value: once },
  ]
}

/** Every question with the answer as the file holds it: read back from the code, not from the scan. */
export function answerRows({ answers }: Contribution, wording: ContributionWording): ContributionRow[] {
  const { structure, questionnaire } = wording
  const held = decodeAnswers(answers, structure) ?? {}
  return questionsInOrder(structure).map(({ id, kind }) => ({
    id,
    label: questionnaire.questions[id]?.text ?? id,
    value: valueOf(held[id], id, kind === 'tick-list', wording),
  }))
}

function valueOf(
  answer: Answer | undefined,
  question: string,
  isTickList: boolean,
  { questionnaire, texts }: ContributionWording,
): string {
  if (answer === undefined) return texts.answers.unanswered
  if (isUnknown(answer)) return texts.answers.unknown
  if (isNotApplicable(answer)) return texts.answers.notApplicable
  const options = chosenOptions(answer)
  // Of a tick list the file holds how many, not which.
  if (isTickList) return fillPlural(texts.ticked, options.length)
  return options.map((option) => questionnaire.questions[question]?.options[option] ?? option).join(' ')
}
