import { memo } from 'react'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { QuestionGroup } from '../../components/question/question-group.tsx'
import type { LadderQuestion } from '../../content/structure.ts'
import type { QuestionTexts } from '../../content/texts.ts'
import { isNotApplicable, isUnknown } from '../../domain/scan/answer-kinds.ts'
import type { Answer } from '../../domain/scan/scan-schema.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'

type ModuleQuestionProps = {
  question: LadderQuestion
  content: QuestionTexts
  texts: InterfaceTexts['questionnaire']
  /** The stored answer when the screen opens; the radios keep what is chosen after that. */
  start: Answer | undefined
  onAnswer: (question: string, answer: Answer | null) => void
}

const optionPrefix = 'option.'
const unknownValue = 'unknown'
const notApplicableValue = 'not-applicable'

/** One question of a module; every choice is handed on at once. */
export const ModuleQuestion = memo(function ModuleQuestion(props: ModuleQuestionProps) {
  const { question, content, texts, start, onAnswer } = props
  const chosen = toValue(start)
  const period = question.period === 'now' ? '' : content.period
  return (
    <QuestionGroup
      id={question.id}
      text={content.text}
      hint={[content.help, period].filter(Boolean).join(' ')}
      type="radio"
      choices={question.options.map(({ id }) => ({
        value: `${optionPrefix}${id}`,
        label: content.options[id] ?? id,
      }))}
      apart={[
        { value: unknownValue, label: texts.unknown },
        ...(question.notApplicable ? [{ value: notApplicableValue, label: texts.notApplicable }] : []),
      ]}
      inputOf={(value) => ({
        name: question.id,
        defaultChecked: value === chosen,
        onChange: () => onAnswer(question.id, toAnswer(value)),
      })}
    >
      <Disclosure summary={texts.why}>
        <p>{content.why}</p>
      </Disclosure>
    </QuestionGroup>
  )
})

function toValue(answer: Answer | undefined): string {
  if (answer === undefined) return ''
  if (isUnknown(answer)) return unknownValue
  if (isNotApplicable(answer)) return notApplicableValue
  return 'option' in answer ? `${optionPrefix}${String(answer.option)}` : ''
}

function toAnswer(value: string): Answer {
  if (value === unknownValue) return { unknown: true }
  if (value === notApplicableValue) return { notApplicable: true }
  return { option: value.slice(optionPrefix.length) }
}
