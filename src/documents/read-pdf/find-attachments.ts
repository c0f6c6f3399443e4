import type { PdfObjects } from './pdf-objects.ts'
import { isDictionary, isReference, isText, lettersOf, type PdfValue } from './pdf-value.ts'

/** A file that travels in a PDF: its name and the reference to its bytes. */
export type FoundAttachment = { name: string; content: PdfValue | undefined }

/** Far more than any document has: who holds more is no report. */
const nodesAtMost = 10_000

/** The attachments that the document itself lists, in their order; those of comments on a page are not among them. */
export function findAttachments(objects: PdfObjects): FoundAttachment[] {
  const names = objects.resolve(objects.catalog?.get('Names'))
  const found: FoundAttachment[] = []
  const waiting: (PdfValue | undefined)[] = [isDictionary(names) ? names.get('EmbeddedFiles') : null]
  const seen = new Set<number>()
  for (
    let step = 0;
    waiting.length > 0 && step < nodesAtMost && waiting.length + found.length < 2 * nodesAtMost;
    step += 1
  ) {
    const next = waiting.shift()
    if (isReference(next)) {
      if (seen.has(next.object)) continue
      seen.add(next.object)
    }
    const node = objects.resolve(next)
    if (!isDictionary(node)) continue
    const [leaves, kids] = [objects.resolve(node.get('Names')), objects.resolve(node.get('Kids'))]
    if (Array.isArray(kids)) waiting.push(...kids.slice(0, nodesAtMost))
    if (Array.isArray(leaves)) found.push(...leavesOf(leaves, objects))
  }
  return found
}

/** A leaf lists name, file, name, file. The file's own name counts; the one in the list only where that is missing. */
function leavesOf(leaves: readonly PdfValue[], objects: PdfObjects): FoundAttachment[] {
  return leaves.slice(0, nodesAtMost).flatMap((leaf, index) => {
    const file = objects.resolve(leaf)
    if (index % 2 === 0 || !isDictionary(file)) return []
    const content = objects.resolve(file.get('EF'))
    const [name] = [file.get('UF'), file.get('F'), leaves[index - 1]]
      .map((each) => objects.resolve(each))
      .filter(isText)
    const holder = isDictionary(content) ? (content.get('UF') ?? content.get('F')) : undefined
    return [{ name: name ? lettersOf(name) : '', content: holder }]
  })
}
