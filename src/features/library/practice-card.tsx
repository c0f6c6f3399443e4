import type { Practice } from '../../content/practice.ts'
import styles from './library-screen.module.css'
import { firstSentence, type LibraryView } from './library-view.ts'
import { SourceLine } from './source-line.tsx'

/** A practice in the list: what it is in one sentence, how much work it is, and where it comes from. */
export function PracticeCard({ practice, view }: { practice: Practice; view: LibraryView }) {
  const { texts, words, hrefOfPractice } = view
  const own = words.practices[practice.id]
  return (
    <li className={styles.card}>
      <h3>
        <a href={hrefOfPractice(practice.id)}>{own?.title ?? practice.id}</a>
      </h3>
      <p>{firstSentence(own?.what ?? '')}</p>
      <p className={styles.quiet}>
        {texts.effort[practice.effort]} · {texts.start[practice.start]}
      </p>
      <p className={styles.quiet}>
        <SourceLine practice={practice} view={view} />
      </p>
    </li>
  )
}
