import '../zod-without-eval.ts'
import { use } from 'react'
import { readScan } from '../../domain/scan/read-scan.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { Structure } from '../../content/structure.ts'
import { loadModules, loadPracticeIds } from '../practices.ts'
import type { RouteContext } from '../routes.tsx'
import { NeedsScan } from './needs-scan.tsx'
import { ResultOfScan } from './result-of-scan.tsx'

/** The result of one of the invented examples; it never becomes a scan of this device. */
export function ExampleRoute(props: RouteContext & { name: string }) {
  const { name, structure, texts } = props
  if (!(name in texts.ui.start.examples)) return <NeedsScan {...props} />
  const scan = use(exampleOf(name, structure))
  return (
    <ResultOfScan
      {...props}
      scan={scan}
      isExample
      notices={[texts.ui.files.exampleBadge]}
      onSaveFile={null}
    />
  )
}

const examples = new Map<string, Promise<Scan>>()

function exampleOf(name: string, structure: Structure): Promise<Scan> {
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
