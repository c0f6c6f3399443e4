import type { AgreementsTexts } from '../../texts/catalogue.ts'
import { agreementsOf, type Agreement } from '../dossier/agreements-of-dossier.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import { leadingScanOf } from '../dossier/scans-of-dossier.ts'
import { formulaLike } from '../register/table.ts'
import { agreementInWords, inOneLine, whoInWords, type TalkWording } from './talk-words.ts'

type Column = keyof AgreementsTexts['row']['columns']

/**
 * The lines of one dossier for a register, to paste into a worksheet: a head, then one line for each agreement, or one
 * line without an agreement. Cells stand apart by tabs, days as yyyy-mm-dd. What would be a formula becomes text.
 */
export function registerLines(dossier: Dossier, wording: TalkWording): string {
  const { columns } = wording.texts.row
  const names = Object.keys(columns) as Column[]
  const agreements: (Agreement | null)[] = agreementsOf(dossier).map(({ agreement }) => agreement)
  const rows = (agreements.length > 0 ? agreements : [null]).map((agreement) => {
    const cells = { ...cellsOfDossier(dossier, wording), ...cellsOfAgreement(agreement, wording) }
    return names.map((name) => cellText(cells[name] ?? ''))
  })
  const lines = [names.map((name) => columns[name]), ...rows]
  return `${lines.map((cells) => cells.join('\t')).join('\n')}\n`
}

function cellsOfDossier(dossier: Dossier, { profile }: TalkWording): Partial<Record<Column, string>> {
  const company = leadingScanOf(dossier)?.company
  const sector = company?.sector ?? dossier.employer.sector ?? ''
  const size = company?.sizeBand ?? dossier.employer.sizeBand ?? ''
  return {
    employer: dossier.employer.name,
    sector: profile.sectors[sector]?.title ?? sector,
    size: profile.sizeBands[size] ?? size,
    talkAt: dossier.talkAt ?? '',
    nextContact: dossier.nextContact ?? '',
    eraseAfter: dossier.eraseAfter ?? '',
  }
}

function cellsOfAgreement(
  agreement: Agreement | null,
  wording: TalkWording,
): Partial<Record<Column, string>> {
  if (!agreement) return {}
  const { origins, statuses } = wording.texts.agreements
  return {
    origin: origins[agreement.origin],
    what: agreementInWords(agreement, wording),
    who: whoInWords(agreement, wording),
    firstStep: agreement.firstStep ?? '',
    due: agreement.due ?? '',
    status: statuses[agreement.status],
    note: agreement.note ?? '',
  }
}

function cellText(text: string): string {
  const line = inOneLine(text)
  return formulaLike.test(line) ? `'${line}` : line
}
