import { buildResult } from '../../domain/result/build-result.ts'
import { loadContent } from '../load-content.ts'
import type { CommandInput } from '../main.ts'
import { readScanFile } from '../read-scan-file.ts'
import { surroundingsOf } from '../surroundings-of.ts'

/** Prints the result JSON of one scan, in full precision. */
export async function scoreCommand(input: CommandInput): Promise<string> {
  const content = loadContent()
  const scan = await readScanFile(input.operands[0], content, input.language)
  const surroundings = await surroundingsOf(scan, input, content)
  return `${JSON.stringify(buildResult(scan, content, input.asOf, surroundings), null, 2)}\n`
}
