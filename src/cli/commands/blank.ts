import { writeReport } from '../../documents/pdf/write-report.ts'
import { buildBlank } from '../../domain/report/blank/build-blank.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import { WrongUsage } from '../exits.ts'
import { loadContent } from '../load-content.ts'
import type { CommandInput } from '../main.ts'
import { readHostFolder } from '../read-host-folder.ts'
import { readHostLogo } from '../read-host-logo.ts'
import { readReportFonts } from '../read-report-fonts.ts'
import { saveFile } from '../save-file.ts'

/** Writes the questionnaire as a PDF form to fill in by hand, with no browser. */
export async function blankCommand({ operands, language, asOf, out, host: folder }: CommandInput) {
  if (operands.length > 0) throw new WrongUsage('blank takes no file: it writes an empty form.')
  if (out === undefined) throw new WrongUsage('Name the PDF to write: --out form.pdf')
  const { structure, texts: content } = loadContent()
  const { host } = await readHostFolder(folder, structure, language)
  const { questionnaire: questions, profile, closing, blank } = textsByLanguage[language]
  const model = buildBlank({
    structure,
    language,
    asOf,
    questionnaire: content[language].questionnaire,
    profile: content[language].profile,
    keyFigures: content[language]['key-figures'],
    texts: { blank, questions, profile, closing },
    host,
    logo: await readHostLogo(host, folder, language),
    address: null,
  })
  saveFile(out, writeReport(model, readReportFonts()))
  return ''
}
