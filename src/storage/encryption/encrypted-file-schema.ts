import * as z from 'zod/mini'

/** Names the encrypted file; it stands first in the file, so that the first bytes tell. */
export const encryptedFormat = 'toekomstscan/encrypted'

/** The one number that changes when the way of encrypting changes. */
export const encryptedVersion = 1

/** PBKDF2 rounds of every new file, and the fewest that are opened: fewer would be a downgrade (OWASP, 2026). */
export const iterations = 600_000

/** More rounds are refused: a stranger's file must not hold up the page. */
export const iterationsAtMost = 5_000_000

/** 16 bytes and 12 bytes in base64. */
const salt = z.string().check(z.regex(/^[A-Za-z0-9+/]{21}[AQgw]==$/))
const iv = z.string().check(z.regex(/^[A-Za-z0-9+/]{16}$/))
/** At least the 16 bytes of the seal. */
const data = z.string().check(z.minLength(24), z.regex(/^[A-Za-z0-9+/]+={0,2}$/))

/** The encrypted file. Strict: a field that is not sealed by the header must not be believed. */
export const encryptedFileSchema = z.strictObject({
  format: z.literal(encryptedFormat),
  header: z.strictObject({
    v: z.literal(encryptedVersion),
    kdf: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iter: z.int().check(z.minimum(iterations), z.maximum(iterationsAtMost)),
    salt,
    iv,
    alg: z.literal('AES-256-GCM'),
    created: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z$/)),
  }),
  data,
})

export type EncryptedFile = z.infer<typeof encryptedFileSchema>
export type EncryptedHeader = EncryptedFile['header']
