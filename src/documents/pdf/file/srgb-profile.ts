/** Numbers of an ICC profile are whole parts of 65,536. */
const fixed = (value: number) => Math.round(value * 65_536)

/** The primaries of sRGB seen under D50 (IEC 61966-2-1, adapted by Bradford). */
const red = [0.436066, 0.222488, 0.013916]
const green = [0.385147, 0.716873, 0.097076]
const blue = [0.143066, 0.060608, 0.714096]
const whiteD50 = [0.9642, 1, 0.8249]
/** From D65 to D50, row by row. */
const adaptation = [
  1.047886, 0.022919, -0.050216, 0.029582, 0.990484, -0.017079, -0.009252, 0.015073, 0.751678,
]
/** The curve of sRGB: ((a·x + b)^g above d, c·x below it), in the order g a b c d. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]

const headerLength = 128

/** An ICC version 4 profile of sRGB of about 600 bytes, made here so that no file has to be carried. */
export function srgbProfile(): Uint8Array {
  const toneCurve = element('para', [...shorts(3, 0), ...longs(curve)])
  const tags: [string, number[]][] = [
    ['desc', localText('sRGB')],
    ['cprt', localText('No copyright')],
    ['wtpt', element('XYZ ', longs(whiteD50))],
    ['chad', element('sf32', longs(adaptation))],
    ['rXYZ', element('XYZ ', longs(red))],
    ['gXYZ', element('XYZ ', longs(green))],
    ['bXYZ', element('XYZ ', longs(blue))],
    ['rTRC', toneCurve],
    ['gTRC', toneCurve],
    ['bTRC', toneCurve],
  ]
  const contents = [...new Set(tags.map(([, content]) => content))]
  const dataStart = headerLength + 4 + tags.length * 12
  const placeOf = (content: number[]) =>
    contents.slice(0, contents.indexOf(content)).reduce((sum, { length }) => sum + length, dataStart)
  const table = tags.flatMap(([name, content]) => [
    ...letters(name),
    ...long(placeOf(content)),
    ...long(content.length),
  ])
  const data = contents.flat()
  return new Uint8Array([...header(dataStart + data.length), ...long(tags.length), ...table, ...data])
}

function header(length: number): number[] {
  const bytes = [
    ...long(length),
    ...long(0),
    ...long(0x04200000),
    ...letters('mntrRGB XYZ '),
    ...shorts(2026, 1, 1, 0, 0, 0),
    ...letters('acsp'),
    ...Array.from({ length: 28 }, () => 0),
    ...longs(whiteD50),
  ]
  return [...bytes, ...Array.from({ length: headerLength - bytes.length }, () => 0)]
}

/** An element of the profile: its type, four empty bytes, content, filled up to a multiple of four. */
function element(type: string, content: number[]): number[] {
  const bytes = [...letters(type), ...long(0), ...content]
  return [...bytes, ...Array.from({ length: (4 - (bytes.length % 4)) % 4 }, () => 0)]
}

function localText(text: string): number[] {
  const units = [...text].flatMap((letter) => shorts(letter.charCodeAt(0)))
  return element('mluc', [
    ...long(1),
    ...long(12),
    ...letters('enUS'),
    ...long(units.length),
    ...long(28),
    ...units,
  ])
}

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}

function shorts(...values: number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 255, value & 255])
}

function longs(values: readonly number[]): number[] {
  return values.flatMap((value) => long(fixed(value)))
}

function long(value: number): number[] {
  return shorts(value >> 16, value)
}
