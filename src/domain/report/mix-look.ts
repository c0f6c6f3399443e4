/** Lines drawn over a share: "rising" like a slash, "falling" like a backslash. */
export type MixPattern = 'none' | 'rising' | 'upright' | 'falling'
export type MixLook = { step: 1 | 2 | 3 | 4 | 5; pattern: MixPattern }

const looks: readonly MixLook[] = [
  { step: 5, pattern: 'none' },
  { step: 4, pattern: 'rising' },
  { step: 3, pattern: 'upright' },
  { step: 2, pattern: 'falling' },
  { step: 1, pattern: 'none' },
]

/**
 * Lightness (1 is the lightest) and pattern of a part by its place, 1 for the first: the same in every report, whatever
 * the other parts are. Places beyond the fifth start again.
 */
export function mixLook(place: number): MixLook {
  return looks[(Math.max(1, Math.round(place)) - 1) % looks.length] ?? { step: 5, pattern: 'none' }
}
