import { useRef, useState, type ReactNode } from 'react'
import { roomForSideList } from './room-for-side-list.ts'
import { showPart } from './show-part.ts'
import styles from './long-page.module.css'
import { useParts } from './use-parts.ts'

type LongPageProps = {
  /** The name of the list of parts. */
  title: string
  /** The address of a part, by its id. */
  hrefOf: (part: string) => string
  /** The part the address names now; null for the whole page. */
  current: string | null
  children: ReactNode
}

/**
 * A page of many parts, with a list of links to them: beside the page where there is room, folded above it where there
 * is not. The list names the parts that stand there, in their order. Nothing at all for fewer than two parts.
 */
export function LongPage({ title, hrefOf, current, children }: LongPageProps) {
  const body = useRef<HTMLDivElement>(null)
  const parts = useParts(body)
  const [isOpen] = useState(roomForSideList)
  return (
    <div className={styles.page}>
      {parts.length > 1 && (
        <nav className={styles.contents} aria-label={title}>
          <details open={isOpen}>
            <summary>{title}</summary>
            <ul role="list">
              {parts.map((part) => (
                <li key={part.id}>
                  <a
                    href={hrefOf(part.id)}
                    // The address stays the same, so nothing else would happen.
                    onClick={() => part.id === current && showPart(part.id)}
                  >
                    {part.title}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </nav>
      )}
      <div ref={body} className={styles.body}>
        {children}
      </div>
    </div>
  )
}

/** A part of a long page, around whatever has a heading of its own; where it holds none the list leaves it out. */
export function Part({ id, children }: { id: string; children: ReactNode }) {
  return <div data-part={id}>{children}</div>
}
