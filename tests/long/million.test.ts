import { expect, it } from 'vitest'
import { seededRandom } from '../../scripts/invented-contributions.ts'
import { buildTally } from '../../src/domain/cohort/build-tally.ts'
import type { Contribution } from '../../src/domain/cohort/contribution-schema.ts'
import { mergeTallies, type MergedTallies } from '../../src/domain/cohort/merge-tallies.ts'
import type { Tally } from '../../src/domain/cohort/tally-schema.ts'
import { inventMany, ndjson } from '../support/cohort-samples.ts'
import { testContent } from '../support/content.ts'

const seed = 20261122
const count = 1_000_000
const { structure } = testContent()
const pool = inventMany(5000, seed)

/** Company number `index`; every company has a mark of its own. */
function company(index: number): Contribution {
  const model = pool[index % pool.length]
  if (!model) throw new Error('The pool is empty')
  return { ...model, once: `${(index * 7919) % 1_000_003}`.padStart(12, '0') + `${index}`.padStart(12, '0') }
}

/** The indices are gone through more than once. */
async function build(indices: Iterable<number>): Promise<Tally> {
  const file = {
    name: 'invented',
    *open() {
      for (const index of indices) yield ndjson([company(index)])
    },
  }
  const built = await buildTally([file], structure, { report: () => undefined })
  if (!built.ok) throw new Error('Nothing was counted')
  return built.tally
}

it.each([2, 5, 17])(
  'a million contributions (seed 20261122) split in %d, in any way, give the same tally',
  async (parts) => {
    const all = await build(Array.from({ length: count }, (_, index) => index))
    expect(all.cells.reduce((sum, { n }) => sum + n, 0)).toBe(count)
    const random = seededRandom(seed + parts)
    const partOf = Uint8Array.from({ length: count }, () => Math.floor(random() * parts))
    let sum: Tally | null = null
    for (let part = 0; part < parts; part += 1) {
      const tally = await build({
        *[Symbol.iterator]() {
          for (let index = count - 1; index >= 0; index -= 1) if (partOf[index] === part) yield index
        },
      })
      const merged: MergedTallies = sum ? mergeTallies(sum, tally) : { ok: true, tally }
      if (!merged.ok) throw new Error('The parts do not fit')
      sum = merged.tally
    }
    expect(JSON.stringify(sum)).toBe(JSON.stringify(all))
  },
)
