/** Bytes per turn: a whole file spread as arguments would break the call. */
const bytesPerPiece = 0x8000

/** Bytes as base64 with padding (RFC 4648). Empty for no bytes. */
export function toBase64(bytes: Uint8Array): string {
  let letters = ''
  for (let start = 0; start < bytes.length; start += bytesPerPiece) {
    letters += String.fromCharCode(...bytes.subarray(start, start + bytesPerPiece))
  }
  return btoa(letters)
}

/** The bytes of a base64 text; throws when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at)
  return bytes
}
