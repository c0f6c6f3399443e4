import { writeFileSync } from 'node:fs'
import { BadInput } from './exits.ts'

/** Writes a file; BadInput where that is not allowed or not possible. */
export function saveFile(path: string, content: Uint8Array | string): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    throw new BadInput(
      `${path} → (file) → cannot be written: ${(error as Error).message} → name another file`,
    )
  }
}
