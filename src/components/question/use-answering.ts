import { useCallback, useEffect, useRef } from 'react'
import { bringNextIntoView } from './bring-next-into-view.ts'

type OnAnswer<Given extends object> = (question: string, answer: Given | null) => void

/**
 * Hands each answer on. After a tap on a small screen the next question comes into view; the keyboard moves by itself.
 * `answer` stays the same function, so that an answer draws only its own question again.
 */
export function useAnswering<Given extends object>(
  questions: readonly { id: string }[],
  onAnswer: OnAnswer<Given>,
) {
  const hand = useRef<'pointer' | 'keyboard'>('keyboard')
  const asked = useRef(questions)
  useEffect(() => {
    asked.current = questions
  })
  const answer = useCallback<OnAnswer<Given>>(
    (question, given) => {
      onAnswer(question, given)
      // Several options may be ticked: the reader is not done after the first.
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
