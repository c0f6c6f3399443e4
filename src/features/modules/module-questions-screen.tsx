import { useState } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Page } from '../../components/page/page.tsx'
import { ProgressBar } from '../../components/progress-bar/progress-bar.tsx'
import { useAnswering } from '../../components/question/use-answering.ts'
import { moduleAnswers, moduleQuestions } from '../../domain/modules/module-answers.ts'
import type { Answer, Scan } from '../../domain/scan/scan-schema.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { Kind } from './module-intro-screen.tsx'
import { ModuleQuestion } from './module-question.tsx'
import { progressOf, stateInWords, type ModuleView } from './module-view.ts'
import styles from './modules.module.css'

export type ModuleQuestionsScreenProps = {
  view: ModuleView
  scan: Scan
  questionTexts: InterfaceTexts['questionnaire']
  onAnswer: (question: string, answer: Answer | null) => void
  onDone: () => void
  hrefs: { intro: string }
}

/** All questions of a module on one page, part by part; every answer is kept at once. */
export function ModuleQuestionsScreen(props: ModuleQuestionsScreenProps) {
  const { view, scan, questionTexts, onDone, hrefs } = props
  const { module, words, texts } = view
  const { answer, handlers } = useAnswering<Answer>(moduleQuestions(module), props.onAnswer)
  const [start] = useState(() => moduleAnswers(scan, module))
  return (
    <Page
      title={words.title}
      width="form"
      product={view.product}
      above={<ModuleProgress view={view} scan={scan} />}
    >
      <form
        noValidate
        {...handlers}
        onSubmit={(event) => {
          event.preventDefault()
          onDone()
        }}
      >
        {module.parts.map((part) => (
          <section key={part.id} aria-labelledby={`${part.id}-title`}>
            <h2 id={`${part.id}-title`} className={styles.part}>
              {words.parts[part.id]}
            </h2>
            {part.questions.map((question) => {
              const content = words.questions[question.id]
              return content ? (
                <ModuleQuestion
                  key={question.id}
                  {...{ question, content, texts: questionTexts }}
                  start={start[question.id]}
                  onAnswer={answer}
                />
              ) : null
            })}
          </section>
        ))}
        <p role="status" className={styles.quiet}>
          {stateInWords(scan, module, texts)}
        </p>
        <div className={[styles.actions, styles.ends].join(' ')}>
          <ButtonLink href={hrefs.intro}>{texts.questions.back}</ButtonLink>
          <Button type="submit" look="primary">
            {texts.questions.next}
          </Button>
        </div>
      </form>
    </Page>
  )
}

function ModuleProgress({
  view: { module, texts },
  scan,
}: Pick<ModuleQuestionsScreenProps, 'view' | 'scan'>) {
  const { answered, count } = progressOf(scan, module)
  return (
    <div className={styles.progress}>
      <Kind>{texts.intro.kind}</Kind>
      <ProgressBar value={answered} max={count} label={fill(texts.questions.progress, { answered, count })} />
    </div>
  )
}
