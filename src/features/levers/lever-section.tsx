import { useId } from 'react'
import { LeverDials, type LeverDialsProps } from './lever-dials.tsx'
import styles from './levers-screen.module.css'

/** The five dials as a part of the result, with the way to the page about the levers. */
export function LeverSection({ href, ...props }: LeverDialsProps & { href: string }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{props.texts.title}</h2>
      <LeverDials {...props} />
      <p>
        <a href={href}>{props.texts.more}</a>
      </p>
    </section>
  )
}
