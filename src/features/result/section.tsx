import { useId, type ReactNode } from 'react'
import styles from './section.module.css'

/** A titled part of the screen; `ground` sets it apart on sand. */
export function Section({
  title,
  ground = 'paper',
  children,
}: {
  title: string
  ground?: 'paper' | 'sand'
  children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={[styles.section, styles[ground]].join(' ')}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** Two parts side by side where there is room, below each other where there is not. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>
}
