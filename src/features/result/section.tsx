import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

/** A titled part of the screen; `ground` sets it apart on sand. */
export function Section({
  title,
  part,
  ground = 'paper',
  isOnScreenOnly = false,
  children,
}: {
  title: string
  /** Its id in the list of the parts of the page. */
  part: string
  ground?: 'paper' | 'sand'
  /** Left out on paper: buttons that nobody can press there. */
  isOnScreenOnly?: boolean
  children: ReactNode
}) {
  const id = useId()
  return (
    <section
      data-part={part}
      aria-labelledby={id}
      className={[styles.section, styles[ground], isOnScreenOnly ? styles.onScreenOnly : ''].join(' ')}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** Two parts side by side where there is room, below each other where there is not. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>
}
