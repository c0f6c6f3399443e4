import { ForeignText } from '../../components/foreign-text/foreign-text.tsx'
import type { Language } from '../../content/texts.ts'
import { compoundFactor } from '../../domain/levers/calculate-capacity.ts'
import type { LeversTexts } from '../../texts/catalogue.ts'
import { fill, numberInWords } from '../../texts/fill.ts'
import styles from './levers-screen.module.css'

/** What the source claims: this much on every knob, for so many years. */
const claim = { stepPercent: 1, knobs: 5, years: 3 } as const

/** The claim of the source, quoted as a claim, beside our own sum. */
export function SourceClaim({ texts, language }: { texts: LeversTexts['claim']; language: Language }) {
  const { stepPercent, knobs, years } = claim
  const write = (value: number, digits: number) => numberInWords(value, language, digits)
  const worded = (factor: number) => ({ factor: write(factor, 3), percent: write((factor - 1) * 100, 1) })
  const step = write(1 + stepPercent / 100, 2)
  const sum = Array.from({ length: knobs }, () => step).join(' × ')
  return (
    <div className={styles.columns}>
      <div>
        <p>{texts.intro}</p>
        <blockquote className={styles.quote}>
          <p>{texts.quote}</p>
        </blockquote>
        <p>{texts.condition}</p>
        <p className={styles.quiet}>
          <ForeignText
            text={texts.source}
            words={{ title: texts.publication }}
            lang={language === 'nl' ? undefined : 'nl'}
          />
        </p>
      </div>
      <div>
        <h3>{texts.ownTitle}</h3>
        <p>{fill(texts.ownOnce, { sum, ...worded(compoundFactor(stepPercent, knobs, 1)) })}</p>
        <p>{fill(texts.ownYears, worded(compoundFactor(stepPercent, knobs, years)))}</p>
        <p>{texts.doubt}</p>
      </div>
    </div>
  )
}
