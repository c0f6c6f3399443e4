import { use } from 'react'
import type { Language } from '../../../content/texts.ts'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { inLanguage } from '../../../domain/host/in-language.ts'
import { writeInvitation, type WrittenMail } from '../../../features/dossier/write-mail.ts'
import { loadHost } from '../../host/host-files.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

/** The invitation of an employer in both languages: the one who reads it need not speak the adviser's. */
export function useInvitation(
  { contact }: Dossier,
  { structure, texts }: RouteContext,
): Record<Language, WrittenMail> {
  const { host } = use(loadHost(structure))
  const words = { nl: use(loadTexts('nl', 'dossier')).mail, en: use(loadTexts('en', 'dossier')).mail }
  const write = (language: Language) =>
    writeInvitation(
      {
        contact,
        scan: host ? inLanguage(host.name, language) : texts.ui.shell.product,
        organisation: host?.contact.organisation ?? null,
        // Opened from a folder the app has no address that another device can reach.
        address: location.protocol.startsWith('http') ? `${location.origin}${location.pathname}` : null,
        minutes: structure.minutes.full,
      },
      words[language],
    )
  return { nl: write('nl'), en: write('en') }
}
