/** A value as a reader sees it in a message: short, and never more than a glimpse of what a file holds. */
export function showValue(value: unknown): string {
  const text = isPlain(value) ? String(value) : (JSON.stringify(value) ?? 'undefined')
  return text.length > 60 ? `${text.slice(0, 57).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}

/** JSON would write Infinity, which a file holds as 1e999, as null. */
function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}
