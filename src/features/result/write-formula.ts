import type { Language } from '../../content/texts.ts'
import type { ResultTexts } from '../../texts/catalogue.ts'
import { fill, numberInWords } from '../../texts/fill.ts'
import { sumDecimals, type WrittenSum } from './written-sum.ts'

/** "275 gedeeld door 6 is 45,8. Afgerond is dat 46.": the last step of a mean, as a reader redoes it. */
export function writeFormula(
  { sum, weight, quotient, score }: WrittenSum,
  texts: ResultTexts,
  language: Language,
): string {
  const write = (value: number) => numberInWords(value, language, sumDecimals)
  const values = { sum: write(sum), weight: write(weight), score }
  const isWhole = Math.abs(sum / weight - score) < 1e-9
  return isWhole
    ? fill(texts.sumWhole, values)
    : fill(texts.sumFormula, { ...values, quotient: write(quotient) })
}
