/** What a PNG says of itself, with its pixels still packed. */
export type PngFile = {
  /** Pixels. */
  width: number
  height: number
  packed: Uint8Array<ArrayBuffer>
  /** Bytes that the pixels take when unpacked, each row with its filter byte. */
  unpackedSize: number
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Samples in a pixel and the depths they may have, by colour type (PNG, third edition, table 8). */
const colourTypes: Record<number, { samples: number; depths: readonly number[] }> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
}
/** Where each pass of an interlaced picture starts and how far its pixels lie apart (Adam7). */
const passes = [
  { left: 0, top: 0, across: 8, down: 8 },
  { left: 4, top: 0, across: 8, down: 8 },
  { left: 0, top: 4, across: 4, down: 8 },
  { left: 2, top: 0, across: 4, down: 4 },
  { left: 0, top: 2, across: 2, down: 4 },
  { left: 1, top: 0, across: 2, down: 2 },
  { left: 0, top: 1, across: 1, down: 2 },
]
const wholePicture = [{ left: 0, top: 0, across: 1, down: 1 }]

/**
 * Reads the parts of a PNG, each against its checksum. Null when the file is not a whole, sound PNG; a picture with
 * colours from a list needs that list.
 */
export function readPng(bytes: Uint8Array<ArrayBuffer>): PngFile | null {
  if (signature.some((byte, index) => bytes[index] !== byte)) return null
  const parts = readParts(bytes)
  const [head] = parts ?? []
  if (!parts || head?.name !== 'IHDR' || head.data.length !== 13 || parts.at(-1)?.name !== 'IEND') return null
  const view = new DataView(head.data.buffer, head.data.byteOffset, 13)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [depth, colourType, interlace] = [view.getUint8(8), view.getUint8(9), view.getUint8(12)]
  const colour = colourTypes[colourType]
  if (!colour?.depths.includes(depth) || width === 0 || height === 0 || interlace > 1) return null
  if (colourType === 3 && !parts.some(({ name }) => name === 'PLTE')) return null
  const bits = colour.samples * depth
  return {
    width,
    height,
    packed: joined(parts.filter(({ name }) => name === 'IDAT').map(({ data }) => data)),
    unpackedSize: sizeOf(width, height, bits, interlace === 1 ? passes : wholePicture),
  }
}

type Part = { name: string; data: Uint8Array }

/** The parts in their order; null when one is cut off or does not match its checksum. */
function readParts(bytes: Uint8Array<ArrayBuffer>): Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Part[] = []
  let place = signature.length
  while (place < bytes.length) {
    if (place + 12 > bytes.length) return null
    const length = view.getUint32(place)
    const end = place + 8 + length
    if (end + 4 > bytes.length || checksum(bytes.subarray(place + 4, end)) !== view.getUint32(end))
      return null
    const name = String.fromCharCode(...bytes.subarray(place + 4, place + 8))
    parts.push({ name, data: bytes.subarray(place + 8, end) })
    place = end + 4
  }
  return parts
}

/** CRC-32 as PNG counts it. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return ~rest >>> 0
}

function sizeOf(width: number, height: number, bits: number, steps: typeof passes): number {
  return steps.reduce((size, { left, top, across, down }) => {
    const columns = Math.ceil((width - left) / across)
    const rows = Math.ceil((height - top) / down)
    return columns <= 0 || rows <= 0 ? size : size + rows * (1 + Math.ceil((columns * bits) / 8))
  }, 0)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((size, { length }) => size + length, 0))
  let place = 0
  for (const part of parts) {
    bytes.set(part, place)
    place += part.length
  }
  return bytes
}
