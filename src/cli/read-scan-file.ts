import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { arrayBuffer } from 'node:stream/consumers'
import type { CompiledContent } from '../content/compile/compile-content.ts'
import type { Language } from '../content/texts.ts'
import { scanInPdf } from '../documents/read-pdf/scan-in-pdf.ts'
import { isPdfHead, pdfHeadBytes, pdfLimitMegabytes } from '../domain/scan/pdf-file.ts'
import { readScan, type ReadScan } from '../domain/scan/read-scan.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import { tellNotice, tellProblem } from '../texts/tell-scan-problem.ts'
import { textsByLanguage } from '../texts/by-language.ts'
import { BadInput, WrongUsage } from './exits.ts'

/** What a file is held against. */
type KnownContent = Pick<CompiledContent, 'structure' | 'practices' | 'modules'>

/** The scan in a scan file or a report, or on stdin for "-". Notices go to stderr; BadInput lists every problem. */
export async function readScanFile(
  path: string | undefined,
  content: KnownContent,
  language: Language,
): Promise<Scan> {
  if (path === undefined) throw new WrongUsage('Name a scan file or a report, or - for standard input.')
  const { files } = textsByLanguage[language]
  const read = await readBytes(await bytesOf(path, language), content)
  if (!read.ok) {
    throw new BadInput(
      read.problems
        .map((problem) => tellProblem(problem, files))
        .map(({ field, problem, cure }) => `${path} → ${field} → ${problem} → ${cure}`)
        .join('\n'),
    )
  }
  for (const notice of read.notices) process.stderr.write(`${tellNotice(notice, files)}\n`)
  return read.scan
}

async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { structure, practices, modules }: KnownContent,
): Promise<ReadScan> {
  const ids = practices.map(({ id }) => id)
  const read = (text: string) => readScan(text, structure, ids, modules)
  const lettersOf = (part: Uint8Array) => new TextDecoder().decode(part)
  if (!isPdfHead(lettersOf(bytes.subarray(0, pdfHeadBytes)))) return read(lettersOf(bytes))
  if (bytes.length > pdfLimitMegabytes * 1_000_000) {
    return { ok: false, problems: [{ field: '', code: 'too-large', limitMegabytes: pdfLimitMegabytes }] }
  }
  const inside = await scanInPdf(bytes)
  return inside.ok ? read(inside.text) : inside
}

async function bytesOf(path: string, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  if (path === '-') return new Uint8Array(await arrayBuffer(process.stdin))
  const { files } = textsByLanguage[language]
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) {
    throw new BadInput(`${path} → ${files.wholeFile} → ${files.readFailed} → ${files.readFailedCure}`)
  }
  // Past the largest limit a file is refused anyway; one byte more is enough to see that.
  return readStart(path, Math.min(stat.size, pdfLimitMegabytes * 1_000_000 + 1))
}

function readStart(path: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  const file = openSync(path, 'r')
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0))
  } finally {
    closeSync(file)
  }
}
