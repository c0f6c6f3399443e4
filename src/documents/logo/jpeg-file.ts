/** Frames that viewers of PDF draw: baseline, extended and progressive. */
const drawnFrames = [0xc0, 0xc1, 0xc2]
const startOfScan = 0xda
/** Grey or RGB; four colours are for the printer, and their ink is told in more than one way. */
const drawnColours = [1, 3]

/**
 * Width and height in pixels of a JPEG; null when it is not whole, has a size of 0, or is of a kind that viewers of PDF
 * do not all draw (other than 8 bits, or four colours).
 */
export function readJpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  const at = (place: number) => bytes[place] ?? 0
  const pair = (place: number) => at(place) * 256 + at(place + 1)
  if (!endsWell(bytes)) return null
  let size: { width: number; height: number } | null = null
  let place = 2
  while (place + 4 <= bytes.length && at(place) === 0xff) {
    const marker = at(place + 1)
    if (marker === startOfScan) return size
    const length = pair(place + 2)
    if (length < 2) return null
    if (drawnFrames.includes(marker)) {
      const [height, width] = [pair(place + 5), pair(place + 7)]
      const isDrawn = at(place + 4) === 8 && drawnColours.includes(at(place + 9))
      if (!isDrawn || width === 0 || height === 0) return null
      size = { width, height }
    }
    place += 2 + length
  }
  return null
}

/** The mark that ends a picture; some cameras write a little after it. */
function endsWell(bytes: Uint8Array): boolean {
  for (let place = bytes.length - 2; place > 0; place--) {
    if (bytes[place] === 0xff && bytes[place + 1] === 0xd9) return true
  }
  return false
}
