import { useId } from 'react'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { WordedModule } from '../../domain/modules/module-in-words.ts'
import type { ModulesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { ModuleProfile } from './module-profile.tsx'
import { scoreSentence } from './module-view.ts'
import styles from './modules.module.css'

export type ModuleOutcomesProps = {
  texts: ModulesUiTexts
  /** The modules that were begun, in the order of the questionnaire. */
  outcomes: readonly { id: string; title: string; outcome: WordedModule }[]
}

/** What came out of every module of a scan that is not the reader's own: to read, not to answer. Nothing when none was begun. */
export function ModuleOutcomes({ texts, outcomes }: ModuleOutcomesProps) {
  const id = useId()
  if (outcomes.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{texts.list.title}</h2>
      <p>{texts.report.lead}</p>
      <ul className={styles.lines}>
        {outcomes.map((each) => (
          <li key={each.id}>
            <h3>{each.title}</h3>
            <p>{scoreSentence(each.outcome, texts.outcome)}</p>
            <Disclosure summary={fill(texts.list.outcome, { title: each.title })}>
              <ModuleProfile parts={each.outcome.parts} texts={texts.outcome} heading="h4" />
              <Steps advice={each.outcome.advice} texts={texts.outcome} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Steps({ advice, texts }: Pick<WordedModule, 'advice'> & { texts: ModulesUiTexts['outcome'] }) {
  return (
    <>
      <h4>{texts.adviceTitle}</h4>
      <p>{advice.length > 0 ? texts.adviceLead : texts.adviceNone}</p>
      <ul>
        {advice.map(({ id, title, text }) => (
          <li key={id}>
            <strong>{title}</strong>: {text}
          </li>
        ))}
      </ul>
    </>
  )
}
