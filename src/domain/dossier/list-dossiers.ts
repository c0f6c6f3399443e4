import type { Language } from '../../content/texts.ts'
import { isOpen } from '../plan/actions.ts'
import { hasWords, searchWords } from '../search/search-words.ts'
import { agreementsOf } from './agreements-of-dossier.ts'
import { eraseDayOf } from './dossier-days.ts'
import { dossierStatuses, type Dossier, type DossierStatus } from './dossier-schema.ts'

/** What the list shows of a dossier, ready to be searched. */
export type DossierRow = {
  id: string
  employer: string
  contact: string
  status: DossierStatus
  talkAt: string | null
  nextContact: string | null
  /** Agreements of everybody that wait or are being done. */
  openAgreements: number
  eraseAfter: string | null
  words: readonly string[]
}

/** The columns to sort by, in the order of the table. */
export const dossierColumns = [
  'employer',
  'status',
  'talkAt',
  'nextContact',
  'openAgreements',
  'eraseAfter',
] as const
export type DossierColumn = (typeof dossierColumns)[number]

/** The choices of an adviser; every dossier, by employer, without any. */
export type DossierChoice = {
  words?: string
  status?: DossierStatus
  sort?: DossierColumn
  isDescending?: boolean
}

/** One row for each dossier; made once per change of the dossiers, for searching has to be quick. */
export function rowsOf(dossiers: readonly Dossier[]): DossierRow[] {
  return dossiers.map((dossier) => {
    const { id, employer, contact, status, talkAt, nextContact } = dossier
    const person = [contact?.name, contact?.role].filter(Boolean).join(', ')
    return {
      ...{ id, status, employer: employer.name, contact: person },
      ...{ talkAt: talkAt ?? null, nextContact: nextContact ?? null, eraseAfter: eraseDayOf(dossier) },
      openAgreements: agreementsOf(dossier).filter(({ agreement }) => isOpen(agreement)).length,
      words: searchWords(`${employer.name} ${person} ${contact?.mail ?? ''}`),
    }
  })
}

/**
 * The rows that fit every choice, in the chosen order. Words are found at their beginning, accents and capitals aside.
 * Statuses run from invited to follow-up; an empty cell comes last in either direction; equal cells go by employer.
 */
export function chooseRows(
  rows: readonly DossierRow[],
  { words = '', status, sort = 'employer', isDescending = false }: DossierChoice,
  language: Language,
): DossierRow[] {
  const wanted = searchWords(words)
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  const direction = isDescending ? -1 : 1
  return rows
    .filter((row) => (status === undefined || row.status === status) && hasWords(row.words, wanted))
    .toSorted((a, b) => {
      const [left, right] = [keyOf(a, sort), keyOf(b, sort)]
      if (left === null || right === null) {
        return Number(left === null) - Number(right === null) || collator.compare(a.employer, b.employer)
      }
      const order =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : collator.compare(String(left), String(right))
      return order * direction || collator.compare(a.employer, b.employer)
    })
}

function keyOf(row: DossierRow, column: DossierColumn): string | number | null {
  return column === 'status' ? dossierStatuses.indexOf(row.status) : row[column]
}
