import type { jsPDF } from 'jspdf'
import type { MeasureText } from './break-lines.ts'
import { internalsOf } from './jspdf-internals.ts'
import { drawnForm, hasMissingLetters } from './letters.ts'
import { hexString } from './pdf-string.ts'
import type { TextStyle } from './type-scale.ts'

/** Draws on the page at hand. All measures in points from the top left corner of the paper. */
export type Pen = {
  /** One line; `top` is the top of its line box. */
  line: (text: string, x: number, top: number, style: TextStyle) => void
  rectangle: (box: Box, look: { fill: string | null; edge: { colour: string; width: number } | null }) => void
  roundedArea: (
    box: Box,
    radius: number,
    look: { fill: string; edge: { colour: string; width: number } },
  ) => void
  /** A closed shape through its corners, in order; three or more. */
  polygon: (
    corners: readonly Point[],
    look: { fill: string | null; edge: { colour: string; width: number } },
  ) => void
  stroke: (from: Point, to: Point, colour: string, width: number) => void
}

export type Box = { x: number; y: number; width: number; height: number }
export type Point = { x: number; y: number }

/** Half the height of a capital, as a part of the type size: centres capitals in their line box. */
const halfCapHeight = 0.33

/** Measures texts as `createPen` draws them; no kerning, as jsPDF applies none. */
export function createMeasure(doc: jsPDF, fontNames: Record<TextStyle['face'], string>): MeasureText {
  const advances = { regular: new Map<string, number>(), bold: new Map<string, number>() }
  const advanceOf = (letter: string, face: TextStyle['face']) => {
    const known = advances[face].get(letter)
    if (known !== undefined) return known
    const advance = doc.setFont(fontNames[face], 'normal').getStringUnitWidth(letter)
    advances[face].set(letter, advance)
    return advance
  }
  return (text, style) => {
    let width = 0
    for (const letter of drawnForm(text)) width += advanceOf(letter, style.face)
    return width * style.size
  }
}

/** A pen for a document that holds both faces. */
export function createPen(doc: jsPDF, fontNames: Record<TextStyle['face'], string>): Pen {
  return {
    line: (text, x, top, style) => {
      const drawn = drawnForm(text)
      if (drawn.trim() === '') return
      doc.setFont(fontNames[style.face], 'normal').setFontSize(style.size).setTextColor(style.colour)
      const baseline = top + style.leading / 2 + halfCapHeight * style.size
      const { write } = internalsOf(doc)
      const isIncomplete = hasMissingLetters(text)
      if (isIncomplete) write(`/Span <</ActualText ${hexString(text)}>> BDC`)
      doc.text(drawn, x, baseline)
      if (isIncomplete) write('EMC')
    },
    rectangle: (box, { fill, edge }) => {
      if (fill !== null) doc.setFillColor(fill)
      if (edge) doc.setDrawColor(edge.colour).setLineWidth(edge.width)
      doc.rect(box.x, box.y, box.width, box.height, fill !== null ? (edge ? 'FD' : 'F') : 'S')
    },
    roundedArea: (box, radius, { fill, edge }) => {
      doc.setFillColor(fill).setDrawColor(edge.colour).setLineWidth(edge.width)
      doc.roundedRect(box.x, box.y, box.width, box.height, radius, radius, 'FD')
    },
    polygon: (corners, { fill, edge }) => {
      const [first, ...others] = corners
      if (!first) return
      if (fill !== null) doc.setFillColor(fill)
      doc.setDrawColor(edge.colour).setLineWidth(edge.width)
      let from = first
      const steps = others.map((corner) => {
        const step = [corner.x - from.x, corner.y - from.y]
        from = corner
        return step
      })
      doc.lines(steps, first.x, first.y, [1, 1], fill === null ? 'S' : 'FD', true)
    },
    stroke: (from, to, colour, width) => {
      doc.setDrawColor(colour).setLineWidth(width).line(from.x, from.y, to.x, to.y)
    },
  }
}
