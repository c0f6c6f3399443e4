import { useCallback, useEffect, useRef } from 'react'
import type { Question } from '../../content/structure.ts'
import type { Answer } from '../../domain/scan/scan-schema.ts'
import { bringNextIntoView } from './bring-next-into-view.ts'

type OnAnswer = (question: string, answer: Answer | null) => void

/**
 * Hands each answer on. After a tap on a small screen the next question comes into view; the keyboard moves by itself.
 * `answer` stays the same function, so that an answer draws only its own question again.
 */
export function useAnswering(questions: readonly Question[], onAnswer: OnAnswer) {
  const hand = useRef<'pointer' | 'keyboard'>('keyboard')
  const asked = useRef(questions)
  useEffect(() => {
    asked.current = questions
  })
  const answer = useCallback<OnAnswer>(
    (question, given) => {
      onAnswer(question, given)
      if (hand.current === 'pointer' && given && !('options' in given))
        bringNextIntoView(asked.current, question)
    },
    [onAnswer],
  )
  const handlers = {
    onPointerDown: () => (hand.current = 'pointer'),
    onKeyDown: () => (hand.current = 'keyboard'),
  }
  return { answer, handlers }
}
