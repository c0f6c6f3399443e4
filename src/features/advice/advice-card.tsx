import { Fragment, type ReactNode } from 'react'
import { ForeignText } from '../../components/foreign-text/foreign-text.tsx'
import type { AdviceCard } from '../../domain/report/wording/advice-in-words.ts'
import { fill } from '../../texts/fill.ts'
import styles from './advice.module.css'
import type { AdviceView } from './advice-view.ts'
import { WhatIf } from './what-if.tsx'
import { WhyThis } from './why-this.tsx'

type AdviceCardViewProps = { card: AdviceCard; view: AdviceView; extras: ReactNode }

/** One advice in four fixed lines, the reason first; then its source and what to do with it. */
export function AdviceCardView({ card, view, extras }: AdviceCardViewProps) {
  const { texts } = view
  return (
    <article className={styles.card} aria-labelledby={`advice-${card.practice}`}>
      <h3 id={`advice-${card.practice}`}>{card.title}</h3>
      <p className={styles.kind}>
        {card.effort} · {card.start}
      </p>
      <dl className={styles.lines}>
        <div>
          <dt>{texts.why}</dt>
          <dd>
            {card.why.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </dd>
        </div>
        <Line title={texts.gives} text={card.gives} />
        <Line title={texts.firstStep} text={card.firstStep} />
        <Line title={texts.notIf} text={card.notIf} />
      </dl>
      <p className={styles.source}>
        <Source card={card} view={view} />{' '}
        <a href={view.hrefOfPractice(card.practice)}>{fill(texts.readMore, { title: card.title })}</a>
      </p>
      {extras}
      <div className={styles.deeper}>
        <WhyThis card={card} view={view} />
        <WhatIf card={card} view={view} />
      </div>
    </article>
  )
}

/** The titles of publications are Dutch in every language. */
function Source({ card, view: { texts, language } }: Omit<AdviceCardViewProps, 'extras'>) {
  if (card.publications.length === 0) return card.source
  return card.publications.map(({ title, year }, index) => (
    <Fragment key={title}>
      {index > 0 && ' '}
      <ForeignText
        text={fill(texts.source, { title: '{title}', year })}
        words={{ title }}
        lang={language === 'nl' ? undefined : 'nl'}
      />
    </Fragment>
  ))
}

function Line({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <p>{text}</p>
      </dd>
    </div>
  )
}
