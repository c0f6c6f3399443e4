import type { MouseEvent } from 'react'
import type { ReportContents } from '../../domain/report/report-model.ts'
import styles from './printed-contents.module.css'
import { PrintedHeading } from './printed-text.tsx'

export type PrintedChapter = { id: string; title: string }

type PrintedContentsProps = Pick<ReportContents, 'title'> & { chapters: readonly PrintedChapter[] }

/** The chapters as links; the browser alone knows on which page of paper each will stand. Nothing without chapters. */
export function PrintedContents({ title, chapters }: PrintedContentsProps) {
  if (chapters.length === 0) return null
  return (
    <nav aria-label={title}>
      <PrintedHeading level={1} text={title} />
      <ol className={styles.chapters} role="list">
        {chapters.map(({ id, title: chapter }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goTo(id, event)}>
              {chapter}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The address names the screen, so a click moves the focus and the view itself; in a saved PDF the link works as it is. */
function goTo(id: string, event: MouseEvent): void {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
