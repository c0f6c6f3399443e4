import { buildResult } from '../../domain/result/build-result.ts'
import { loadContent } from '../load-content.ts'
import type { CommandInput } from '../main.ts'
import { readScanFile } from '../read-scan-file.ts'

/** Prints the result JSON of one scan, in full precision. */
export async function scoreCommand({ operands, language, asOf }: CommandInput): Promise<string> {
  const content = loadContent()
  const scan = await readScanFile(operands[0], content, language)
  return `${JSON.stringify(buildResult(scan, content, asOf), null, 2)}\n`
}
