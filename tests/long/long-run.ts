/** The seed of a long run: LONG_SEED, or one that never changes. Every long test prints it. */
export const longSeed = numberFrom('LONG_SEED', 20261122)

/** How many mutated files are read in all: LONG_FILES, or 10,000. */
export const filesInAll = numberFrom('LONG_FILES', 10_000)

/** How often the browser or its tab is killed: LONG_KILLS, or 100. */
export const killsInAll = numberFrom('LONG_KILLS', 100)

function numberFrom(name: string, fallback: number): number {
  const given = process.env[name]
  if (given === undefined) return fallback
  const number = Number(given)
  if (!Number.isInteger(number) || number < 0) throw new Error(`${name} must be a whole number: ${given}`)
  return number
}
