import type { ReactNode } from 'react'
import { AdviceCardView } from './advice-card.tsx'
import styles from './advice.module.css'
import type { AdviceView } from './advice-view.ts'

type AdviceSectionProps = {
  view: AdviceView
  /** What else belongs on a card, such as "zet in mijn plan" and offers in the region. */
  extrasOf: (practice: string) => ReactNode
  /** What closes the section, such as all help in the region. */
  after?: ReactNode
}

/** What a firm like this can do first, each with its reason; or what it should keep up. */
export function AdviceSection({ view, extrasOf, after }: AdviceSectionProps) {
  const { cards, texts } = view
  const keep = view.result.keep.map((theme) => view.questionnaire.themes[theme]?.title ?? theme)
  const isAllGood = cards.length === 0 && keep.length > 0
  return (
    <section className={styles.section} aria-labelledby="advice-title">
      <h2 id="advice-title">{isAllGood ? texts.keepTitle : texts.title}</h2>
      {cards.length > 0 && <p>{texts.lead}</p>}
      {cards.length > 0 && view.own !== null && <p>{view.own}</p>}
      {isAllGood && (
        <>
          <p>{texts.keepText}</p>
          <ul>
            {keep.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {cards.length === 0 && keep.length === 0 && <p>{texts.nothing}</p>}
      <ol className={styles.cards}>
        {cards.map((card) => (
          <li key={card.practice}>
            <AdviceCardView card={card} view={view} extras={extrasOf(card.practice)} />
          </li>
        ))}
      </ol>
      {after}
    </section>
  )
}
