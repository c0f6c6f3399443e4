import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import type { DossierTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'

export type WrittenMail = { subject: string; body: string }

export type MailFacts = {
  contact: Dossier['contact']
  /** What the scan is called here. */
  scan: string
  /** Who offers it; null when the host gave no organisation. */
  organisation: string | null
  /** Where the scan can be opened; null when that is no address of the web. */
  address: string | null
  minutes: number
}

/** The invitation as plain text, for the adviser to sign and send. */
export function writeInvitation(
  { contact, scan, organisation, address, minutes }: MailFacts,
  texts: DossierTexts['mail'],
): WrittenMail {
  const name = contact?.name?.trim()
  const intro = organisation ? fill(texts.introFor, { organisation, scan }) : fill(texts.intro, { scan })
  const steps = [address ? fill(texts.open, { address }) : texts.openPlain, ...texts.steps]
  const paragraphs = [
    name ? fill(texts.greeting, { name }) : texts.greetingPlain,
    `${intro} ${fill(texts.why, { minutes })}`,
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    texts.privacy,
    texts.after,
    organisation ? `${texts.regards}\n\n${organisation}` : texts.regards,
  ]
  return { subject: texts.subject, body: paragraphs.join('\n\n') }
}

/** A link that opens the mail in the mail program of the reader; without a receiver where none is known. */
export function mailLink({ subject, body }: WrittenMail, to = ''): string {
  // A line of a mail ends with both characters.
  const lines = body.replaceAll('\n', '\r\n')
  return `mailto:${encodeURIComponent(to.trim())}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`
}
