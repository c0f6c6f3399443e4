/** The way to a field in words: `answers.workforce-plan-horizon.option`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}

/** The value at a path, or undefined where the path ends early. */
export function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    raw,
  )
}
