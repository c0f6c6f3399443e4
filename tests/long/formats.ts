import type { GoodFile } from './mutated-files.ts'

/** A kind of file that the app reads, with what has to be true of whatever is read. */
export type Format = {
  name: string
  /** How many of ten thousand files are of this kind. */
  share: number
  files: readonly GoodFile[]
  /** Gives back what `check` looks at; only this is timed. */
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<unknown>
  /** Fails when what was read is unsound; true when the file was accepted. */
  check: (outcome: never) => Promise<boolean> | boolean
}

/** A format whose `check` takes what its `read` gives. */
export function formatOf<Outcome>(format: {
  name: string
  share: number
  files: readonly GoodFile[]
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<Outcome>
  check: (outcome: Outcome) => Promise<boolean> | boolean
}): Format {
  return format as Format
}

/** The text of a file, as a browser reads it. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
