import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { openDB } from 'idb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseName } from '../../src/storage/database.ts'
import { createScanStore } from '../../src/storage/scan-store.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { adviserFormats } from './adviser-formats.ts'
import { examine, startWatchdog } from './examine.ts'
import type { Format } from './formats.ts'
import { hostFormats } from './host-formats.ts'
import { filesInAll, longSeed } from './long-run.ts'
import { bake, recipesFor } from './mutated-files.ts'
import { scanFormats } from './scan-formats.ts'

const formats = [...scanFormats, ...hostFormats, ...adviserFormats]
const shares = formats.reduce((sum, { share }) => sum + share, 0)
const watchdog = startWatchdog()
const figures: { kind: string; files: number; accepted: number; refused: number; 'slowest (ms)': number }[] =
  []

/** The first kind makes up for rounding. */
function countOf({ share }: Format, index: number): number {
  const count = (each: number) => Math.floor((filesInAll * each) / shares)
  if (index > 0) return count(share)
  return filesInAll - formats.slice(1).reduce((sum, each) => sum + count(each.share), 0)
}

/** Everything that lies on the device. */
async function records(): Promise<string> {
  const database = await openDB(databaseName)
  const stores = [...database.objectStoreNames]
  const found = await Promise.all(stores.map(async (name) => [name, await database.getAll(name)]))
  database.close()
  return JSON.stringify(found)
}

let before = ''
beforeAll(async () => {
  await createScanStore().put(scanBy(everyKindRule), null)
  before = await records()
  expect(before).toContain('Drukkerij De Proef')
})

afterAll(async () => {
  await watchdog.stop()
  const total = figures.reduce((sum, { files }) => sum + files, 0)
  console.info(`Imports: ${total} mutated files, seed ${longSeed} (LONG_SEED), ${new Date().toISOString()}`)
  console.table(figures)
})

it('a good file of another kind is answered as well', async () => {
  for (const { read, check } of formats) {
    for (const { bytes } of formats.flatMap(({ files }) => files)) {
      const { outcome } = await examine(bytes, read)
      await check(outcome as never)
    }
  }
  expect(await records()).toBe(before)
})

describe.each(formats.map((format, index) => ({ ...format, count: countOf(format, index) })))(
  `$count mutated files, seed ${longSeed}: $name`,
  ({ name, files, read, check, count }) => {
    it('are each accepted or refused in words, in time, and change nothing', async () => {
      let [number, accepted, slowest] = [0, 0, 0]
      await fc.assert(
        fc.asyncProperty(recipesFor(files), async (recipe) => {
          const bytes = bake(recipe, files)
          watchdog.begin((number += 1))
          const { outcome, milliseconds } = await examine(bytes, read)
          if (await check(outcome as never)) accepted += 1
          watchdog.end()
          slowest = Math.max(slowest, milliseconds)
        }),
        { seed: longSeed, numRuns: count },
      )
      const refused = count - accepted
      figures.push({ kind: name, files: count, accepted, refused, 'slowest (ms)': Math.ceil(slowest) })
      expect(await records()).toBe(before)
    })
  },
)
