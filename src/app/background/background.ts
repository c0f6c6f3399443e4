import type { ReportOptions } from '../../documents/pdf/write-report.ts'
import type { Surroundings } from '../../domain/host/surroundings.ts'
import type { ReportModel } from '../../domain/report/report-model.ts'
import type { ResultContent } from '../../domain/result/build-result.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { Reply, Task } from './report-worker.ts'
import workerUrl from './report-worker.ts?worker&url'
import { trustedScriptUrl } from '../trusted-types.ts'

/** Two desks, so that stopping a report takes no result with it. */
const workers: Record<'results' | 'reports', Worker | null> = { results: null, reports: null }
type Desk = keyof typeof workers

let lastNumber = 0

/** The whole result, computed off the main thread. */
export function computeResult(
  scan: Scan,
  content: ResultContent,
  asOf: string,
  surroundings: Surroundings,
): Promise<Result> {
  return send('results', { kind: 'result', scan, content, asOf, surroundings }) as Promise<Result>
}

/** The practices that fit too but were not advised, most useful first. */
export function findNextBest(scan: Scan, content: ResultContent): Promise<string[]> {
  return send('results', { kind: 'next-best', scan, content }) as Promise<string[]>
}

/** The report as PDF bytes, written off the main thread; rejects as soon as the signal says stop. */
export function writeReportInBackground(
  model: ReportModel,
  options: ReportOptions,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const font = (name: string) => new URL(`fonts/source-sans-3-${name}.ttf`, document.baseURI).href
  const fonts = { regular: font('regular'), bold: font('bold') }
  return send('reports', { kind: 'report', model, fonts, options }, signal) as Promise<
    Uint8Array<ArrayBuffer>
  >
}

function send(desk: Desk, task: Task, signal?: AbortSignal): Promise<unknown> {
  if (signal?.aborted) return Promise.reject(stopped())
  const sender = (workers[desk] ??= new Worker(trustedScriptUrl(workerUrl), { type: 'module' }))
  lastNumber += 1
  const number = lastNumber
  return new Promise((resolve, reject) => {
    const stopListening = () => {
      sender.removeEventListener('message', receive)
      sender.removeEventListener('error', fail)
      signal?.removeEventListener('abort', stop)
    }
    const receive = (event: MessageEvent<{ number: number; reply: Reply }>) => {
      if (event.data.number !== number) return
      stopListening()
      const { reply } = event.data
      if (reply.ok) resolve(reply.value)
      else reject(new Error(reply.message))
    }
    const giveUp = (reason: Error) => {
      stopListening()
      sender.terminate()
      workers[desk] = null
      reject(reason)
    }
    // A worker that did not start is no use the next time either.
    const fail = () => giveUp(new Error('App: the background worker did not start'))
    const stop = () => giveUp(stopped())
    sender.addEventListener('message', receive)
    sender.addEventListener('error', fail)
    signal?.addEventListener('abort', stop)
    sender.postMessage({ number, task })
  })
}

function stopped(): Error {
  return new Error('App: the report was stopped')
}
