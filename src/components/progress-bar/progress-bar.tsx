import styles from './progress-bar.module.css'

/** How far a task is: a native progress element with its message as name. */
export function ProgressBar({ value, max, label }: { value: number; max: number; label: string }) {
  return <progress className={styles.bar} value={value} max={Math.max(1, max)} aria-label={label} />
}
