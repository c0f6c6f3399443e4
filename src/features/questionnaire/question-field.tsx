import { memo } from 'react'
import type { Question } from '../../content/structure.ts'
import type { QuestionTexts } from '../../content/texts.ts'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { QuestionGroup } from '../../components/question/question-group.tsx'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import type { Answer } from '../../domain/scan/scan-schema.ts'
import { noneValue, notApplicableValue, optionValue, unknownValue } from './answer-field.ts'
import styles from './question-field.module.css'
import { registerAnswer, type ThemeForm } from './theme-form.ts'

type QuestionFieldProps = {
  question: Question
  content: QuestionTexts
  texts: InterfaceTexts['questionnaire']
  form: ThemeForm
  isUnclear: boolean
  /** Asked on the short route only because another answer is not known. */
  isExtra: boolean
  onAnswer: (question: string, answer: Answer | null) => void
  onUnclear: (question: string, isUnclear: boolean) => void
}

/** One question of a theme, kept in the form of its theme. */
export const QuestionField = memo(function QuestionField(props: QuestionFieldProps) {
  const { question, content, texts, form, onAnswer } = props
  const isTickList = question.kind === 'tick-list'
  const input = registerAnswer(form, question, onAnswer)
  const period = question.period === 'now' ? '' : content.period
  const extra = props.isExtra ? texts.quickExtra : ''
  const hints = [extra, content.help, period, isTickList ? texts.tickHelp : ''].filter(Boolean).join(' ')
  return (
    <QuestionGroup
      id={question.id}
      text={content.text}
      hint={hints}
      type={isTickList ? 'checkbox' : 'radio'}
      choices={question.options.map(({ id }) => ({
        value: optionValue(id),
        label: content.options[id] ?? id,
      }))}
      apart={[
        ...(isTickList ? [{ value: noneValue, label: texts.noneOfThese }] : []),
        { value: unknownValue, label: texts.unknown },
        ...(question.notApplicable ? [{ value: notApplicableValue, label: texts.notApplicable }] : []),
      ]}
      inputOf={() => input}
    >
      <QuestionExtras {...props} />
    </QuestionGroup>
  )
})

/** Why we ask, and "this question is unclear": apart from the answers. */
function QuestionExtras({ question, content, texts, isUnclear, onUnclear }: QuestionFieldProps) {
  return (
    <div className={styles.more}>
      <Disclosure summary={texts.why}>
        <p>{content.why}</p>
        <p>{content.period}</p>
      </Disclosure>
      <label className={styles.unclear}>
        <input
          type="checkbox"
          checked={isUnclear}
          aria-describedby={`${question.id}-text`}
          onChange={(event) => onUnclear(question.id, event.target.checked)}
        />
        {texts.unclear}
      </label>
      <span role="status">{isUnclear ? texts.unclearThanks : ''}</span>
    </div>
  )
}
