import { compareNames, foldName, type AgreementRow } from '../../domain/register/register-rows.ts'

export const sorts = ['due', 'employer', 'status'] as const

/** What the adviser wants to see of the actions; '' is all. */
export type RegisterView = {
  words: string
  status: AgreementRow['status'] | ''
  origin: AgreementRow['origin'] | ''
  isLate: boolean
  sort: (typeof sorts)[number]
}

export const wholeRegister: RegisterView = { words: '', status: '', origin: '', isLate: false, sort: 'due' }

const statusOrder: readonly AgreementRow['status'][] = ['open', 'doing', 'done', 'dropped']

/**
 * The actions that fit, in the order wanted. Every word looked for must stand somewhere in the row, capitals and
 * accents aside. Days run from early to late, no day last; equal rows by employer.
 */
export function viewAgreements(rows: readonly AgreementRow[], view: RegisterView): AgreementRow[] {
  const wanted = foldName(view.words)
    .split(/\s+/)
    .filter((word) => word !== '')
  const fits = (row: AgreementRow) => {
    const text = foldName([row.employer, row.what, row.who, row.firstStep, row.note].join(' '))
    return (
      wanted.every((word) => text.includes(word)) &&
      (view.status === '' || row.status === view.status) &&
      (view.origin === '' || row.origin === view.origin) &&
      (!view.isLate || row.isLate)
    )
  }
  const byEmployer = (a: AgreementRow, b: AgreementRow) => compareNames(a.employer, b.employer)
  const orders = {
    employer: byEmployer,
    due: (a: AgreementRow, b: AgreementRow) =>
      (a.due ?? '9999').localeCompare(b.due ?? '9999') || byEmployer(a, b),
    status: (a: AgreementRow, b: AgreementRow) =>
      statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) || byEmployer(a, b),
  }
  return rows.filter(fits).toSorted(orders[view.sort])
}
