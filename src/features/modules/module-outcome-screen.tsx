import { useId, type ReactNode } from 'react'
import { ButtonLink } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Page } from '../../components/page/page.tsx'
import type { WordedAdvice, WordedModule } from '../../domain/modules/module-in-words.ts'
import { fillPlural } from '../../texts/fill.ts'
import type { PublicationsTexts } from '../../content/texts.ts'
import { Kind } from './module-intro-screen.tsx'
import { ModuleProfile } from './module-profile.tsx'
import { ModuleSource } from './module-source.tsx'
import { scoreSentence, type ModuleView } from './module-view.ts'
import styles from './modules.module.css'

export type ModuleOutcomeScreenProps = {
  view: ModuleView
  publications: PublicationsTexts
  /** Null when no question was answered yet. */
  outcome: WordedModule | null
  /** The reason that stands above each advice, such as "Waarom?". */
  why: string
  hrefOfPractice: (practice: string) => string
  /** What the app adds to an advice, such as "Zet in mijn plan" or the way to a sheet. */
  actionOf: (advice: Pick<WordedAdvice, 'kind' | 'id'>) => ReactNode
  hrefs: { questions: string; result: string }
}

/** How many steps stand open; the others are folded. */
const openAdvice = 4

/** The outcome of one module: its score, its profile and its own advice. Nothing of it counts in the scan. */
export function ModuleOutcomeScreen(props: ModuleOutcomeScreenProps) {
  const { view, publications, outcome, hrefs } = props
  const texts = view.texts.outcome
  const profileTitle = useId()
  return (
    <Page
      title={view.words.title}
      product={view.product}
      above={<Kind>{texts.above}</Kind>}
      lead={outcome ? scoreSentence(outcome, texts) : texts.adviceEmpty}
    >
      {outcome?.score.score === null && <p>{texts.answerMore}</p>}
      <p className={styles.quiet}>{texts.apart}</p>
      {outcome && (
        <section aria-labelledby={profileTitle} className={styles.section}>
          <h2 id={profileTitle}>{texts.profileTitle}</h2>
          <ModuleProfile parts={outcome.parts} texts={texts} />
        </section>
      )}
      {outcome && <Advice {...props} advice={outcome.advice} />}
      <section className={styles.section}>
        <ModuleSource view={view} publications={publications} />
      </section>
      <div className={styles.actions}>
        <ButtonLink look="primary" href={hrefs.result}>
          {texts.toResult}
        </ButtonLink>
        <ButtonLink href={hrefs.questions}>{texts.change}</ButtonLink>
      </div>
    </Page>
  )
}

type AdviceProps = ModuleOutcomeScreenProps & { advice: WordedAdvice[] }

function Advice({ advice, ...props }: AdviceProps) {
  const texts = props.view.texts.outcome
  const title = useId()
  const more = advice.slice(openAdvice)
  const card = (each: WordedAdvice) => <AdviceCard key={each.id} {...props} advice={each} />
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title}>{texts.adviceTitle}</h2>
      <p>{advice.length > 0 ? texts.adviceLead : texts.adviceNone}</p>
      <ul className={styles.advice}>{advice.slice(0, openAdvice).map(card)}</ul>
      {more.length > 0 && (
        <Disclosure summary={fillPlural(texts.moreAdvice, more.length)}>
          <ul className={styles.advice}>{more.map(card)}</ul>
        </Disclosure>
      )}
    </section>
  )
}

function AdviceCard({
  advice: { kind, id, title, text, because },
  view,
  why,
  hrefOfPractice,
  actionOf,
}: Omit<ModuleOutcomeScreenProps, 'outcome'> & { advice: WordedAdvice }) {
  const texts = view.texts.outcome
  return (
    <li>
      <p className={styles.quiet}>{texts[kind]}</p>
      <h3>{kind === 'practice' ? <a href={hrefOfPractice(id)}>{title}</a> : title}</h3>
      <p>
        {kind === 'practice' && <strong>{texts.firstStep} </strong>}
        {text}
      </p>
      <p className={styles.quiet}>
        {why} {because.join(' ')}
      </p>
      {actionOf({ kind, id })}
    </li>
  )
}
