import type { Structure } from '../../content/structure.ts'
import type { Language } from '../../content/texts.ts'
import { buildBlank } from '../../domain/report/blank/build-blank.ts'
import { loadHost } from '../host/host-files.ts'
import { loadHostLogo } from '../host/host-logo.ts'
import { savePdf } from './save-pdf.ts'
import { loadTexts } from '../texts/texts.ts'
import { today } from '../today.ts'

/** Makes the paper form in the reader's language and hands it to the browser; tells its name and size. */
export async function downloadPaperForm(
  structure: Structure,
  language: Language,
  signal: AbortSignal,
): Promise<{ name: string; kilobytes: number }> {
  const [screens, closing, blank, { host }] = await Promise.all([
    loadTexts(language, 'screens'),
    loadTexts(language, 'closing'),
    loadTexts(language, 'blank'),
    loadHost(structure),
  ])
  const logo = await loadHostLogo(host)
  const model = buildBlank({
    structure,
    language,
    asOf: today(),
    questionnaire: screens.questionnaire,
    profile: screens.profile,
    keyFigures: closing.keyFigures,
    texts: {
      blank,
      questions: screens.ui.questionnaire,
      profile: screens.ui.profile,
      closing: closing.ui,
    },
    host,
    logo: logo?.ok ? logo.image : null,
    address: publicAddress(),
  })
  return savePdf(model, {}, signal)
}

/** Where the app stands, for who types the form over; null on a device of its own, which nobody else can reach. */
function publicAddress(): string | null {
  const address = new URL('.', document.baseURI)
  return address.protocol === 'https:' ? address.href : null
}
