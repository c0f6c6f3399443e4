import type { CohortFile } from '../domain/cohort/read-lines.ts'

const pieceBytes = 262_144

/** A file the user chose, read piece by piece: a million contributions never stand in memory at once. */
export function cohortFile(file: File): CohortFile {
  return { name: file.name, open: () => readPieces(file) }
}

async function* readPieces(file: File): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for (let start = 0; start < file.size; start += pieceBytes) {
    const bytes = await file.slice(start, start + pieceBytes).arrayBuffer()
    yield decoder.decode(bytes, { stream: true })
  }
  yield decoder.decode()
}
