import { memo } from 'react'
import type { Question } from '../../content/structure.ts'
import type { QuestionTexts } from '../../content/texts.ts'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
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

/** One question: a native radio group (or checkboxes) whose name is the question. */
export const QuestionField = memo(function QuestionField(props: QuestionFieldProps) {
  const { question, content, texts, form, onAnswer } = props
  const isTickList = question.kind === 'tick-list'
  const type = isTickList ? 'checkbox' : 'radio'
  const input = registerAnswer(form, question, onAnswer)
  const textId = `${question.id}-text`
  const hintId = `${question.id}-hint`
  const period = question.period === 'now' ? '' : content.period
  const extra = props.isExtra ? texts.quickExtra : ''
  const hints = [extra, content.help, period, isTickList ? texts.tickHelp : ''].filter(Boolean).join(' ')
  return (
    <div id={question.id} className={styles.question}>
      <fieldset
        role={isTickList ? 'group' : 'radiogroup'}
        aria-labelledby={textId}
        aria-describedby={hints === '' ? undefined : hintId}
      >
        <legend id={textId} className={styles.text}>
          {content.text}
        </legend>
        {hints !== '' && (
          <p id={hintId} className={styles.hint}>
            {hints}
          </p>
        )}
        <ChoiceList>
          {question.options.map(({ id }) => (
            <Choice key={id} type={type} value={optionValue(id)} {...input}>
              {content.options[id]}
            </Choice>
          ))}
        </ChoiceList>
        <div className={styles.apart}>
          {isTickList && (
            <Choice type={type} value={noneValue} isQuiet {...input}>
              {texts.noneOfThese}
            </Choice>
          )}
          <Choice type={type} value={unknownValue} isQuiet {...input}>
            {texts.unknown}
          </Choice>
          {question.notApplicable && (
            <Choice type={type} value={notApplicableValue} isQuiet {...input}>
              {texts.notApplicable}
            </Choice>
          )}
        </div>
      </fieldset>
      <QuestionExtras {...props} />
    </div>
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
