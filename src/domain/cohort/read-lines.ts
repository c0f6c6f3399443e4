/** A file that is read piece by piece, two or three times over: `open` starts at the beginning each time. */
export type CohortFile = { name: string; open: () => AsyncIterable<string> | Iterable<string> }

/** A contribution has some 400 characters; a line above this is none, and is cut off so that it fills no memory. */
export const longestLine = 10_000

/** A text that is already there, as a file. */
export function textFile(name: string, text: string): CohortFile {
  return { name, open: () => [text] }
}

/**
 * Visits every line of a file, numbered from 1, while it streams in: never more than one piece and one line are held.
 * A line that is too long is visited once, cut off just above `longestLine`. The visitor returns false to stop.
 */
export async function visitLines(
  { open }: CohortFile,
  visit: (line: string, number: number) => boolean,
): Promise<void> {
  let rest = ''
  let number = 1
  for await (const piece of open()) {
    let start = 0
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      const line = rest + piece.slice(start, Math.min(end, start + longestLine + 1))
      if (!visit(tidy(line, number), number)) return
      number += 1
      rest = ''
      start = end + 1
    }
    if (rest.length <= longestLine) rest += piece.slice(start, start + longestLine + 1)
  }
  if (rest !== '') visit(tidy(rest, number), number)
}

/** Without the byte-order mark of the file and the carriage return of the line. */
function tidy(line: string, number: number): string {
  const bare = number === 1 ? line.replace(/^\uFEFF/, '') : line
  return bare.endsWith('\r') ? bare.slice(0, -1) : bare
}
