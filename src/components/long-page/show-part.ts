/** Brings the heading of a part into view and moves the focus to it. False when the page has no such part. */
export function showPart(id: string): boolean {
  const part = [...document.querySelectorAll<HTMLElement>('[data-part]')].find(
    ({ dataset }) => dataset.part === id,
  )
  const heading = part?.querySelector('h2')
  if (!heading) return false
  heading.tabIndex = -1
  // A long way to glide would make the reader wait.
  heading.scrollIntoView({ block: 'start', behavior: 'instant' })
  heading.focus({ preventScroll: true })
  return true
}
