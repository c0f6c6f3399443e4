import { Table, TableRow, TableRows, type Column } from '../../components/table/table.tsx'
import type { OverTimeTexts } from '../../texts/catalogue.ts'

/** An agreement of the earlier scan with where it stands now, already worded; '' where nothing was filled in. */
export type WordedAgreement = {
  id: string
  what: string
  promise: string
  who: string
  due: string
  status: string
  note: string
}

type AgreementTableProps = { agreements: readonly WordedAgreement[]; texts: OverTimeTexts['dossier'] }

/** What was agreed then, whose promise it was, and what was done. */
export function AgreementTable({ agreements, texts }: AgreementTableProps) {
  const names = ['promise', 'who', 'due', 'status', 'note'] as const
  const columns: Column[] = [
    { title: texts.columns.what },
    ...names.map((name) => ({ title: texts.columns[name], isWide: name === 'note' })),
  ]
  return (
    <Table caption={texts.caption} columns={columns}>
      <TableRows>
        {agreements.map((agreement) => (
          <TableRow
            key={agreement.id}
            columns={columns}
            head={agreement.what}
            cells={names.map((name) => agreement[name] || '–')}
          />
        ))}
      </TableRows>
    </Table>
  )
}
