import type { jsPDF } from 'jspdf'
import { internalsOf } from '../jspdf-internals.ts'
import type { Place } from '../pieces.ts'
import { placeTag, type Tag } from './tag.ts'

/** Content that is no part of the text: a reader by ear skips it. */
export type Artifact = 'decoration' | 'foot' | 'repeated-head'
export type Content = Tag | Artifact

export type LinkOnPage = {
  page: number
  /** Points from the top left corner of the paper. */
  box: { x: number; y: number; width: number; height: number }
  target: { address: string } | Place
  text: string
  tag: Tag
}

/** All that was marked in a document, for the structure tree. */
export type Marking = {
  /** Per page, the element of each piece of marked content. */
  pages: Tag[][]
  links: LinkOnPage[]
  /**
   * Draws as content of an element, or as an artifact. Inside marked content all that is drawn belongs to it:
   * content of two elements cannot be nested, and trying throws.
   */
  mark: (content: Content, draw: () => void) => void
  /** True while something is drawn as content or as an artifact. */
  isOpen: () => boolean
  addLink: (link: Omit<LinkOnPage, 'page'>) => void
}

const artifactProperties: Record<Artifact, string> = {
  decoration: '/Artifact <</Type /Layout>> BDC',
  foot: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  'repeated-head': '/Artifact <</Type /Pagination>> BDC',
}

/** Starts to keep what is marked in a document. */
export function createMarking(doc: jsPDF): Marking {
  const { write } = internalsOf(doc)
  const pages: Tag[][] = []
  const links: LinkOnPage[] = []
  let open: Content | null = null

  const begin = (content: Content): string => {
    if (typeof content === 'string') return artifactProperties[content]
    const page = doc.getNumberOfPages()
    const onPage = (pages[page - 1] ??= [])
    placeTag(content)
    content.kids.push({ page, id: onPage.length })
    onPage.push(content)
    return `/${content.type} <</MCID ${onPage.length - 1}>> BDC`
  }

  return {
    pages,
    links,
    isOpen: () => open !== null,
    mark: (content, draw) => {
      if (open !== null) {
        if (typeof open !== 'string' && typeof content !== 'string' && content !== open) {
          throw new Error(`PDF: ${content.type} is drawn inside ${open.type}`)
        }
        draw()
        return
      }
      write(begin(content))
      open = content
      draw()
      open = null
      write('EMC')
    },
    addLink: (link) => {
      placeTag(link.tag)
      link.tag.kids.push({ link: links.length })
      links.push({ ...link, page: doc.getNumberOfPages() })
    },
  }
}
