import { Section } from './section.tsx'
import { fillPlural } from '../../texts/fill.ts'
import { themeOfQuestion } from '../../domain/scan/find-question.ts'
import type { ResultHrefs, ResultView } from './result-view.ts'
import styles from './result-screen.module.css'

type Props = { view: ResultView; hrefOfTheme: ((theme: string) => string) | null }

/** The questions somebody still has to find out; nothing when there are none. */
export function UnknownQuestions({ view, hrefOfTheme }: Props) {
  const { result, texts, structure, questionnaire } = view
  if (result.unknown.length === 0) return null
  return (
    <Section part="unknown" title={texts.unknownTitle}>
      <p>{texts.unknownText}</p>
      <ul className={styles.questions}>
        {result.unknown.map((id) => {
          const theme = themeOfQuestion(id, structure)
          const text = questionnaire.questions[id]?.text ?? id
          return <li key={id}>{hrefOfTheme && theme ? <a href={hrefOfTheme(theme.id)}>{text}</a> : text}</li>
        })}
      </ul>
    </Section>
  )
}

/** How many questions have no answer, and the way to the first; nothing when all are answered. */
export function UnansweredQuestions({
  view,
  firstOpen,
}: {
  view: ResultView
  firstOpen: ResultHrefs['firstOpen']
}) {
  const { result, scan, texts } = view
  const count = result.unanswered.length
  if (count === 0) return null
  const isOutsideRoute = scan.route === 'quick' && firstOpen === null
  return (
    <Section part="unanswered" title={texts.unansweredTitle}>
      <p>{fillPlural(isOutsideRoute ? texts.notAsked : texts.unansweredText, count)}</p>
      {firstOpen && (
        <p>
          <a href={firstOpen}>{texts.answerNow}</a>
        </p>
      )}
    </Section>
  )
}
