import { useId } from 'react'
import { Dial } from '../../components/charts/dial.tsx'
import { Table, TableRow, TableRows } from '../../components/table/table.tsx'
import type { Level } from '../../content/structure.ts'
import type { LeverTexts } from '../../content/texts.ts'
import { wordLevers, type WordedLever } from '../../domain/levers/lever-in-words.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import type { LeversTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './lever-dials.module.css'

export type LeverDialsProps = {
  levers: Result['levers']
  /** Titles and meanings from the content. */
  leverTexts: LeverTexts
  levels: readonly Level[]
  /** The words of the levels, by id. */
  levelTexts: Record<string, string>
  texts: LeversTexts['dials']
}

/** The five levers of one scan as dials, in their fixed order, with the part of the advice below and a table beside. */
export function LeverDials({ levers, texts, ...wording }: LeverDialsProps) {
  const messageId = useId()
  const worded = wordLevers(levers, { ...wording, reasons: texts.reasons })
  const hasMix = worded.some(({ percent }) => percent !== null)
  return (
    <div>
      <figure className={styles.figure} aria-labelledby={messageId}>
        <figcaption id={messageId} className={styles.quiet}>
          {texts.message} {hasMix ? texts.mix : texts.noMix}
        </figcaption>
        <ul className={styles.dials} role="list">
          {worded.map((lever) => (
            <li key={lever.id} className={styles.dial}>
              <p className={styles.title}>{lever.title}</p>
              <Dial
                value={lever.score}
                step={lever.step}
                number={lever.score === null ? null : String(lever.score)}
                word={lever.word}
              />
              {lever.percent !== null && (
                <p className={styles.share}>{fill(texts.share, { percent: lever.percent })}</p>
              )}
            </li>
          ))}
        </ul>
      </figure>
      <LeverTable levers={worded} texts={texts} hasMix={hasMix} />
    </div>
  )
}

type LeverTableProps = { levers: readonly WordedLever[]; texts: LeversTexts['dials']; hasMix: boolean }

function LeverTable({ levers, texts, hasMix }: LeverTableProps) {
  const { columns } = texts
  const heads = [
    { title: columns.lever },
    { title: columns.score, isNumber: true },
    { title: columns.level },
    ...(hasMix ? [{ title: columns.share, isNumber: true }] : []),
  ]
  return (
    <div className={styles.table}>
      <Table caption={texts.tableTitle} columns={heads} holds="numbers">
        <TableRows>
          {levers.map(({ id, title, score, word, percent }) => (
            <TableRow
              key={id}
              columns={heads}
              head={title}
              cells={[score ?? '–', word, ...(hasMix ? [percent === null ? '–' : `${percent}%`] : [])]}
            />
          ))}
        </TableRows>
      </Table>
    </div>
  )
}
