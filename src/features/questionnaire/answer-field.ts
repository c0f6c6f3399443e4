import type { Question } from '../../content/structure.ts'
import { chosenOptions, isNotApplicable, isUnknown } from '../../domain/scan/answer-kinds.ts'
import type { Answer } from '../../domain/scan/scan-schema.ts'

/** What a radio group or a group of checkboxes holds in the form. */
export type FieldValue = string | string[]

/** The answers beside the options; no option id can be one of them, for option values carry a prefix. */
export const unknownValue = 'unknown'
export const notApplicableValue = 'not-applicable'
export const noneValue = 'none'
const optionPrefix = 'option.'

/** The form value of an option. */
export function optionValue(option: string): string {
  return `${optionPrefix}${option}`
}

/** Every value a question offers in the form, in the order shown. */
export function offeredValues(question: Question): string[] {
  return [
    ...question.options.map(({ id }) => optionValue(id)),
    ...(question.kind === 'tick-list' ? [noneValue] : []),
    unknownValue,
    ...(question.notApplicable ? [notApplicableValue] : []),
  ]
}

/** A stored answer as form value; empty when there is none, or none that the question still offers. */
export function toField(question: Question, answer: Answer | undefined): FieldValue {
  const offered = offeredValues(question)
  const values = answer === undefined ? [] : toValues(answer).filter((value) => offered.includes(value))
  return question.kind === 'tick-list' ? values : (values[0] ?? '')
}

function toValues(answer: Answer): string[] {
  if (isUnknown(answer)) return [unknownValue]
  if (isNotApplicable(answer)) return [notApplicableValue]
  const options = chosenOptions(answer)
  return options.length === 0 ? [noneValue] : options.map(optionValue)
}

/** A form value as answer; null when nothing is chosen. */
export function fromField(question: Question, value: FieldValue): Answer | null {
  const values = (Array.isArray(value) ? value : [value]).filter((entry) => entry !== '')
  if (values.length === 0) return null
  if (values.includes(unknownValue)) return { unknown: true }
  if (values.includes(notApplicableValue)) return { notApplicable: true }
  const options = values
    .filter((entry) => entry.startsWith(optionPrefix))
    .map((entry) => entry.slice(optionPrefix.length))
  return question.kind === 'tick-list' ? { options } : { option: options[0] ?? '' }
}

/** After a tick: "geen van deze", "weet ik niet" and "niet van toepassing" stand alone, and give way to an option. */
export function settleTicks(values: readonly string[], changed: string): string[] {
  if (!values.includes(changed)) return [...values]
  const isOption = (value: string) => value.startsWith(optionPrefix)
  return isOption(changed) ? values.filter(isOption) : [changed]
}
