import { useId } from 'react'
import { Dial } from '../../components/charts/dial.tsx'
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
    <div className={styles.around}>
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

// The roles are written out: on a narrow screen the rows stack, and browsers then forget that this is a table.
function LeverTable({ levers, texts, hasMix }: LeverTableProps) {
  const { columns } = texts
  return (
    <table role="table" className={styles.table}>
      <caption>{texts.tableTitle}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {columns.lever}
          </th>
          <th role="columnheader" scope="col" className={styles.number}>
            {columns.score}
          </th>
          <th role="columnheader" scope="col">
            {columns.level}
          </th>
          {hasMix && (
            <th role="columnheader" scope="col" className={styles.number}>
              {columns.share}
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {levers.map(({ id, title, score, word, percent }) => (
          <tr key={id} role="row">
            <th role="rowheader" scope="row">
              {title}
            </th>
            <td role="cell" className={styles.number} data-label={columns.score}>
              {score ?? '–'}
            </td>
            <td role="cell" data-label={columns.level}>
              {word}
            </td>
            {hasMix && (
              <td role="cell" className={styles.number} data-label={columns.share}>
                {percent}%
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
