import { writeReport } from '../../documents/pdf/write-report.ts'
import { buildReport } from '../../domain/report/build-report.ts'
import { buildResult } from '../../domain/result/build-result.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import { WrongUsage } from '../exits.ts'
import { loadContent } from '../load-content.ts'
import type { CommandInput } from '../main.ts'
import { readReportFonts } from '../read-report-fonts.ts'
import { readScanFile } from '../read-scan-file.ts'
import { surroundingsOf } from '../surroundings-of.ts'
import { saveFile } from '../save-file.ts'

/** Writes the PDF report of one scan, with no browser. */
export async function reportCommand(input: CommandInput): Promise<string> {
  const { operands, language, asOf, out, edition } = input
  if (out === undefined) throw new WrongUsage('Name the PDF to write: --out report.pdf')
  if (edition !== undefined && edition !== 'full') {
    throw new WrongUsage(`There is one edition now: full, not "${edition}".`)
  }
  const compiled = loadContent()
  const { structure, practices, references, texts: content } = compiled
  const scan = await readScanFile(operands[0], compiled, language)
  const surroundings = await surroundingsOf(scan, input, compiled)
  const words = textsByLanguage[language]
  const model = buildReport({
    scan,
    result: buildResult(scan, compiled, asOf, surroundings),
    structure,
    language,
    questionnaire: content[language].questionnaire,
    profile: content[language].profile,
    keyFigures: content[language]['key-figures'],
    practices,
    practiceTexts: content[language].practices,
    publications: content[language].publications,
    leverTexts: content[language].levers,
    references,
    referenceTexts: content[language].references,
    texts: {
      report: words.report,
      result: words.result,
      advice: words.advice,
      questions: words.questionnaire,
      references: words.references,
      check: words.closing.check,
      offers: words.host.offers,
    },
    surroundings,
  })
  saveFile(out, writeReport(model, readReportFonts()))
  return ''
}
