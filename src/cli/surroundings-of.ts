import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CompiledContent } from '../content/compile/compile-content.ts'
import type { Surroundings } from '../domain/host/surroundings.ts'
import type { Benchmark } from '../domain/peers/benchmark-schema.ts'
import { practiceCohortPath, readBenchmark } from '../domain/peers/read-benchmark.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import type { CommandInput } from './main.ts'
import { readHostFolder } from './read-host-folder.ts'

const examplesFolder = new URL('../../public/examples/', import.meta.url)

/** What the host of --host gives this scan; an invented example is known by its id, as in the app by its address. */
export async function surroundingsOf(
  scan: Scan,
  { host: folder, language }: Pick<CommandInput, 'host' | 'language'>,
  { structure, practices }: Pick<CompiledContent, 'structure' | 'practices'>,
): Promise<Surroundings> {
  const ids = practices.map(({ id }) => id)
  const { host, offers, benchmarks, refused } = await readHostFolder(folder, structure, language, ids)
  if (!exampleIds().includes(scan.id)) return { host, offers, benchmarks, refused, isExample: false }
  return { host, offers, benchmarks: practiceCohort(structure), refused: [], isExample: true }
}

/** The invented participants that stand beside an example; none when their file is not sound. */
function practiceCohort(structure: CompiledContent['structure']): Benchmark[] {
  const read = readBenchmark(readFileSync(new URL(practiceCohortPath, examplesFolder), 'utf8'), structure)
  return read.ok ? [read.data] : []
}

function exampleIds(): string[] {
  return readdirSync(fileURLToPath(examplesFolder))
    .filter((name) => name.endsWith('.scan.json'))
    .map((name) => (JSON.parse(readFileSync(new URL(name, examplesFolder), 'utf8')) as { id: string }).id)
}
