import { dayInWords, fill } from '../../texts/fill.ts'
import { agreementsOf, type Agreement } from '../dossier/agreements-of-dossier.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import { isOpen } from '../plan/actions.ts'
import { isDay } from '../plan/plan-days.ts'
import { agreementInWords, inOneLine, whoInWords, type TalkWording } from './talk-words.ts'

/** A mail as plain text. */
export type Mail = { subject: string; body: string }

/** Longer than this some mail programs cut a link off. */
const longestLink = 1900

/** The mail to the employer after a talk: the open agreements, the days, and what to do with the report. */
export function mailAfterTalk(dossier: Dossier, wording: TalkWording): Mail {
  const { mail } = wording.texts
  const name = inOneLine(dossier.employer.name)
  const contact = inOneLine(dossier.contact?.name ?? '')
  const open = agreementsOf(dossier).filter(({ agreement }) => isOpen(agreement))
  const dayLine = (text: string, day: unknown) =>
    isDay(day) ? [fill(text, { day: dayInWords(day, wording.language) })] : []
  const paragraphs = [
    contact === '' ? mail.greeting : fill(mail.greetingNamed, { name: contact }),
    dayLine(mail.thanksOn, dossier.talkAt)[0] ?? mail.thanks,
    open.length === 0 ? mail.nothing : mail.agreed,
    ...open.map(({ agreement }, index) => agreementLines(agreement, index + 1, wording).join('\n')),
    [...dayLine(mail.nextContact, dossier.nextContact), ...dayLine(mail.erase, dossier.eraseAfter)].join(
      '\n',
    ),
    mail.attached,
    mail.closing,
  ]
  return {
    subject: name === '' ? mail.subject : fill(mail.subjectNamed, { name }),
    body: `${paragraphs.filter((each) => each !== '').join('\n\n')}\n`,
  }
}

function agreementLines(agreement: Agreement, number: number, wording: TalkWording): string[] {
  const { mail, agreements } = wording.texts
  const who = whoInWords(agreement, wording)
  const step = inOneLine(agreement.firstStep ?? '')
  const measure = inOneLine(agreement.measure ?? '')
  return [
    `${number}. ${agreementInWords(agreement, wording)}`,
    fill(mail.origin, { origin: agreements.origins[agreement.origin] }),
    ...(who === '' ? [] : [fill(mail.who, { who })]),
    ...(step === '' ? [] : [fill(mail.firstStep, { step })]),
    ...(isDay(agreement.due) ? [fill(mail.due, { day: dayInWords(agreement.due, wording.language) })] : []),
    ...(measure === '' ? [] : [fill(mail.measure, { measure })]),
  ]
}

/** The address of a link that opens the mail in a mail program; null when it would be too long to arrive whole. */
export function mailLink({ subject, body }: Mail, to: string | undefined): string | null {
  const parts = [`subject=${encode(subject)}`, `body=${encode(body.replaceAll('\n', '\r\n'))}`]
  const link = `mailto:${encode(to?.trim() ?? '').replaceAll('%40', '@')}?${parts.join('&')}`
  return link.length > longestLink ? null : link
}

// Half a character, as a hostile file may hold, cannot be encoded.
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '�'))
}
