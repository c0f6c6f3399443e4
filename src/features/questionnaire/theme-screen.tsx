import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Page } from '../../components/page/page.tsx'
import { useAnswering } from '../../components/question/use-answering.ts'
import type { Structure, Theme } from '../../content/structure.ts'
import type { QuestionnaireTexts } from '../../content/texts.ts'
import type { Progress } from '../../domain/scan/progress.ts'
import { askedQuestions } from '../../domain/scan/route.ts'
import type { Answer, Scan } from '../../domain/scan/scan-schema.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { QuestionField } from './question-field.tsx'
import { StepForm } from './step-form.tsx'
import { ThemeOverview } from './theme-overview.tsx'
import { ThemePlace } from './theme-place.tsx'
import { useThemeForm } from './theme-form.ts'
import styles from './theme-screen.module.css'

type ThemeScreenProps = {
  theme: Theme
  scan: Scan
  structure: Structure
  progress: Progress
  content: QuestionnaireTexts
  texts: InterfaceTexts['questionnaire']
  product: string
  /** True when the reader came from the check screen and goes back there. */
  isFromCheck: boolean
  onAnswer: (question: string, answer: Answer | null) => void
  onUnclear: (question: string, isUnclear: boolean) => void
  onNext: () => void
  onBack: () => void
  hrefs: { stop: string; theme: (id: string) => string }
}

/** One theme: its questions on one page, every answer kept at once. */
export function ThemeScreen(props: ThemeScreenProps) {
  const { theme, scan, structure, content, texts, isFromCheck } = props
  const questions = askedQuestions(theme, scan.route ?? 'full', scan.answers, structure)
  const form = useThemeForm(theme.questions, scan.answers)
  const { answer, handlers } = useAnswering(questions, props.onAnswer)
  return (
    <Page
      title={content.themes[theme.id]?.title ?? ''}
      lead={content.themes[theme.id]?.intro ?? ''}
      width="form"
      product={props.product}
      above={<ThemePlace {...props} />}
    >
      <ChoosingHelp texts={texts} />
      <StepForm
        noValidate
        {...handlers}
        buttons={texts}
        isFromCheck={isFromCheck}
        onBack={props.onBack}
        onSubmit={(event) => void form.handleSubmit(props.onNext)(event)}
        stopHref={props.hrefs.stop}
        more={<ThemeOverview {...props} current={theme.id} />}
      >
        {questions.map((question) => {
          const words = content.questions[question.id]
          return words ? (
            <QuestionField
              key={question.id}
              question={question}
              content={words}
              texts={texts}
              form={form}
              isExtra={scan.route === 'quick' && question.weight < structure.quickRouteWeightFrom}
              isUnclear={scan.unclear?.includes(question.id) ?? false}
              onAnswer={answer}
              onUnclear={props.onUnclear}
            />
          ) : null
        })}
      </StepForm>
    </Page>
  )
}

/** How to choose when no answer fits quite: the same for every theme, so folded. */
function ChoosingHelp({ texts }: Pick<ThemeScreenProps, 'texts'>) {
  return (
    <div className={styles.hints}>
      <Disclosure summary={texts.hintsTitle}>
        <ul>
          {[...texts.hints, texts.keyboardHint].map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
