import type { ReportBlock, ReportNamedList } from '../../domain/report/report-model.ts'
import styles from './printed-text.module.css'

type Heading = Extract<ReportBlock, { kind: 'heading' }>
type Paragraph = Extract<ReportBlock, { kind: 'paragraph' }>

const tags = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

/** A heading one level down, for the cover has the first; it stays with what follows. Nothing without text. */
export function PrintedHeading({ level, text }: Pick<Heading, 'level' | 'text'>) {
  const Tag = tags[level]
  return text === '' ? null : <Tag className={styles[`heading${level}`]}>{text}</Tag>
}

/** Running text; a line break in it stays. Nothing without text. */
export function PrintedParagraph({ text, tone }: Pick<Paragraph, 'text' | 'tone'>) {
  return text === '' ? null : <p className={[styles.text, styles[tone]].join(' ')}>{text}</p>
}

/** A list with bullets; items without text are left out. */
export function PrintedList({ items }: { items: readonly string[] }) {
  const shown = items.filter((item) => item !== '')
  if (shown.length === 0) return null
  return (
    <ul className={styles.list}>
      {shown.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

/** Two lists side by side, together on one page. */
export function PrintedListPair({ lists }: { lists: readonly ReportNamedList[] }) {
  return (
    <div className={styles.pair}>
      {lists.map((list, index) => (
        <NamedList key={index} {...list} />
      ))}
    </div>
  )
}

function NamedList({ title, items, empty, note }: ReportNamedList) {
  return (
    <div className={styles.named}>
      <PrintedHeading level={2} text={title} />
      {items.length > 0 ? <PrintedList items={items} /> : <PrintedParagraph text={empty} tone="normal" />}
      <PrintedParagraph text={note ?? ''} tone="quiet" />
    </div>
  )
}
