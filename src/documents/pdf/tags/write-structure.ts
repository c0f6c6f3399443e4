import type { jsPDF } from 'jspdf'
import { internalsOf, writeDictionary } from '../jspdf-internals.ts'
import { page as paper } from '../page.ts'
import { hexString, literalString } from '../pdf-string.ts'
import type { LinkOnPage, Marking } from './marked-content.ts'
import type { Tag } from './tag.ts'

type Numbers = { root: number; tags: Map<Tag, number>; links: number[] }

/** Adds the structure tree of a document and its link annotations, so that it can be read by ear. */
export function addStructure(doc: jsPDF, root: Tag, marking: Marking): void {
  const { events, write, newObjectDeferred } = internalsOf(doc)
  const links: number[] = []
  let rootNumber = 0
  events.subscribe('putPage', ({ pageNumber }) => {
    write(`/StructParents ${pageNumber - 1} /Tabs /S`)
    const annotations = marking.links.flatMap((link, index) => {
      if (link.page !== pageNumber) return []
      links[index] ??= newObjectDeferred()
      return [`${links[index]} 0 R`]
    })
    if (annotations.length > 0) write(`/Annots [${annotations.join(' ')}]`)
  })
  events.subscribe('postPutResources', () => {
    rootNumber = newObjectDeferred()
    const tags = new Map<Tag, number>()
    const number = (tag: Tag) => {
      tags.set(tag, newObjectDeferred())
      for (const kid of tag.kids) if ('type' in kid) number(kid)
    }
    number(root)
    writeTree(doc, root, marking, { root: rootNumber, tags, links })
  })
  events.subscribe('putCatalog', () => write(`/MarkInfo <</Marked true>> /StructTreeRoot ${rootNumber} 0 R`))
}

function writeTree(doc: jsPDF, root: Tag, marking: Marking, numbers: Numbers): void {
  const { newObjectDeferred, getPageInfo } = internalsOf(doc)
  const object = (number: number, content: string) => writeDictionary(doc, number, content)
  const parentTree = newObjectDeferred()
  const pageReference = (page: number) => `${getPageInfo(page).objId} 0 R`
  const pageCount = doc.getNumberOfPages()
  const pages = Array.from({ length: pageCount }, (_, index) => marking.pages[index] ?? [])
  object(
    numbers.root,
    `/Type /StructTreeRoot /K ${reference(numbers, root)} /ParentTree ${parentTree} 0 R ` +
      `/ParentTreeNextKey ${pageCount + marking.links.length}`,
  )
  for (const [tag, number] of numbers.tags) {
    const parent = tag.parent ? reference(numbers, tag.parent) : `${numbers.root} 0 R`
    object(number, `/Type /StructElem /S /${tag.type} /P ${parent}${contentOf(tag, numbers, pageReference)}`)
  }
  const onPages = pages.map(
    (tags, index) => `${index} [${tags.map((tag) => reference(numbers, tag)).join(' ')}]`,
  )
  const onLinks = marking.links.map(({ tag }, index) => `${pageCount + index} ${reference(numbers, tag)}`)
  object(parentTree, `/Nums [${[...onPages, ...onLinks].join('\n')}]`)
  marking.links.forEach((link, index) => {
    const number = numbers.links[index]
    if (number !== undefined) object(number, annotationOf(link, pageCount + index, pageReference))
  })
}

function contentOf(tag: Tag, numbers: Numbers, pageReference: (page: number) => string): string {
  const first = tag.kids.find((kid) => 'page' in kid)
  const kids = tag.kids.map((kid) => {
    if ('type' in kid) return reference(numbers, kid)
    if ('link' in kid) return `<</Type /OBJR /Obj ${numbers.links[kid.link]} 0 R>>`
    if (kid.page === first?.page) return String(kid.id)
    return `<</Type /MCR /Pg ${pageReference(kid.page)} /MCID ${kid.id}>>`
  })
  return [
    first ? ` /Pg ${pageReference(first.page)}` : '',
    kids.length > 0 ? ` /K [${kids.join(' ')}]` : '',
    tag.attributes === '' ? '' : ` /A <<${tag.attributes}>>`,
    tag.language === null ? '' : ` /Lang ${literalString(tag.language)}`,
    tag.alternative === null ? '' : ` /Alt ${hexString(tag.alternative)}`,
  ].join('')
}

function annotationOf(link: LinkOnPage, key: number, pageReference: (page: number) => string): string {
  const { x, y, width, height } = link.box
  const bottom = paper.height - y - height
  const corners = [x, bottom, x + width, bottom + height].map((value) => value.toFixed(2))
  return (
    `/Type /Annot /Subtype /Link /Rect [${corners.join(' ')}] /Border [0 0 0] /F 4 ` +
    `/P ${pageReference(link.page)} /StructParent ${key} /Contents ${hexString(link.text)} ` +
    targetOf(link, pageReference)
  )
}

function targetOf({ target }: LinkOnPage, pageReference: (page: number) => string): string {
  if ('address' in target) return `/A <</S /URI /URI ${literalString(target.address)}>>`
  const top = Math.round(paper.height - target.top + 12)
  return `/Dest [${pageReference(target.pageNumber)} /XYZ 0 ${top} 0]`
}

function reference(numbers: Numbers, tag: Tag): string {
  return `${numbers.tags.get(tag)} 0 R`
}
