import { foldName } from './register-rows.ts'
import { textOfCell, type ReadCell, type ReadSheet } from './table.ts'

/** What a list of employers may tell; only the name is needed. */
export const listFields = [
  'name',
  'contact',
  'role',
  'mail',
  'phone',
  'sector',
  'size',
  'region',
  'status',
] as const
export type ListField = (typeof listFields)[number]

/** Which column holds what; null when none does. */
export type ColumnMap = Record<ListField, number | null>

/** A list as it was found: its headings, and the rows below with their number in the sheet, from 1. */
export type FoundList = {
  headings: string[]
  rows: { row: number; cells: readonly ReadCell[] }[]
  columns: ColumnMap
}

// Folded: no capitals, no accents. The first words are the surest.
const usualHeadings: Record<ListField, readonly string[]> = {
  name: [
    ...['bedrijf', 'bedrijfsnaam', 'naam bedrijf', 'organisatie', 'organisatienaam', 'naam organisatie'],
    ...['werkgever', 'naam werkgever', 'onderneming', 'handelsnaam', 'company', 'company name', 'employer'],
    ...['organisation', 'organization', 'business', 'relatie', 'klant', 'lid', 'naam', 'name'],
  ],
  contact: [
    ...['contactpersoon', 'naam contactpersoon', 'contact', 'contactnaam', 'contact person', 'contact name'],
    ...['aanspreekpunt', 't.a.v.', 'tav'],
  ],
  role: ['functie', 'functie contactpersoon', 'rol', 'function', 'job title', 'role', 'position'],
  mail: [
    ...['e-mail', 'email', 'mail', 'e-mailadres', 'emailadres', 'mailadres', 'e-mail address'],
    'email address',
  ],
  phone: [
    ...['telefoon', 'telefoonnummer', 'tel', 'tel.', 'mobiel', 'phone', 'phone number', 'telephone'],
    'mobile',
  ],
  sector: ['sector', 'sbi', 'sbi-code', 'sbi code', 'sbi 2008', 'branche', 'bedrijfstak', 'industry', 'nace'],
  size: [
    ...['aantal medewerkers', 'aantal werknemers', 'aantal mensen', 'medewerkers', 'werknemers', 'fte'],
    ...["aantal fte's", 'aantal fte', 'omvang', 'grootte', 'grootteklasse', 'personeel', 'employees'],
    ...['number of employees', 'headcount', 'size', 'staff'],
  ],
  region: ['provincie', 'regio', 'arbeidsmarktregio', 'province', 'region'],
  status: ['status', 'stand', 'stand van zaken', 'fase', 'stage', 'phase'],
}

// People put a title or a logo above a table.
const headRowsAtMost = 20

/** The list in a file: the sheet and row whose headings say most; null when the file holds no two filled rows. */
export function findList(sheets: readonly ReadSheet[]): FoundList | null {
  let best: { sheet: ReadSheet; index: number; score: number } | null = null
  for (const sheet of sheets) {
    for (const [index, cells] of sheet.rows.slice(0, headRowsAtMost).entries()) {
      if (cells.every((cell) => textOfCell(cell) === '')) continue
      const columns = guessColumns(cells)
      const known = Object.values(columns).filter((column) => column !== null).length
      const score = known + (columns.name === null ? 0 : 2)
      if (!best || score > best.score) best = { sheet, index, score }
    }
  }
  if (!best) return null
  const { sheet, index } = best
  const head = sheet.rows[index] ?? []
  const rows = sheet.rows
    .slice(index + 1)
    .map((cells, place) => ({ row: index + place + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => textOfCell(cell) !== ''))
  const headings = head.map(textOfCell)
  return rows.length === 0 ? null : { headings, rows, columns: guessColumns(head) }
}

/** The column of each field by its usual headings: a whole heading goes before a part of one, a column counts once. */
export function guessColumns(head: readonly ReadCell[]): ColumnMap {
  const titles = head.map((cell) => foldName(textOfCell(cell)).replace(/\s+/g, ' '))
  const taken = new Set<number>()
  const columns = Object.fromEntries(listFields.map((field) => [field, null])) as ColumnMap
  const fits = [
    (title: string, word: string) => title === word,
    (title: string, word: string) => word.length > 3 && new RegExp(`(^|[^a-z])${escape(word)}`).test(title),
  ]
  for (const isFit of fits) {
    for (const field of listFields.filter((each) => columns[each] === null)) {
      for (const word of usualHeadings[field]) {
        const index = titles.findIndex((title, place) => !taken.has(place) && isFit(title, word))
        if (index < 0) continue
        columns[field] = index
        taken.add(index)
        break
      }
    }
  }
  return columns
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
