import { useEffect, useRef, type ReactNode } from 'react'
import styles from './notice.module.css'

export type NoticeTone = 'info' | 'good' | 'attention' | 'error'

type NoticeProps = {
  tone: NoticeTone
  title?: string
  /** Level of the title in the page; a notice without one has a plain bold line. */
  heading?: 2 | 3
  /** Takes the focus when it appears: for errors after a press on a button. */
  takesFocus?: boolean
  children: ReactNode
}

const marks: Record<NoticeTone, string> = {
  info: 'M10 9v5M10 6v.5',
  good: 'M5.5 10.5l3 3 6-7',
  attention: 'M10 5.5v6M10 14v.5',
  error: 'M6.5 6.5l7 7M13.5 6.5l-7 7',
}

/** A message beside the flow: icon, word and colour together carry its meaning. */
export function Notice({ tone, title, heading, takesFocus = false, children }: NoticeProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus])
  const Title = heading ? (`h${heading}` as const) : 'p'
  return (
    <div
      ref={box}
      className={[styles.notice, tone === 'info' ? '' : styles[tone]].join(' ')}
      tabIndex={takesFocus ? -1 : undefined}
      role={tone === 'error' ? 'alert' : undefined}
    >
      {title && (
        <Title className={styles.title}>
          <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="9" fill="none" stroke="currentColor" strokeWidth="1.6" />
            <path d={marks[tone]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
          </svg>
          {title}
        </Title>
      )}
      {children}
    </div>
  )
}
