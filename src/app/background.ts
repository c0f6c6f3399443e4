import type { Surroundings } from '../domain/host/surroundings.ts'
import type { ReportModel } from '../domain/report/report-model.ts'
import type { ResultContent } from '../domain/result/build-result.ts'
import type { Result } from '../domain/result/result-schema.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import type { Reply, Task } from './report-worker.ts'
import workerUrl from './report-worker.ts?worker&url'
import { trustedScriptUrl } from './trusted-types.ts'

let worker: Worker | null = null
let lastNumber = 0

/** The whole result, computed off the main thread. */
export function computeResult(
  scan: Scan,
  content: ResultContent,
  asOf: string,
  surroundings: Surroundings,
): Promise<Result> {
  return send({ kind: 'result', scan, content, asOf, surroundings }) as Promise<Result>
}

/** The practices that fit too but were not advised, most useful first. */
export function findNextBest(scan: Scan, content: ResultContent): Promise<string[]> {
  return send({ kind: 'next-best', scan, content }) as Promise<string[]>
}

/** The report as PDF bytes, written off the main thread. */
export function writeReportInBackground(model: ReportModel): Promise<Uint8Array<ArrayBuffer>> {
  const font = (name: string) => new URL(`fonts/source-sans-3-${name}.ttf`, document.baseURI).href
  const task: Task = { kind: 'report', model, fonts: { regular: font('regular'), bold: font('bold') } }
  return send(task) as Promise<Uint8Array<ArrayBuffer>>
}

function send(task: Task): Promise<unknown> {
  worker ??= new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
  const sender = worker
  lastNumber += 1
  const number = lastNumber
  return new Promise((resolve, reject) => {
    const stop = () => {
      sender.removeEventListener('message', receive)
      sender.removeEventListener('error', fail)
    }
    const receive = (event: MessageEvent<{ number: number; reply: Reply }>) => {
      if (event.data.number !== number) return
      stop()
      const { reply } = event.data
      if (reply.ok) resolve(reply.value)
      else reject(new Error(reply.message))
    }
    const fail = () => {
      stop()
      // A worker that did not start is no use the next time either.
      worker = null
      reject(new Error('App: the background worker did not start'))
    }
    sender.addEventListener('message', receive)
    sender.addEventListener('error', fail)
    sender.postMessage({ number, task })
  })
}
