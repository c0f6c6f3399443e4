import type { ReportBar } from '../../domain/report/report-model.ts'
import styles from './score-figures.module.css'

const blockCount = 5
const blockPlaces = [0, 1, 2, 3, 4]

/** A number on the scale from 0 to 100; what lies outside it stands at its end. */
export function onScale(value: number): number {
  return Math.min(100, Math.max(0, value))
}

/** The class that fills with the lightness of a level: 1 (lightest) to 5; anything else takes the nearest. */
export function levelClass(blocks: number): string {
  return styles[`level${Math.min(blockCount, Math.max(1, Math.round(blocks)))}`] ?? ''
}

/** Five small blocks, filled up to the level, so that it also shows in grey. The word beside them says it aloud. */
export function ScoreBlocks({ filled }: { filled: number }) {
  return (
    <svg className={styles.blocks} viewBox="0 0 68 12" aria-hidden="true">
      {blockPlaces.map((place) => (
        <rect
          key={place}
          className={place < Math.round(filled) ? styles.blockFull : styles.blockEmpty}
          x={place * 14 + 1}
          y="1"
          width="10"
          height="10"
        />
      ))}
    </svg>
  )
}

type ReadingProps = { score: ReportBar['score']; word: string }

/** Number and word of a score; without a score only the word, which then says why. */
export function Reading({ score, word }: ReadingProps) {
  if (!score) return <span className={styles.reason}>{word}</span>
  return (
    <>
      <b className={styles.number}>{score.text}</b> <span>{word}</span>
    </>
  )
}
