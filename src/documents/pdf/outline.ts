import type { jsPDF } from 'jspdf'
import { internalsOf, writeDictionary } from './jspdf-internals.ts'
import { page } from './page.ts'
import { hexString } from './pdf-string.ts'

export type Bookmark = {
  title: string
  level: 1 | 2
  /** 1 is the first page. */
  pageNumber: number
  /** Points from the top of the paper. */
  top: number
}

type Entry = { bookmark: Bookmark; number: number; children: Entry[] }

/**
 * Adds the bookmarks to a document, second levels under the first level before them. jsPDF's own outline leads to
 * the top of a page and damages letters such as č. Without bookmarks it adds nothing.
 */
export function addOutline(doc: jsPDF, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return
  const { events, newObjectDeferred, write } = internalsOf(doc)
  let rootNumber = 0
  events.subscribe('postPutResources', () => {
    rootNumber = newObjectDeferred()
    const entries = nest(bookmarks, newObjectDeferred)
    const writeObject = (number: number, content: string) => writeDictionary(doc, number, content)
    writeObject(rootNumber, `/Type /Outlines ${familyOf(entries, bookmarks.length)}`)
    writeEntries(doc, entries, rootNumber, writeObject)
  })
  events.subscribe('putCatalog', () => write(`/Outlines ${rootNumber} 0 R`))
}

function nest(bookmarks: readonly Bookmark[], nextNumber: () => number): Entry[] {
  const entries: Entry[] = []
  for (const bookmark of bookmarks) {
    const parent = bookmark.level === 2 ? entries.at(-1) : undefined
    const siblings = parent ? parent.children : entries
    siblings.push({ bookmark, number: nextNumber(), children: [] })
  }
  return entries
}

function writeEntries(
  doc: jsPDF,
  entries: Entry[],
  parent: number,
  writeObject: (number: number, content: string) => void,
): void {
  entries.forEach(({ bookmark, number, children }, index) => {
    const { objId } = internalsOf(doc).getPageInfo(bookmark.pageNumber)
    const previous = entries[index - 1]
    const next = entries[index + 1]
    const parts = [
      `/Title ${hexString(bookmark.title)} /Parent ${parent} 0 R`,
      `/Dest [${objId} 0 R /XYZ 0 ${Math.round(page.height - bookmark.top + 12)} 0]`,
      previous ? `/Prev ${previous.number} 0 R` : '',
      next ? `/Next ${next.number} 0 R` : '',
      familyOf(children, children.length),
    ]
    writeObject(number, parts.filter((part) => part !== '').join(' '))
    writeEntries(doc, children, number, writeObject)
  })
}

function familyOf(children: Entry[], shownCount: number): string {
  const first = children[0]
  const last = children.at(-1)
  return first && last ? `/First ${first.number} 0 R /Last ${last.number} 0 R /Count ${shownCount}` : ''
}
