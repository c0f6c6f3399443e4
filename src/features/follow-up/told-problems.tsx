import { useId } from 'react'
import type { Plural } from '../../texts/fill.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import styles from './follow-up.module.css'

const listedProblems = 50

type ToldProblemsProps = {
  title: string
  rowWord: string
  more: Plural
  problems: readonly { row: number; text: string }[]
}

/** What is skipped in a file, by row; cut, because a file of strangers may hold thousands. Nothing without problems. */
export function ToldProblems({ title, rowWord, more, problems }: ToldProblemsProps) {
  const id = useId()
  if (problems.length === 0) return null
  const unlisted = problems.length - listedProblems
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul className={styles.problems}>
        {problems.slice(0, listedProblems).map(({ row, text }, index) => (
          <li key={index}>
            <strong>{fill(rowWord, { row })}</strong>: <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      {unlisted > 0 && <p>{fillPlural(more, unlisted)}</p>}
    </section>
  )
}
