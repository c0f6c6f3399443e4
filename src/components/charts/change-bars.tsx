import styles from './change-bars.module.css'

type ChangeBarsProps = {
  /** Both from 0 to 100. */
  before: number
  now: number
}

/** Two bars on one track from 0 to 100: thin for then, thick for now. Hidden from screen readers; the numbers are not. */
export function ChangeBars({ before, now }: ChangeBarsProps) {
  return (
    <svg className={styles.bars} aria-hidden="true" focusable="false">
      <rect className={styles.track} x="1" y="1" />
      <rect className={styles.before} x="1" y="3" width={`${before * 0.99}%`} height="4" />
      <rect className={styles.now} x="1" y="9" width={`${now * 0.99}%`} height="9" />
    </svg>
  )
}
