import { percentInWords, wordScore } from '../../domain/report/wording/score-words.ts'
import { fill } from '../../texts/fill.ts'
import type { ResultView } from './result-view.ts'
import { wordingOf } from './score-words.ts'
import styles from './tables.module.css'

/** The scores of the pillars as a table. Range and share answered stand there only when an answer is missing. */
export function ScoreTable({ view }: { view: ResultView }) {
  const { result, texts, questionnaire } = view
  const { columns } = texts
  const isWhole = result.pillars.every(({ completeness }) => completeness === null || completeness === 1)
  const rows = result.pillars.map((pillar) => ({
    id: pillar.id,
    title: questionnaire.pillars[pillar.id]?.title ?? pillar.id,
    completeness: pillar.completeness,
    ...wordScore(pillar, wordingOf(view)),
  }))
  return (
    <div className={styles.room}>
      <table className={[styles.scores, isWhole ? '' : styles.wide].join(' ')}>
        <caption>{texts.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.pillar}</th>
            <th scope="col" className={styles.number}>
              {columns.score}
            </th>
            <th scope="col">{columns.level}</th>
            {!isWhole && <th scope="col">{columns.range}</th>}
            {!isWhole && (
              <th scope="col" className={styles.number}>
                {columns.answered}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.title}</th>
              <td className={styles.number} data-label={columns.score}>
                {row.score ?? '–'}
              </td>
              <td data-label={columns.level}>{row.word}</td>
              {!isWhole && (
                <td data-label={columns.range} className={row.range ? undefined : styles.empty}>
                  {row.range ? fill(texts.range, row.range) : '–'}
                </td>
              )}
              {!isWhole && (
                <td className={styles.number} data-label={columns.answered}>
                  {percentInWords(row.completeness)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
