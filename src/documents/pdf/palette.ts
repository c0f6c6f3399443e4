/** The colours of docs/interface.md that paper uses. */
export const palette = {
  paper: '#FFFFFF',
  sand: '#F7F4EE',
  ink: '#14213D',
  quietInk: '#4A5568',
  brand: '#1764AB',
  deep: '#08306B',
  /** Decoration only; it never carries meaning. */
  warmAccent: '#C8741A',
} as const

/** One hue in lightness steps, lightest first: one for each of the five blocks of a score. */
export const dataSteps = ['#D0E1F2', '#94C4DF', '#4A98C9', '#1764AB', '#08306B'] as const

/** Thin lines between rows and around areas; they part, and carry no meaning. Widths in points. */
export const hairline = { colour: dataSteps[1], width: 0.6 } as const

/** The line under the head of a table and above a total. */
export const strongRule = { colour: palette.ink, width: 0.9 } as const

/** A ruled line to write on: dark enough to see, light enough to write over. */
export const writingRule = { colour: palette.quietInk, width: 0.5 } as const
