import styles from './dial.module.css'

type DialProps = {
  /** Where the pointer stands; null draws an empty dial without a pointer. */
  value: number | null
  min?: number
  max?: number
  /** Lightness of the filled part, 0 (lightest) to 4 (darkest). */
  step: number
  /** The number as it is shown; read aloud, unlike the drawing. */
  number: string | null
  /** The word beside the number, or why there is none. */
  word: string
}

const lightnessSteps = 5
const middle = { x: 60, y: 60 }
const outer = 57
const inner = 33
const pointerHalfWidth = 2.4

/** A half-circle dial from min to max. The drawing says nothing to a screen reader; number and word below it do. */
export function Dial({ value, min = 0, max = 100, step, number, word }: DialProps) {
  const share = value === null ? null : Math.min(1, Math.max(0, (value - min) / (max - min)))
  const fill = `var(--dial-${Math.min(Math.max(step, 0), lightnessSteps - 1) + 1})`
  return (
    <div className={styles.dial}>
      <svg viewBox="0 0 120 66" className={styles.drawing} aria-hidden="true" focusable="false">
        <path d={band(1)} className={share === null ? styles.empty : styles.track} />
        {share !== null && share > 0 && <path d={band(share)} className={styles.filled} fill={fill} />}
        {share !== null && <path d={pointer(share)} className={styles.pointer} />}
        {share !== null && <circle cx={middle.x} cy={middle.y} r="4" className={styles.hub} />}
      </svg>
      <div className={styles.ends} aria-hidden="true">
        <span>{min}</span>
        <span>{max}</span>
      </div>
      <p className={number === null ? styles.reason : styles.value}>
        {number !== null && <strong className={styles.number}>{number}</strong>} {word}
      </p>
    </div>
  )
}

function at(radius: number, share: number) {
  const angle = Math.PI * (1 - share)
  return { x: middle.x + radius * Math.cos(angle), y: middle.y - radius * Math.sin(angle) }
}

function band(share: number): string {
  const [start, end, back, close] = [at(outer, 0), at(outer, share), at(inner, share), at(inner, 0)]
  return [
    `M${point(start)}A${outer} ${outer} 0 0 1 ${point(end)}`,
    `L${point(back)}A${inner} ${inner} 0 0 0 ${point(close)}Z`,
  ].join('')
}

/** From the hub, where it is widest, to the rim. */
function pointer(share: number): string {
  const left = at(pointerHalfWidth, share - 0.5)
  const right = at(pointerHalfWidth, share + 0.5)
  return `M${point(left)}L${point(at(outer, share))}L${point(right)}Z`
}

function point({ x, y }: { x: number; y: number }): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`
}
