import { useId, useRef, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { LadderQuestion } from '../../content/structure.ts'
import type { AdviceCard } from '../../domain/report/wording/advice-in-words.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import { questionsById, themeOfQuestion } from '../../domain/scan/find-question.ts'
import { roundScore } from '../../domain/scoring/level.ts'
import { fill } from '../../texts/fill.ts'
import styles from './advice.module.css'
import type { AdviceView } from './advice-view.ts'

type WhatIfProps = { card: AdviceCard; view: AdviceView }

/** "Wat als ik dit antwoord verander?": tries another answer without touching the saved ones. */
export function WhatIf({ card, view }: WhatIfProps) {
  const { result, structure, texts } = view
  const advice = result.advice.find(({ practice }) => practice === card.practice)
  const questions = questionsById(structure)
  const tried = (advice?.because ?? []).flatMap((cause) => {
    const question = questions.get(cause.question)
    return question?.kind === 'single' ? [question] : []
  })
  if (tried.length === 0) return null
  return (
    <Disclosure summary={texts.whatIf}>
      <p>{texts.whatIfText}</p>
      {tried.map((question) => (
        <TryAnswer key={question.id} card={card} view={view} question={question} />
      ))}
    </Disclosure>
  )
}

function TryAnswer({ card, view, question }: WhatIfProps & { question: LadderQuestion }) {
  const { answers, questionnaire, texts, onTry } = view
  const id = useId()
  const words = questionnaire.questions[question.id]
  const answer = answers[question.id]
  const own = answer && 'option' in answer ? String(answer.option) : ''
  const [option, setOption] = useState(own)
  const [outcome, setOutcome] = useState<Result | null>(null)
  const list = useRef<HTMLSelectElement>(null)
  const latest = useRef(own)
  const choose = (chosen: string) => {
    latest.current = chosen
    setOption(chosen)
    if (chosen === own) return setOutcome(null)
    void onTry({ ...answers, [question.id]: { option: chosen } }).then((result) => {
      // An outcome of an option that is no longer chosen comes too late.
      if (latest.current === chosen) setOutcome(result)
    })
  }
  const reset = () => {
    choose(own)
    // The button goes away: the focus goes to the list.
    list.current?.focus()
  }
  return (
    <div className={styles.try}>
      <label htmlFor={id}>{words?.text}</label>
      <select ref={list} id={id} value={option} onChange={(event) => choose(event.target.value)}>
        {question.options.map((each) => (
          <option key={each.id} value={each.id}>
            {words?.options[each.id]}
          </option>
        ))}
      </select>
      <div role="status">
        {outcome && <Outcome card={card} view={view} question={question.id} outcome={outcome} />}
      </div>
      {outcome && (
        <Button look="quiet" onClick={reset}>
          {texts.whatIfReset}
        </Button>
      )}
    </div>
  )
}

function Outcome({ card, view, question, outcome }: WhatIfProps & { question: string; outcome: Result }) {
  const { structure, texts, questionnaire } = view
  const theme = themeOfQuestion(question, structure)
  const scoreOf = (result: Result) =>
    result.pillars.flatMap(({ themes }) => themes).find(({ id }) => id === theme?.id)?.score ?? null
  const [from, to] = [scoreOf(view.result), scoreOf(outcome)]
  const isThere = outcome.advice.some(({ practice }) => practice === card.practice)
  return (
    <>
      {theme && from !== null && to !== null && (
        <p>
          {fill(roundScore(from) === roundScore(to) ? texts.whatIfSame : texts.whatIfScore, {
            theme: questionnaire.themes[theme.id]?.title ?? theme.id,
            from: roundScore(from),
            to: roundScore(to),
          })}
        </p>
      )}
      <p>{isThere ? texts.whatIfStays : texts.whatIfGoes}</p>
    </>
  )
}
