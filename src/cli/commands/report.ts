import { writeReport } from '../../documents/pdf/write-report.ts'
import { buildReport } from '../../domain/report/build-report.ts'
import { editions, type Edition } from '../../domain/report/edition.ts'
import { scanAttachment } from '../../documents/pdf/file/scan-attachment.ts'
import { buildResult } from '../../domain/result/build-result.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import { WrongUsage } from '../exits.ts'
import { loadContent } from '../load-content.ts'
import type { CommandInput } from '../main.ts'
import { readHostLogo } from '../read-host-logo.ts'
import { readReportFonts } from '../read-report-fonts.ts'
import { readScanFile } from '../read-scan-file.ts'
import { reportInputOf } from '../report-input-of.ts'
import { saveFile } from '../save-file.ts'
import { surroundingsOf } from '../surroundings-of.ts'

/** Writes the PDF report of one scan, with no browser. */
export async function reportCommand(input: CommandInput): Promise<string> {
  const { operands, language, asOf, out, isWithoutScan } = input
  if (out === undefined) throw new WrongUsage('Name the PDF to write: --out report.pdf')
  const edition = readEdition(input.edition)
  const compiled = loadContent()
  const scan = await readScanFile(operands[0], compiled, language)
  const surroundings = await surroundingsOf(scan, input, compiled)
  const result = buildResult(scan, compiled, asOf, surroundings)
  const logo = await readHostLogo(surroundings.host, input.host, language)
  const model = buildReport(reportInputOf({ scan, result, surroundings, logo, edition, language }, compiled))
  const { attachment: description } = textsByLanguage[language].report
  const attachment = isWithoutScan ? {} : { attachment: scanAttachment(scan, description) }
  saveFile(out, writeReport(model, readReportFonts(), attachment))
  return ''
}

function readEdition(value: string | undefined): Edition {
  if (value === undefined) return 'full'
  const edition = editions.find((each) => each === value)
  if (!edition) throw new WrongUsage(`--edition is one of ${editions.join(', ')}, not "${value}".`)
  return edition
}
