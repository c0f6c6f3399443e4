import { fill } from '../../../texts/fill.ts'
import { hostOf } from '../masthead.ts'
import type { ReportCover, ReportModel } from '../report-model.ts'
import type { BlankInput } from './blank-input.ts'
import { closingQuestions } from './closing-questions.ts'
import { howToSection } from './how-to-section.ts'
import { outcomeSection } from './outcome-section.ts'
import { profileQuestions } from './profile-questions.ts'
import { scoreSection } from './score-section.ts'
import { scoreTables } from './score-tables.ts'
import { themeQuestions } from './theme-questions.ts'

/**
 * The whole questionnaire as a form to fill in by hand, in the order of the app, with tables to work out the score.
 * Pure: the same input gives the same model. The points stand in the tables alone, not beside the answers.
 */
export function buildBlank(input: BlankInput): ReportModel {
  const { structure, language, asOf, host, address, texts } = input
  const { blank } = texts
  return {
    language,
    title: blank.title,
    asOf,
    identity: ['blank', structure.checksum, asOf, language, JSON.stringify(host?.contact), address].join(' '),
    fileName: blank.fileName,
    cover: coverOf(input),
    foot: { text: fill(blank.foot, { version: structure.version }), pages: blank.pages },
    blocks: [
      ...howToSection(input),
      ...profileQuestions(input),
      ...themeQuestions(input),
      ...closingQuestions(input),
      ...scoreSection(input),
      ...scoreTables(input),
      ...outcomeSection(input),
    ],
  }
}

function coverOf({ texts, host, logo = null, language }: BlankInput): ReportCover {
  const { product, title, subtitle, fields, note } = texts.blank.cover
  const offerer = hostOf({ surroundings: { host }, logo, language })
  return {
    product,
    title,
    company: subtitle,
    facts: [fields.company, fields.role, fields.date].map((label) => ({ label, value: '' })),
    note,
    ...(offerer ? { host: offerer } : {}),
  }
}
