import { palette } from './palette.ts'

export type TextStyle = {
  face: 'regular' | 'bold'
  /** Points. */
  size: number
  /** Points from one baseline to the next. */
  leading: number
  /** #RRGGBB */
  colour: string
}

const { ink, quietInk, deep, brand } = palette

/** Body text is 10.5 points on a line of 1.45; nothing is smaller than 9. */
export const typeScale = {
  small: { face: 'regular', size: 9, leading: 13, colour: quietInk },
  quiet: { face: 'regular', size: 9.5, leading: 13.8, colour: quietInk },
  cell: { face: 'regular', size: 9.5, leading: 13.3, colour: ink },
  cellStrong: { face: 'bold', size: 9.5, leading: 13.3, colour: ink },
  columnTitle: { face: 'bold', size: 9, leading: 12, colour: quietInk },
  smallBlocks: { face: 'regular', size: 11.5, leading: 13.3, colour: ink },
  largeBlocks: { face: 'regular', size: 15, leading: 20, colour: ink },
  body: { face: 'regular', size: 10.5, leading: 15.2, colour: ink },
  link: { face: 'regular', size: 10.5, leading: 15.2, colour: brand },
  linkAddress: { face: 'regular', size: 9, leading: 13, colour: brand },
  strong: { face: 'bold', size: 10.5, leading: 15.2, colour: ink },
  figure: { face: 'bold', size: 16, leading: 20, colour: ink },
  lead: { face: 'regular', size: 13, leading: 18.8, colour: ink },
  heading3: { face: 'bold', size: 11.5, leading: 16, colour: ink },
  heading2: { face: 'bold', size: 15, leading: 19.5, colour: ink },
  heading1: { face: 'bold', size: 24, leading: 29, colour: ink },
  coverProduct: { face: 'bold', size: 13, leading: 18, colour: deep },
  coverTitle: { face: 'bold', size: 38, leading: 43, colour: ink },
  coverCompany: { face: 'regular', size: 21, leading: 27, colour: deep },
} as const satisfies Record<string, TextStyle>

/** The same style at another size; the line grows or shrinks with it. */
export function scaleStyle(style: TextStyle, factor: number): TextStyle {
  return { ...style, size: style.size * factor, leading: style.leading * factor }
}
