import Papa from 'papaparse'
import {
  formulaLikeQuoted,
  madeText,
  sheetText,
  textOfCell,
  type Cell,
  type ReadSheet,
  type Table,
} from '../../domain/register/table.ts'

/**
 * A table as CSV for a Dutch Excel: semicolons, line ends of Windows, days as yyyy-mm-dd, a mark that says UTF-8.
 * A text that looks like a formula gets an apostrophe in front; `readCsv` takes it away again.
 */
export function writeCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const texts = [columns.map(({ heading }) => heading), ...rows.map((cells) => cells.map(writeCell))]
  return `\ufeff${Papa.unparse(texts, { delimiter: ';', newline: '\r\n', escapeFormulae: formulaLikeQuoted })}\r\n`
}

/** The rows of a CSV file, parted by ; , or tab: what its first line has most. Row numbers are those of a sheet. */
export function readCsv(text: string): ReadSheet {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const { data } = Papa.parse<string[]>(plain, { delimiter: delimiterOf(plain), newline: '\n' })
  return {
    name: '',
    rows: data.map((cells) => cells.map((cell) => (madeText.test(cell) ? cell.slice(1) : cell))),
  }
}

/** What stands between quotes does not part cells. */
function delimiterOf(text: string): string {
  const [line = ''] = text
    .slice(0, 100_000)
    .replace(/"[^"]*"/g, '')
    .trimStart()
    .split('\n')
  const count = (mark: string) => line.split(mark).length
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

// Only whole numbers are ever written, so no decimal comma is needed.
function writeCell(cell: Cell): string | number {
  if (typeof cell === 'number') return cell
  return typeof cell === 'string' ? sheetText(cell) : textOfCell(cell)
}
