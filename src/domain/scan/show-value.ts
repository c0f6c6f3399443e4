/** A value as a reader sees it in a message: short, and never more than a glimpse of what a file holds. */
export function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
