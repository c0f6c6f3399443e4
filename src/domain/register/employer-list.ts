import type { ProfileTexts } from '../../content/texts.ts'
import type { Dossier } from '../dossier/dossier-schema.ts'
import { newDossier, type DossierBirth } from '../dossier/new-dossier.ts'
import { regionOf, sectorOf, sizeBandOf } from './employer-values.ts'
import type { ColumnMap, FoundList, ListField } from './list-headings.ts'
import { foldName } from './register-rows.ts'
import { textOfCell, type ReadCell } from './table.ts'

/** An employer of a list, ready to become a dossier. */
export type EmployerDraft = {
  row: number
  employer: Dossier['employer']
  contact: NonNullable<Dossier['contact']>
  /** How the list says it stands; '' when it does not. */
  statusWord: string
  /** The dossier, or the earlier row of the list, that seems to be the same employer. */
  same: { dossier: string } | { row: number } | null
}

/** A row that is skipped (`no-name`, `too-many`) or a cell that is left empty, and why. */
export type ListProblem = {
  row: number
  field: ListField
  code: 'no-name' | 'too-many' | 'too-long' | 'unknown-value' | 'no-mail'
  value: string
}

export type ReadList = { drafts: EmployerDraft[]; problems: ListProblem[] }

export const mostEmployers = 2000
const longestName = 200
const longestLine = 320
const mailPattern = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/
/** How a company may be written down is not who it is. */
const legalForms = /\b(b\.? ?v\.?|n\.? ?v\.?|v\.? ?o\.? ?f\.?|c\.? ?v\.?|u\.? ?a\.?)(?=$|[\s,.)])/g

/**
 * The employers of a list by the columns the adviser agreed with. A row without a name is skipped; a value that is not
 * recognised leaves its field empty; both are told. An employer is the same as another by name, legal form and
 * capitals aside, or by mail address.
 */
export function readEmployerList(
  { rows }: Pick<FoundList, 'rows'>,
  columns: ColumnMap,
  known: readonly Dossier[],
  profiles: readonly ProfileTexts[],
): ReadList {
  const [drafts, problems] = [[] as EmployerDraft[], [] as ListProblem[]]
  const seen = new Map<string, EmployerDraft['same']>()
  for (const { id, employer, contact } of known) {
    for (const key of keysOf(employer.name, contact?.mail)) seen.set(key, { dossier: id })
  }
  for (const { row, cells } of rows) {
    if (drafts.length >= mostEmployers) {
      problems.push({ row, field: 'name', code: 'too-many', value: String(mostEmployers) })
      break
    }
    const read = readRow(row, cells, columns, profiles)
    problems.push(...read.problems)
    if (!read.draft) continue
    const keys = keysOf(read.draft.employer.name, read.draft.contact.mail)
    const same = keys.map((key) => seen.get(key)).find((each) => each !== undefined) ?? null
    drafts.push({ ...read.draft, same })
    for (const key of keys) if (!seen.has(key)) seen.set(key, { row })
  }
  return { drafts, problems }
}

/** A new dossier of an employer that still has to fill in a scan; `note` keeps what the list said of its status. */
export function dossierOfDraft(
  { employer, contact }: EmployerDraft,
  note: string | null,
  birth: DossierBirth,
): Dossier {
  const hasContact = Object.keys(contact).length > 0
  return { ...newDossier(employer, hasContact ? contact : undefined, birth), ...(note && { note }) }
}

function readRow(
  row: number,
  cells: readonly ReadCell[],
  columns: ColumnMap,
  profiles: readonly ProfileTexts[],
): { draft: EmployerDraft | null; problems: ListProblem[] } {
  const problems: ListProblem[] = []
  const tell = (field: ListField, code: ListProblem['code'], value: string) => {
    problems.push({ row, field, code, value: value.slice(0, 80) })
    return null
  }
  const cellOf = (field: ListField): ReadCell => cells[columns[field] ?? -1] ?? null
  const line = (field: ListField, longest: number) => {
    const text = textOfCell(cellOf(field)).replace(/\s+/g, ' ')
    return text.length > longest ? tell(field, 'too-long', text) : text
  }
  const value = <Value>(
    field: ListField,
    read: (cell: ReadCell, texts: readonly ProfileTexts[]) => Value | null,
  ) => {
    const cell = cellOf(field)
    const text = textOfCell(cell)
    return text === '' ? null : (read(cell, profiles) ?? tell(field, 'unknown-value', text))
  }
  const name = line('name', longestName)
  if (name === '') tell('name', 'no-name', '')
  if (!name) return { draft: null, problems }
  const mail = line('mail', longestLine)
  const isMail = mail !== null && mailPattern.test(mail)
  if (mail && !isMail) tell('mail', 'no-mail', mail)
  const lines = {
    name: line('contact', longestLine),
    role: line('role', longestLine),
    mail: isMail ? mail : null,
    phone: line('phone', longestLine),
  }
  const contact = Object.fromEntries(Object.entries(lines).filter(([, text]) => text))
  const employer = {
    name,
    sector: value('sector', sectorOf),
    sizeBand: value('size', sizeBandOf),
    region: value('region', regionOf),
  }
  const statusWord = line('status', longestLine) ?? ''
  return { draft: { row, employer, contact, statusWord, same: null }, problems }
}

/** What makes an employer the same as another. */
function keysOf(name: string, mail: string | undefined): string[] {
  const bare = foldName(name)
    .replace(legalForms, ' ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
  return [`name ${bare === '' ? foldName(name) : bare}`, ...(mail ? [`mail ${foldName(mail)}`] : [])]
}
