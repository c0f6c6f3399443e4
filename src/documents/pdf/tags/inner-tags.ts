import type { MarkedPart } from '../marks.ts'
import { makeTag, type Tag } from './tag.ts'

/** Gives the element of a part inside a text: a link, or words in their own language. A part on two lines is one. */
export function makeInnerTags(): (parent: Tag, part: MarkedPart) => Tag {
  const last = new WeakMap<Tag, { number: number; tag: Tag }>()
  return (parent, { mark, number, isContinued }) => {
    const before = last.get(parent)
    if (isContinued && before?.number === number) return before.tag
    const language = mark?.language ?? null
    const tag = makeTag(mark?.address ? 'Link' : 'Span', parent, { language })
    last.set(parent, { number, tag })
    return tag
  }
}
