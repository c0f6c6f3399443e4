import { Notice } from '../notice/notice.tsx'

/** Where in a file, what is wrong, and what to do; already worded. */
export type FileProblem = { field: string; problem: string; cure: string }

type RefusedFileProps = {
  title: string
  problems: readonly FileProblem[]
  /** "En nog 2 fouten.", for the problems that are not shown. */
  moreInWords: (count: number) => string
  safe: string
}

const shownAtMost = 10

/** Why a file was not opened; takes the focus. */
export function RefusedFile({ title, problems, moreInWords, safe }: RefusedFileProps) {
  const more = problems.length - shownAtMost
  return (
    <Notice tone="error" title={title} heading={3} takesFocus>
      <ul>
        {problems.slice(0, shownAtMost).map(({ field, problem, cure }, index) => (
          <li key={`${index} ${field}`}>
            <strong>{field}</strong>: {problem} {cure}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{moreInWords(more)}</p>}
      <p>{safe}</p>
    </Notice>
  )
}
