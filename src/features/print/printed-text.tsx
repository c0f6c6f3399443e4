import type { RefObject } from 'react'
import type { HeadingDepth } from '../../domain/report/heading-depth.ts'
import type { ReportBlock, ReportNamedList } from '../../domain/report/report-model.ts'
import { PrintedWords } from './printed-words.tsx'
import styles from './printed-text.module.css'

type Heading = Extract<ReportBlock, { kind: 'heading' }>
/** Below the title of the report. */
const usualDepth = { 1: 2, 2: 3, 3: 4 } as const

type Depth = HeadingDepth | undefined
type Paragraph = Extract<ReportBlock, { kind: 'paragraph' }>

type PrintedHeadingProps = Pick<Heading, 'level' | 'text'> & {
  /** Its place in the structure, where that differs from its look; see headingDepths. */
  depth?: Depth
  /** Where a link or the screen brings the focus. */
  id?: string | undefined
  headingRef?: RefObject<HTMLHeadingElement | null> | undefined
}

/** A heading that stays with what follows. Nothing without text. */
export function PrintedHeading({ level, text, depth, id, headingRef }: PrintedHeadingProps) {
  if (text === '') return null
  const Tag = `h${depth ?? usualDepth[level]}` as const
  return (
    <Tag
      ref={headingRef}
      id={id}
      tabIndex={headingRef || id ? -1 : undefined}
      className={styles[`heading${level}`]}
    >
      <PrintedWords text={text} />
    </Tag>
  )
}

/** Running text; a line break in it stays. Nothing without text. */
export function PrintedParagraph({ text, tone }: Pick<Paragraph, 'text' | 'tone'>) {
  return text === '' ? null : (
    <p className={[styles.text, styles[tone]].join(' ')}>
      <PrintedWords text={text} />
    </p>
  )
}

/** A list with bullets; items without text are left out. */
export function PrintedList({ items }: { items: readonly string[] }) {
  const shown = items.filter((item) => item !== '')
  if (shown.length === 0) return null
  return (
    <ul className={styles.list}>
      {shown.map((item, index) => (
        <li key={index}>
          <PrintedWords text={item} />
        </li>
      ))}
    </ul>
  )
}

/** Two lists side by side, together on one page. */
export function PrintedListPair({ lists, depth }: { lists: readonly ReportNamedList[]; depth?: Depth }) {
  return (
    <div className={styles.pair}>
      {lists.map((list, index) => (
        <NamedList key={index} {...list} depth={depth} />
      ))}
    </div>
  )
}

function NamedList({ title, items, empty, note, depth }: ReportNamedList & { depth?: Depth }) {
  return (
    <div className={styles.named}>
      <PrintedHeading level={2} text={title} depth={depth} />
      {items.length > 0 ? <PrintedList items={items} /> : <PrintedParagraph text={empty} tone="normal" />}
      <PrintedParagraph text={note ?? ''} tone="quiet" />
    </div>
  )
}
