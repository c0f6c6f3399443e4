import { createHash } from 'node:crypto'

/** SHA-256 (hex) of a value's JSON; the same content always gives the same checksum. */
export function checksumOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
