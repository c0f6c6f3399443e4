import { useId, useRef, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Choice } from '../../components/choice/choice.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { BenchmarkTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './benchmark.module.css'

type ShareChoiceProps = {
  host: string
  /** True right after an earlier choice was taken back. */
  isUndone: boolean
  texts: BenchmarkTexts['share']
  onTake: () => void
}

/** The choice itself: a box that nobody ticks but the employer, and a button that does nothing without it. */
export function ShareChoice({ host, isUndone, texts, onTake }: ShareChoiceProps) {
  const [isTicked, setIsTicked] = useState(false)
  const [hasError, setHasError] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  const errorId = useId()
  const submit = () => {
    if (isTicked) return onTake()
    setHasError(true)
    box.current?.focus()
  }
  return (
    <section className={styles.choice}>
      <h2>{texts.choiceTitle}</h2>
      {isUndone && (
        <Notice tone="info" title={texts.undoneTitle} takesFocus>
          <p>{fill(texts.undone, { host })}</p>
        </Notice>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Choice
          ref={box}
          type="checkbox"
          hint={texts.choiceHint}
          checked={isTicked}
          aria-describedby={hasError ? errorId : undefined}
          aria-invalid={hasError || undefined}
          onChange={(event) => {
            setIsTicked(event.currentTarget.checked)
            setHasError(false)
          }}
        >
          {fill(texts.choice, { host })}
        </Choice>
        <div role="status">
          {hasError && (
            <p id={errorId} className={styles.error}>
              {texts.choiceError}
            </p>
          )}
        </div>
        <p className={styles.actions}>
          <Button type="submit">{texts.save}</Button>
        </p>
      </form>
    </section>
  )
}
