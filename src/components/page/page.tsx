import { useEffect, useRef, type ReactNode } from 'react'
import { inOneDirection } from './one-direction.ts'
import styles from './page.module.css'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

type PageProps = {
  title: string
  /** Shown above the title: where in the whole this page stands. */
  above?: ReactNode
  lead?: string
  width?: 'form' | 'read' | 'wide'
  /** What the browser tab says after the title. */
  product: string
  children: ReactNode
}

/** One screen: names the document, and moves focus to its title so that a screen reader announces the change. */
export function Page({ title, above, lead, width = 'read', product, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title === product ? product : `${inOneDirection(title)} · ${product}`
  }, [title, product])
  useFocusOnArrival(heading)
  return (
    <div className={[styles.page, width === 'read' ? '' : styles[width]].join(' ')}>
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {inOneDirection(title)}
      </h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  )
}
