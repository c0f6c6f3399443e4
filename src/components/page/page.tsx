import { useEffect, useRef, type ReactNode } from 'react'
import styles from './page.module.css'

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
    document.title = title === product ? product : `${title} · ${product}`
  }, [title, product])
  useEffect(() => {
    // The first screen of a visit keeps the browser's own focus; only a change of screen moves it.
    if (hasShownPage) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    hasShownPage = true
  }, [])
  return (
    <div className={[styles.page, width === 'read' ? '' : styles[width]].join(' ')}>
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  )
}

let hasShownPage = false
