import './zod-without-eval.ts'
import type { Structure } from '../content/structure.ts'
import { readScan } from '../domain/scan/read-scan.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import { loadModules, loadPracticeIds } from './practices.ts'

const examples = new Map<string, Promise<Scan>>()

/** The scan of one of the invented examples; the same promise every time. Rejects when it cannot be loaded. */
export function exampleOf(name: string, structure: Structure): Promise<Scan> {
  const known = examples.get(name)
  if (known) return known
  const loading = loadExample(name, structure)
  examples.set(name, loading)
  loading.catch(() => examples.delete(name))
  return loading
}

async function loadExample(name: string, structure: Structure): Promise<Scan> {
  const [response, practices, modules] = await Promise.all([
    fetch(new URL(`examples/${name}.scan.json`, document.baseURI)),
    loadPracticeIds(),
    loadModules(),
  ])
  const read = readScan(await response.text(), structure, practices, modules)
  if (!read.ok) throw new Error(`App: the example ${name} is faulty: ${JSON.stringify(read.problems)}`)
  return read.scan
}
