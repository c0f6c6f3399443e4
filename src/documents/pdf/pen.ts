import type { jsPDF } from 'jspdf'
import type { ReportImage } from '../../domain/report/report-model.ts'
import type { MeasureText } from './break-lines.ts'
import { drawnForm } from './letters.ts'
import type { Mark } from './marks.ts'
import { page } from './page.ts'
import type { Place } from './pieces.ts'
import type { Artifact, Content, Marking } from './tags/marked-content.ts'
import { placeTag, type Tag } from './tags/tag.ts'
import { makeTextPen } from './text-pen.ts'
import type { TextStyle } from './type-scale.ts'

/** Draws on the page at hand. All measures in points from the top left corner of the paper. */
export type Pen = {
  /** One line of the content of an element, or of an artifact; `top` is the top of its line box. */
  line: (text: string, x: number, top: number, style: TextStyle, content: Content) => void
  /** One line of a link: underlined, and it can be clicked. `name` is what the link is called. */
  link: (
    text: string,
    x: number,
    top: number,
    style: TextStyle,
    target: { tag: Tag; address: string; name: string },
  ) => void
  /** What stands in this box leads to a place in the document when it is clicked. */
  leadTo: (box: Box, place: Place, link: { tag: Tag; name: string }) => void
  /** All that `draw` draws is one figure in this box; its texts name the same element. */
  figure: (tag: Tag, box: Box, draw: () => void) => void
  /** A picture in this box, as the figure of an element; see `usableImage`. */
  image: (tag: Tag, box: Box, image: ReportImage) => void
  /** All that `draw` draws is skipped by who reads by ear, whatever its texts name. */
  artifact: (kind: Artifact, draw: () => void) => void
  /** Gives an element its place in the reading order although it has no text, as an empty cell. */
  place: (tag: Tag) => void
  rectangle: (box: Box, look: { fill: string | null; edge: Edge | null }) => void
  roundedArea: (box: Box, radius: number, look: { fill: string; edge: Edge }) => void
  /** A closed shape through its corners, in order; three or more. */
  polygon: (corners: readonly Point[], look: PolygonLook) => void
  circle: (middle: Point, radius: number, edge: Edge) => void
  stroke: (from: Point, to: Point, colour: string, width: number) => void
}

type Edge = { colour: string; width: number }
type PolygonLook = { fill: string | null; edge: Edge }
export type Box = { x: number; y: number; width: number; height: number }
export type Point = { x: number; y: number }

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

/** A pen for a document that holds both faces. Texts say to which element they belong; shapes alone are decoration. */
export function createPen(
  doc: jsPDF,
  fontNames: Record<TextStyle['face'], string>,
  marking: Marking,
  marks: readonly Mark[] = [],
): Pen {
  const measure = createMeasure(doc, fontNames)
  const { mark } = marking
  const decorate = (draw: () => void) => mark('decoration', draw)
  const shapes = shapesOf(doc, decorate)
  const texts = makeTextPen(doc, fontNames, { marking, marks, measure, stroke: shapes.stroke })
  const figure: Pen['figure'] = (tag, box, draw) => {
    const bottom = page.height - box.y - box.height
    const corners = [box.x, bottom, box.x + box.width, bottom + box.height].map((value) => value.toFixed(2))
    tag.attributes = `/O /Layout /Placement /Block /BBox [${corners.join(' ')}]`
    mark(tag, draw)
  }
  const image: Pen['image'] = (tag, box, { bytes, kind }) =>
    figure(tag, box, () => doc.addImage(bytes, kind.toUpperCase(), box.x, box.y, box.width, box.height))
  return {
    ...shapes,
    ...texts,
    figure,
    image,
    artifact: (kind, draw) => mark(kind, draw),
    place: placeTag,
    leadTo: (box, place, { tag, name }) => marking.addLink({ box, target: place, text: name, tag }),
  }
}

type Shapes = Pick<Pen, 'rectangle' | 'roundedArea' | 'polygon' | 'circle' | 'stroke'>

function shapesOf(doc: jsPDF, decorate: (draw: () => void) => void): Shapes {
  return {
    rectangle: (box, { fill, edge }) =>
      decorate(() => {
        if (fill !== null) doc.setFillColor(fill)
        if (edge) doc.setDrawColor(edge.colour).setLineWidth(edge.width)
        doc.rect(box.x, box.y, box.width, box.height, fill !== null ? (edge ? 'FD' : 'F') : 'S')
      }),
    roundedArea: (box, radius, { fill, edge }) =>
      decorate(() => {
        doc.setFillColor(fill).setDrawColor(edge.colour).setLineWidth(edge.width)
        doc.roundedRect(box.x, box.y, box.width, box.height, radius, radius, 'FD')
      }),
    polygon: (corners, look) => decorate(() => drawPolygon(doc, corners, look)),
    circle: (middle, radius, { colour, width }) =>
      decorate(() => {
        doc.setDrawColor(colour).setLineWidth(width).circle(middle.x, middle.y, radius, 'S')
      }),
    stroke: (from, to, colour, width) =>
      decorate(() => {
        doc.setDrawColor(colour).setLineWidth(width).line(from.x, from.y, to.x, to.y)
      }),
  }
}

function drawPolygon(doc: jsPDF, corners: readonly Point[], { fill, edge }: PolygonLook): void {
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
}
