/** On a small screen an answer brings the next question into view; the last one leaves the page where it is. */
export function bringNextIntoView(questions: readonly { id: string }[], answered: string): void {
  if (!window.matchMedia('(max-width: 47.99rem)').matches) return
  const next = questions[questions.findIndex(({ id }) => id === answered) + 1]
  if (!next) return
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  document.getElementById(next.id)?.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'start' })
}
