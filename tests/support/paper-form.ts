import type { Language } from '../../src/content/texts.ts'
import type { BlankInput } from '../../src/domain/report/blank/blank-input.ts'
import { buildBlank } from '../../src/domain/report/blank/build-blank.ts'
import type { ReportBlock, ReportModel, ReportOptions } from '../../src/domain/report/report-model.ts'
import { textsByLanguage } from '../../src/texts/by-language.ts'
import { testContent } from './content.ts'

/** All the shipped paper form is made from, in one language, with no host. */
export function blankInput(language: Language, overrides: Partial<BlankInput> = {}): BlankInput {
  const { structure, texts } = testContent()
  const { blank, questionnaire, profile, closing } = textsByLanguage[language]
  return {
    structure,
    language,
    asOf: '2026-11-22',
    questionnaire: texts[language].questionnaire,
    profile: texts[language].profile,
    keyFigures: texts[language]['key-figures'],
    texts: { blank, questions: questionnaire, profile, closing },
    host: null,
    address: null,
    ...overrides,
  }
}

export function shippedForm(language: Language, overrides: Partial<BlankInput> = {}): ReportModel {
  return buildBlank(blankInput(language, overrides))
}

/** Every question with places to tick, in reading order. */
export function placesToTickOf({ blocks }: Pick<ReportModel, 'blocks'>): ReportOptions[] {
  return blocks
    .flatMap((block: ReportBlock): ReportBlock[] => {
      return block.kind === 'side-by-side' ? block.places : [block]
    })
    .filter((block): block is ReportOptions => block.kind === 'options')
}
