import type { ComponentProps, ReactNode } from 'react'
import styles from './choice.module.css'

type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> & {
  type: 'radio' | 'checkbox'
  children: ReactNode
  /** A second, smaller line; part of the name. */
  hint?: string | undefined
  /** Set apart and quieter: "weet ik niet". */
  isQuiet?: boolean
}

/** One answer a line: a native radio or checkbox whose whole line can be pressed. */
export function Choice({ type, children, hint, isQuiet = false, ...input }: ChoiceProps) {
  return (
    <label className={[styles.choice, isQuiet ? styles.quiet : ''].join(' ')}>
      <input type={type} {...input} />
      <span>
        {children}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
    </label>
  )
}

/** Choices below each other, or in two columns where there is room. */
export function ChoiceList({ isWide = false, children }: { isWide?: boolean; children: ReactNode }) {
  return <div className={[styles.list, isWide ? styles.columns : ''].join(' ')}>{children}</div>
}
