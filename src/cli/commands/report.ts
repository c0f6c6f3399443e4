import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeReport } from '../../documents/pdf/write-report.ts'
import { buildReport } from '../../domain/report/build-report.ts'
import { editions, type Edition } from '../../domain/report/edition.ts'
import { scanAttachment } from '../../documents/pdf/file/scan-attachment.ts'
import { buildResult } from '../../domain/result/build-result.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import { BadInput, WrongUsage } from '../exits.ts'
import { loadContent } from '../load-content.ts'
import type { CommandInput } from '../main.ts'
import { readScanFile } from '../read-scan-file.ts'
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
      sheets: words.sheets,
    },
    surroundings,
    edition,
  })
  const attachment = isWithoutScan ? {} : { attachment: scanAttachment(scan, words.report.attachment) }
  save(out, writeReport(model, { regular: readFont('regular'), bold: readFont('bold') }, attachment))
  return ''
}

function readEdition(value: string | undefined): Edition {
  if (value === undefined) return 'full'
  const edition = editions.find((each) => each === value)
  if (!edition) throw new WrongUsage(`--edition is one of ${editions.join(', ')}, not "${value}".`)
  return edition
}

function readFont(face: 'regular' | 'bold'): Uint8Array {
  return readFileSync(
    fileURLToPath(new URL(`../../../public/fonts/source-sans-3-${face}.ttf`, import.meta.url)),
  )
}

function save(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    throw new BadInput(
      `${path} → (file) → cannot be written: ${(error as Error).message} → name another file`,
    )
  }
}
