import { useForm, type UseFormReturn } from 'react-hook-form'
import type { Question } from '../../content/structure.ts'
import type { Answer, Answers } from '../../domain/scan/scan-schema.ts'
import { fromField, settleTicks, toField, type FieldValue } from './answer-field.ts'

export type ThemeForm = UseFormReturn<Record<string, FieldValue>>

/**
 * The form of one theme: native radio groups and checkboxes, filled with the stored answers. They can hold only what
 * they offer, and a question may stay open: there is nothing to check.
 */
export function useThemeForm(questions: readonly Question[], answers: Answers): ThemeForm {
  return useForm<Record<string, FieldValue>>({
    defaultValues: Object.fromEntries(
      questions.map((question) => [question.id, toField(question, answers[question.id])]),
    ),
  })
}

/** Registers one input of a question; every change is handed on as an answer at once. */
export function registerAnswer(
  form: ThemeForm,
  question: Question,
  onAnswer: (question: string, answer: Answer | null) => void,
) {
  return form.register(question.id, {
    onChange: (event: { target: { value: string } }) => {
      const value = form.getValues(question.id) ?? ''
      const settled = Array.isArray(value) ? settleTicks(value, event.target.value) : value
      if (Array.isArray(value)) form.setValue(question.id, settled)
      onAnswer(question.id, fromField(question, settled))
    },
  })
}
