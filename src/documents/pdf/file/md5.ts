/** Bits each step turns to the left, four per round (RFC 1321). */
const turns = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const

const sines = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32))

type Sums = [number, number, number, number]

/**
 * The MD5 checksum of bytes as 32 hexadecimal digits, which PDF asks of an embedded file (ISO 32000-1, 7.11.4).
 * It finds damage; it protects against nobody.
 */
export function md5(bytes: Uint8Array): string {
  const padded = new Uint8Array((Math.floor((bytes.length + 8) / 64) + 1) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, (bytes.length * 8) >>> 0, true)
  view.setUint32(padded.length - 4, Math.floor(bytes.length / 2 ** 29), true)
  let sums: Sums = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let start = 0; start < padded.length; start += 64) sums = addBlock(sums, view, start)
  const digest = new DataView(new ArrayBuffer(16))
  sums.forEach((sum, index) => digest.setUint32(index * 4, sum, true))
  return Array.from(new Uint8Array(digest.buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function addBlock(sums: Sums, view: DataView, start: number): Sums {
  let [a, b, c, d] = sums
  for (let step = 0; step < 64; step++) {
    const round = Math.floor(step / 16)
    const [mixed, word] = mix(round, step, b, c, d)
    const sum = (a + mixed + (sines[step] ?? 0) + view.getUint32(start + word * 4, true)) >>> 0
    const turn = turns[round]?.[step % 4] ?? 0
    const turned = ((sum << turn) | (sum >>> (32 - turn))) >>> 0
    ;[a, d, c, b] = [d, c, b, (b + turned) >>> 0]
  }
  return [(sums[0] + a) >>> 0, (sums[1] + b) >>> 0, (sums[2] + c) >>> 0, (sums[3] + d) >>> 0]
}

/** The mixing function of a round, and which of the sixteen words its step takes. */
function mix(round: number, step: number, b: number, c: number, d: number): [number, number] {
  if (round === 0) return [((b & c) | (~b & d)) >>> 0, step]
  if (round === 1) return [((d & b) | (~d & c)) >>> 0, (5 * step + 1) % 16]
  if (round === 2) return [(b ^ c ^ d) >>> 0, (3 * step + 5) % 16]
  return [(c ^ (b | ~d)) >>> 0, (7 * step) % 16]
}
