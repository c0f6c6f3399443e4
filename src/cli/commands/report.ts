import { writeReport } from '../../documents/pdf/write-report.ts'
import { buildReport } from '../../domain/report/build-report.ts'
import { editions, type Edition } from '../../domain/report/edition.ts'
import { scanAttachment } from '../../documents/pdf/file/scan-attachment.ts'
import { buildResult } from '../../domain/result/build-result.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import { WrongUsage } from '../exits.ts'
import { loadContent } from '../load-content.ts'
import type { CommandInput } from '../main.ts'
import { readReportFonts } from '../read-report-fonts.ts'
import { readScanFile } from '../read-scan-file.ts'
import { saveFile } from '../save-file.ts'
import { surroundingsOf } from '../surroundings-of.ts'

/** Writes the PDF report of one scan, with no browser. */
export async function reportCommand(input: CommandInput): Promise<string> {
  const { operands, language, asOf, out, isWithoutScan } = input
  if (out === undefined) throw new WrongUsage('Name the PDF to write: --out report.pdf')
  const edition = readEdition(input.edition)
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
      editions: words.editions,
    },
    surroundings,
    edition,
  })
  const attachment = isWithoutScan ? {} : { attachment: scanAttachment(scan, words.report.attachment) }
  saveFile(out, writeReport(model, readReportFonts(), attachment))
  return ''
}

function readEdition(value: string | undefined): Edition {
  if (value === undefined) return 'full'
  const edition = editions.find((each) => each === value)
  if (!edition) throw new WrongUsage(`--edition is one of ${editions.join(', ')}, not "${value}".`)
  return edition
}
