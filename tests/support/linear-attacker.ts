/** One thing an attacker knows: how often each atom (a smallest piece of the companies) is counted in it. */
export type KnownSum = readonly number[]

/**
 * The smallest number of companies, above none, in any set of atoms that an attacker can single out by adding and
 * subtracting exact sums; null when there is none. With `knowsEmpty` the attacker also knows which atoms nobody is in,
 * so that what is added up there makes no difference. Tries every set, so keep it to some sixteen atoms.
 */
export function smallestFound(
  sums: readonly KnownSum[],
  counts: readonly number[],
  { knowsEmpty }: { knowsEmpty: boolean },
): Found | null {
  const alive = counts.flatMap((count, atom) => (count > 0 || !knowsEmpty ? [atom] : []))
  const blind = nullSpace(
    sums.map((sum) => alive.map((atom) => sum[atom] ?? 0)),
    alive.length,
  )
  let smallest: Found | null = null
  for (let set = 1; set < 1 << alive.length; set += 1) {
    const isFound = blind.every((vector) => Math.abs(dot(vector, set)) < 1e-7)
    if (!isFound) continue
    const atoms = alive.filter((_, index) => (set & (1 << index)) !== 0)
    const companies = atoms.reduce((sum, atom) => sum + (counts[atom] ?? 0), 0)
    if (companies > 0 && (!smallest || companies < smallest.companies)) smallest = { companies, atoms }
  }
  return smallest
}

export type Found = { companies: number; atoms: number[] }

function dot(vector: readonly number[], set: number): number {
  return vector.reduce((sum, value, index) => ((set & (1 << index)) === 0 ? sum : sum + value), 0)
}

/** Vectors on which every sum is 0: what no sum can see. A set can be worked out when it has 0 with all of them. */
function nullSpace(sums: readonly KnownSum[], width: number): number[][] {
  const rows = sums.map((sum) => [...sum])
  const pivots: number[] = []
  for (let column = 0; column < width; column += 1) {
    const next = rows.findIndex((row, index) => index >= pivots.length && Math.abs(row[column] ?? 0) > 1e-9)
    if (next === -1) continue
    const place = pivots.length
    const [row, other] = [rows[next] ?? [], rows[place] ?? []]
    rows[next] = other
    const pivot = row[column] ?? 1
    rows[place] = row.map((value) => value / pivot)
    rows.forEach((each, index) => {
      const factor = each[column] ?? 0
      if (index === place || Math.abs(factor) < 1e-9) return
      rows[index] = each.map((value, at) => value - factor * (rows[place]?.[at] ?? 0))
    })
    pivots.push(column)
  }
  const free = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !pivots.includes(column),
  )
  return free.map((column) => {
    const vector = Array.from({ length: width }, () => 0)
    vector[column] = 1
    pivots.forEach((pivot, row) => (vector[pivot] = -(rows[row]?.[column] ?? 0)))
    return vector
  })
}
