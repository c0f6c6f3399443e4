import { useState, type ComponentProps } from 'react'
import { Field } from '../../components/field/field.tsx'
import { longestSheetText } from '../../domain/sheets/sheet-record.ts'
import { readTypedNumber } from '../../domain/sheets/read-number.ts'
import { isDay } from '../../domain/plan/plan-days.ts'
import type { Language } from '../../content/texts.ts'
import type { SheetsTexts } from '../../texts/catalogue.ts'
import { fill, numberInWords } from '../../texts/fill.ts'

/** What a field is called, and why we ask it; '' where its group says so. */
export type FieldWords = { label: string; why: string }

type FrameProps = Pick<ComponentProps<typeof Field>, 'children'> & {
  words: FieldWords
  error?: string | undefined
}

/** A field of a sheet: its hint is why we ask it. */
function FieldFrame({ words, error, children }: FrameProps) {
  return (
    <Field label={words.label} hint={words.why} error={error}>
      {children}
    </Field>
  )
}

type TextFieldProps = {
  words: FieldWords
  value: string | null
  rows?: number
  onChange: (value: string) => void
}

/** A text; one line, or more with `rows`. */
export function TextField({ words, value, rows, onChange }: TextFieldProps) {
  return (
    <FieldFrame words={words}>
      {(attributes) =>
        rows ? (
          <textarea
            {...attributes}
            rows={rows}
            maxLength={longestSheetText}
            value={value ?? ''}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...attributes}
            type="text"
            maxLength={200}
            autoComplete="off"
            value={value ?? ''}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </FieldFrame>
  )
}

/** A day; one that is not whole yet is not kept. */
export function DayField({ words, value, onChange }: Omit<TextFieldProps, 'rows'>) {
  return (
    <FieldFrame words={words}>
      {(attributes) => (
        <input
          {...attributes}
          type="date"
          max="9999-12-31"
          value={value ?? ''}
          onChange={({ target }) => {
            if (target.value === '' || isDay(target.value)) onChange(target.value)
          }}
        />
      )}
    </FieldFrame>
  )
}

type ChoiceFieldProps<Value extends string> = {
  words: FieldWords
  value: Value | null
  none: string
  options: readonly { value: Value; text: string }[]
  onChange: (value: Value | null) => void
}

/** One from a list, or nothing yet. */
export function ChoiceField<Value extends string>({
  words,
  value,
  none,
  options,
  onChange,
}: ChoiceFieldProps<Value>) {
  return (
    <FieldFrame words={words}>
      {(attributes) => (
        <select
          {...attributes}
          value={value ?? ''}
          onChange={({ target }) =>
            onChange(options.find((option) => option.value === target.value)?.value ?? null)
          }
        >
          <option value="">{none}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}

type NumberFieldProps = {
  words: FieldWords
  value: number | null
  most: number
  texts: SheetsTexts['general']['numbers']
  language: Language
  onChange: (value: number | null) => void
}

/** A number as it is typed; only one that can be read is kept, and an empty field is empty, not 0. */
export function NumberField({ words, value, most, texts, language, onChange }: NumberFieldProps) {
  const { typed, setTyped } = useTyped(value, most, language)
  const [hasLeft, setHasLeft] = useState(false)
  const read = readTypedNumber(typed, most)
  return (
    <FieldFrame words={words} error={read.ok || !hasLeft ? undefined : fill(texts[read.fault], { most })}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value)
            setHasLeft(false)
            const next = readTypedNumber(target.value, most)
            if (next.ok) onChange(next.value)
          }}
          onBlur={() => setHasLeft(true)}
        />
      )}
    </FieldFrame>
  )
}

/** What stands in the field: as typed, until the value is changed from elsewhere. */
function useTyped(value: number | null, most: number, language: Language) {
  const inWords = value === null ? '' : numberInWords(value, language, 2)
  const [typed, setTyped] = useState(inWords)
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    const own = readTypedNumber(typed, most)
    if (!own.ok || own.value !== value) setTyped(inWords)
  }
  return { typed, setTyped }
}
