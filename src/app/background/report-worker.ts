import { nextBest } from '../../domain/advice/next-best.ts'
import type { ReportOptions } from '../../documents/pdf/write-report.ts'
import type { Surroundings } from '../../domain/host/surroundings.ts'
import type { ReportModel } from '../../domain/report/report-model.ts'
import { buildResult, type ResultContent } from '../../domain/result/build-result.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'

/** Work that may take longer than a frame: the whole result with its 1,000 draws, and the PDF. */
export type Task =
  | { kind: 'result'; scan: Scan; content: ResultContent; asOf: string; surroundings: Surroundings }
  | { kind: 'next-best'; scan: Scan; content: ResultContent }
  | { kind: 'report'; model: ReportModel; fonts: { regular: string; bold: string }; options: ReportOptions }

/** How many practices that just missed the advice are named. */
const namedNextBest = 3

export type Reply = { ok: true; value: unknown } | { ok: false; message: string }

/** Does one task; the PDF writer is loaded only when a report is asked for. */
async function perform(task: Task): Promise<unknown> {
  if (task.kind === 'result') return buildResult(task.scan, task.content, task.asOf, task.surroundings)
  if (task.kind === 'next-best') return nextBest(task.scan, task.content, namedNextBest)
  const { writeReport } = await import('../../documents/pdf/write-report.ts')
  const [regular, bold] = await Promise.all([loadFont(task.fonts.regular), loadFont(task.fonts.bold)])
  return writeReport(task.model, { regular, bold }, task.options)
}

async function loadFont(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`Report: the font ${address} did not load (${response.status})`)
  return new Uint8Array(await response.arrayBuffer())
}

self.addEventListener('message', (event: MessageEvent<{ number: number; task: Task }>) => {
  const { number, task } = event.data
  perform(task).then(
    (value) => self.postMessage({ number, reply: { ok: true, value } satisfies Reply }),
    (error: unknown) =>
      self.postMessage({ number, reply: { ok: false, message: String(error) } satisfies Reply }),
  )
})
