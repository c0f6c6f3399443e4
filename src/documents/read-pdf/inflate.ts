/** How many unpacked bytes are still welcome; goes down as they come, also when they turn out to be damaged. */
export type Room = { left: number }

/**
 * The bytes that were packed, as a PDF or a zip packs them; 'too-large' when the room is used up, null when they are
 * damaged. Never throws.
 */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  room: Room,
  format: 'deflate' | 'deflate-raw' = 'deflate',
): Promise<Uint8Array | 'too-large' | null> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream(format)).getReader()
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      parts.push(step.value)
      size += step.value.length
      room.left -= step.value.length
      if (room.left < 0) {
        await reader.cancel()
        return 'too-large'
      }
    }
  } catch {
    return null
  }
  const bytes = new Uint8Array(size)
  let place = 0
  for (const part of parts) {
    bytes.set(part, place)
    place += part.length
  }
  return bytes
}
