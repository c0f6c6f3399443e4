/** Contrast of two colours (#rrggbb) by WCAG 2.2, from 1 to 21; the order does not matter. */
export function contrastRatio(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Whether a colour has enough contrast with every ground. */
export function hasContrast(colour: string, grounds: readonly string[], atLeast: number): boolean {
  return grounds.every((ground) => contrastRatio(colour, ground) >= atLeast)
}

/**
 * The nearest shade of a colour that has enough contrast with every ground: the colour itself, or mixed with as
 * little black or white as will do, in steps of 1/255. Null when not even black or white would do.
 */
export function nearestPassingShade(
  colour: string,
  grounds: readonly string[],
  atLeast: number,
): string | null {
  for (let step = 0; step <= 255; step += 1) {
    const shades = [mix(colour, 0, step / 255), mix(colour, 255, step / 255)]
    const passing = shades.find((shade) => hasContrast(shade, grounds, atLeast))
    if (passing) return passing
  }
  return null
}

function mix(colour: string, end: 0 | 255, share: number): string {
  const mixed = channels(colour).map((channel) => Math.round(channel + (end - channel) * share))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: string): [number, number, number] {
  const whole = Number.parseInt(colour.slice(1), 16)
  return [(whole >> 16) & 255, (whole >> 8) & 255, whole & 255]
}

/** Relative luminance by WCAG 2.2, from 0 (black) to 1 (white). */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
