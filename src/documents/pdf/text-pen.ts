import type { jsPDF } from 'jspdf'
import type { MeasureText } from './break-lines.ts'
import { internalsOf } from './jspdf-internals.ts'
import { drawnForm, hasMissingLetters } from './letters.ts'
import { safeAddress } from './link-target.ts'
import { partsOfLine, withoutMarks, type Mark } from './marks.ts'
import { palette } from './palette.ts'
import { hexString } from './pdf-string.ts'
import type { Pen } from './pen.ts'
import { makeInnerTags } from './tags/inner-tags.ts'
import type { Marking } from './tags/marked-content.ts'
import type { TextStyle } from './type-scale.ts'

/** Half the height of a capital, as a part of the type size: centres capitals in their line box. */
const halfCapHeight = 0.33

type TextTools = {
  marking: Marking
  /** What the marks in the texts mean. */
  marks: readonly Mark[]
  measure: MeasureText
  stroke: Pen['stroke']
}

/** Draws lines of text; their marked parts become links, or words in their own language. */
export function makeTextPen(
  doc: jsPDF,
  fontNames: Record<TextStyle['face'], string>,
  { marking, marks, measure, stroke }: TextTools,
): Pick<Pen, 'line' | 'link'> {
  const innerTag = makeInnerTags()
  const draw: Pen['line'] = (text, x, top, style, content) =>
    marking.mark(content, () =>
      drawLine(doc, fontNames[style.face], { text, drawn: drawnForm(text), x, top, style }),
    )
  const link: Pen['link'] = (text, x, top, style, { tag, address, name }) => {
    if (drawnForm(text).trim() === '') return
    draw(withoutMarks(text), x, top, style, tag)
    const box = { x, y: top, width: measure(text.trimEnd(), style), height: style.leading }
    const under = top + style.leading / 2 + halfCapHeight * style.size + 1.6
    stroke({ x, y: under }, { x: x + box.width, y: under }, style.colour, 0.5)
    marking.addLink({ box, target: { address }, text: name, tag })
  }
  const line: Pen['line'] = (text, x, top, style, content) => {
    if (drawnForm(text).trim() === '') return
    // Inside a figure all belongs to the figure, and a link holds no other.
    if (typeof content === 'string' || marking.isOpen() || content.type === 'Link')
      return draw(withoutMarks(text), x, top, style, content)
    let left = x
    for (const part of partsOfLine(text, marks)) {
      const address = part.mark?.address ? safeAddress(part.mark.address) : null
      if (address !== null) {
        const target = { tag: innerTag(content, part), address, name: part.mark?.address ?? address }
        link(part.text, left, top, { ...style, colour: palette.brand }, target)
      } else draw(part.text, left, top, style, part.mark?.language ? innerTag(content, part) : content)
      left += measure(part.text, style)
    }
  }
  return { line, link }
}

function drawLine(
  doc: jsPDF,
  fontName: string,
  { text, drawn, x, top, style }: { text: string; drawn: string; x: number; top: number; style: TextStyle },
): void {
  doc.setFont(fontName, 'normal').setFontSize(style.size).setTextColor(style.colour)
  const baseline = top + style.leading / 2 + halfCapHeight * style.size
  const { write } = internalsOf(doc)
  const isIncomplete = hasMissingLetters(text)
  if (isIncomplete) write(`/Span <</ActualText ${hexString(text)}>> BDC`)
  doc.text(drawn, x, baseline)
  if (isIncomplete) write('EMC')
}
