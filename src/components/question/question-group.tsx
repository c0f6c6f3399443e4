import type { ComponentProps, KeyboardEvent, ReactNode } from 'react'
import { Choice, ChoiceList } from '../choice/choice.tsx'
import styles from './question-group.module.css'

export type QuestionChoice = { value: string; label: string }

type QuestionGroupProps = {
  id: string
  text: string
  /** Read with the question; '' for none. */
  hint: string
  type: 'radio' | 'checkbox'
  choices: readonly QuestionChoice[]
  /** Set apart from the answers and quieter, such as "weet ik niet". */
  apart: readonly QuestionChoice[]
  /** What the native input of one choice gets beside its value: its name and how it keeps what was chosen. */
  inputOf: (value: string) => Omit<ComponentProps<'input'>, 'type'>
  /** What stands below the answers, outside the group. */
  children?: ReactNode
}

/** One question: a native radio group (or checkboxes) whose name is the question. Within it a digit answers. */
export function QuestionGroup({
  id,
  text,
  hint,
  type,
  choices,
  apart,
  inputOf,
  children,
}: QuestionGroupProps) {
  const textId = `${id}-text`
  const hintId = `${id}-hint`
  return (
    <div id={id} className={styles.question}>
      <fieldset
        role={type === 'checkbox' ? 'group' : 'radiogroup'}
        aria-labelledby={textId}
        aria-describedby={hint === '' ? undefined : hintId}
        onKeyDown={answerByDigit}
      >
        <legend id={textId} className={styles.text}>
          {text}
        </legend>
        {hint !== '' && (
          <p id={hintId} className={styles.hint}>
            {hint}
          </p>
        )}
        <ChoiceList>
          {choices.map(({ value, label }) => (
            <Choice key={value} type={type} value={value} {...inputOf(value)}>
              {label}
            </Choice>
          ))}
        </ChoiceList>
        <div className={styles.apart}>
          {apart.map(({ value, label }) => (
            <Choice key={value} type={type} value={value} isQuiet {...inputOf(value)}>
              {label}
            </Choice>
          ))}
        </div>
      </fieldset>
      {children}
    </div>
  )
}

// Only the answers can have the focus here, so no digit that is typed elsewhere is taken.
/** Chooses the answer at the place of the digit, from 1 to 9; any other key does what it always does. */
function answerByDigit({ key, ctrlKey, altKey, metaKey, currentTarget }: KeyboardEvent<HTMLElement>): void {
  const input = currentTarget.querySelectorAll('input')[Number(key) - 1]
  if (!input || ctrlKey || altKey || metaKey) return
  input.focus()
  input.click()
}
