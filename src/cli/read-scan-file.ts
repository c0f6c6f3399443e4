import { readFileSync, statSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import type { CompiledContent } from '../content/compile/compile-content.ts'
import type { Language } from '../content/texts.ts'
import { scanFileLimitMegabytes } from '../domain/scan/parse-scan.ts'
import { readScan } from '../domain/scan/read-scan.ts'
import type { Scan } from '../domain/scan/scan-schema.ts'
import { tellNotice, tellProblem } from '../texts/tell-scan-problem.ts'
import { textsByLanguage } from '../texts/by-language.ts'
import { BadInput, WrongUsage } from './exits.ts'

/** The scan in a file, or on stdin for "-". Notices go to stderr; BadInput lists every problem. */
export async function readScanFile(
  path: string | undefined,
  { structure, practices }: Pick<CompiledContent, 'structure' | 'practices'>,
  language: Language,
): Promise<Scan> {
  if (path === undefined) throw new WrongUsage('Name a scan file, or - for standard input.')
  const { files } = textsByLanguage[language]
  const read = readScan(
    await readText(path, language),
    structure,
    practices.map(({ id }) => id),
  )
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

async function readText(path: string, language: Language): Promise<string> {
  if (path === '-') return text(process.stdin)
  const { files } = textsByLanguage[language]
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isFile()) {
    throw new BadInput(`${path} → ${files.wholeFile} → ${files.readFailed} → ${files.readFailedCure}`)
  }
  // Past the limit the text is refused unread; one character more is enough to see that.
  if (stat.size > scanFileLimitMegabytes * 4_000_000)
    return ' '.repeat(scanFileLimitMegabytes * 1_000_000 + 1)
  return readFileSync(path, 'utf8')
}
