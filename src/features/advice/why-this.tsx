import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { strengthOf, type AdviceCard } from '../../domain/report/wording/advice-in-words.ts'
import type { AdviceTexts } from '../../texts/catalogue.ts'
import { fill, listInWords } from '../../texts/fill.ts'
import styles from './advice.module.css'
import type { AdviceView } from './advice-view.ts'

/** "Waarom deze en niet een andere?": what counts in the choice, in words. */
export function WhyThis({ card, view }: { card: AdviceCard; view: AdviceView }) {
  const { result, texts, nextBest, practiceTexts, language } = view
  const advice = result.advice.find(({ practice }) => practice === card.practice)
  if (!advice) return null
  const others = nextBest.map((id) => practiceTexts[id]?.title ?? id)
  const factors = Object.keys(texts.factors) as (keyof AdviceTexts['factors'])[]
  return (
    <Disclosure summary={texts.whyThis}>
      <p>{texts.whyThisText}</p>
      <table className={styles.factors}>
        <thead>
          <tr>
            <th scope="col">{texts.factorColumns.factor}</th>
            <th scope="col">{texts.factorColumns.strength}</th>
          </tr>
        </thead>
        <tbody>
          {factors.map((factor) => (
            <tr key={factor}>
              <th scope="row">{texts.factors[factor]}</th>
              <td>{texts.strength[strengthOf(advice.factors[factor])]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {others.length > 0 && <p>{fill(texts.nextBest, { practices: listInWords(others, language) })}</p>}
    </Disclosure>
  )
}
