import type { Language } from '../../content/texts.ts'
import {
  amountInWords,
  decimalsOf,
  differenceInWords,
  type Decimals,
} from '../../domain/sheets/amount-in-words.ts'
import { valuesOf, type Pair, type TermsComparison } from '../../domain/sheets/compare-terms.ts'
import { termsInWords } from '../../domain/sheets/outcome-in-words.ts'
import type { SheetsTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './sheets.module.css'
import sum from './sum.module.css'

type TermsOutcomeProps = {
  comparison: TermsComparison
  texts: SheetsTexts['terms']
  language: Language
}

/** The sum of both jobs: a sentence first, then the lines that were added. */
export function TermsOutcome({ comparison, texts, language }: TermsOutcomeProps) {
  const { amounts, times, total, perHour } = comparison
  const counted = amounts.filter(({ difference }) => difference !== null)
  const timed = times.filter(({ difference }) => difference !== null)
  const sums = [total, perHour].filter((pair) => pair !== null)
  // Amounts below each other line up: all with cents, or none.
  const inMoney = decimalsOf([...counted, ...sums].flatMap(valuesOf))
  const inTime = decimalsOf(timed.flatMap(valuesOf))
  const row = (name: string, pair: Pair, decimals: Decimals, isTotal = false) => (
    <tr key={name} className={isTotal ? sum.total : undefined}>
      <th scope="row">{name}</th>
      <td data-column={texts.oldJob}>{amountInWords(pair.old, language, decimals)}</td>
      <td data-column={texts.newJob}>{amountInWords(pair.new, language, decimals)}</td>
      <td data-column={texts.difference}>{differenceInWords(pair.difference, language, decimals)}</td>
    </tr>
  )
  const named = (id: (typeof amounts)[number]['id'], sign: 1 | -1) =>
    sign === 1 ? texts.amounts[id].label : fill(texts.minus, { term: texts.amounts[id].label })
  return (
    <section className={styles.outcome} aria-labelledby="terms-outcome">
      <h2 id="terms-outcome">{texts.outcomeTitle}</h2>
      <div role="status">
        {termsInWords(comparison, texts, language).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {(counted.length > 0 || timed.length > 0) && (
        <table className={sum.lines}>
          <thead>
            <tr>
              <th scope="col">{texts.term}</th>
              <th scope="col">{texts.oldJob}</th>
              <th scope="col">{texts.newJob}</th>
              <th scope="col">{texts.difference}</th>
            </tr>
          </thead>
          <tbody>
            {counted.map(({ id, sign, ...pair }) => row(named(id, sign), pair, inMoney))}
            {total && row(texts.total, total, inMoney, true)}
            {perHour && row(texts.perHour, perHour, inMoney)}
            {timed.map(({ id, ...pair }) => row(texts.times[id].label, pair, inTime))}
          </tbody>
        </table>
      )}
    </section>
  )
}
