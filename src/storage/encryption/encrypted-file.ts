import { canEncrypt } from './can-encrypt.ts'
import { fromBase64, toBase64 } from './base64.ts'
import {
  encryptedFileSchema,
  encryptedFormat,
  encryptedVersion,
  iterations,
  type EncryptedFile,
  type EncryptedHeader,
} from './encrypted-file-schema.ts'
import { isLongEnough, normalizePassphrase } from './passphrase.ts'

/** Larger encrypted files are refused unread: base64 adds a third to what is inside. */
export const encryptedFileLimitMegabytes = 50

/** So many characters of a file tell whether it is an encrypted one. */
export const encryptedHeadLength = 200

/** Why an encrypted file stays closed. A wrong passphrase and a changed file look the same: the seal does not fit. */
export type DecryptProblem =
  'too-large' | 'damaged' | 'newer-version' | 'wrong-passphrase' | 'no-cryptography'

export type Decrypted = { ok: true; text: string } | { ok: false; problem: DecryptProblem }

type EncryptOptions = {
  /** The moment it is made (ISO, UTC); readable without the passphrase. */
  created: string
  /** Fills this many bytes with chance; only a test replaces it. */
  random?: (bytes: number) => Uint8Array<ArrayBuffer>
}

/** True for the text of an encrypted file, or its first 200 characters; says nothing of what is inside. */
export function isEncryptedFile(text: string): boolean {
  return new RegExp(`^\\uFEFF?\\s*\\{\\s*"format"\\s*:\\s*"${encryptedFormat}"`).test(text)
}

/**
 * The text of an encrypted file (JSON) that holds any text, which only the passphrase opens: AES-256-GCM, the key by
 * PBKDF2-SHA-256 in 600,000 rounds, salt and initial value new every time, the header sealed along. Throws a RangeError
 * on a passphrase under 16 characters, and where `canEncrypt` is false.
 */
export async function encryptText(
  text: string,
  passphrase: string,
  { created, random = platformRandom }: EncryptOptions,
): Promise<string> {
  if (!isLongEnough(passphrase)) throw new RangeError('Encryption: the passphrase is too short')
  const [salt, iv] = [random(16), random(12)]
  const header: EncryptedHeader = {
    v: encryptedVersion,
    kdf: 'PBKDF2',
    hash: 'SHA-256',
    iter: iterations,
    salt: toBase64(salt),
    iv: toBase64(iv),
    alg: 'AES-256-GCM',
    created,
  }
  const key = await keyOf(passphrase, header, 'encrypt')
  const sealed = await crypto.subtle.encrypt(cipherOf(header), key, new TextEncoder().encode(text))
  const file: EncryptedFile = { format: encryptedFormat, header, data: toBase64(new Uint8Array(sealed)) }
  return `${JSON.stringify(file, null, 2)}\n`
}

/**
 * The text inside an encrypted file, or why it stays closed. Every field of the header is checked before anything is
 * computed, so that a hostile file neither weakens the key nor holds up the page. Never throws.
 */
export async function decryptText(fileText: string, passphrase: string): Promise<Decrypted> {
  const read = readEncryptedFile(fileText)
  if (!read.ok) return read
  if (!canEncrypt()) return { ok: false, problem: 'no-cryptography' }
  if (normalizePassphrase(passphrase) === '') return { ok: false, problem: 'wrong-passphrase' }
  const { header, data } = read.file
  try {
    const key = await keyOf(passphrase, header, 'decrypt')
    const opened = await crypto.subtle.decrypt(cipherOf(header), key, fromBase64(data))
    // A byte-order mark belongs to the text that was put in.
    return { ok: true, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(opened) }
  } catch {
    return { ok: false, problem: 'wrong-passphrase' }
  }
}

/** Checks the outside of an encrypted file; needs no passphrase. Never throws. */
export function readEncryptedFile(
  fileText: string,
): { ok: true; file: EncryptedFile } | { ok: false; problem: DecryptProblem } {
  if (fileText.length > encryptedFileLimitMegabytes * 1_000_000) return { ok: false, problem: 'too-large' }
  try {
    const raw: unknown = JSON.parse(fileText.replace(/^\uFEFF/, ''))
    const version = (raw as { header?: { v?: unknown } } | null)?.header?.v
    if (typeof version === 'number' && version > encryptedVersion)
      return { ok: false, problem: 'newer-version' }
    const parsed = encryptedFileSchema.safeParse(raw)
    // A text of base64 may still have a length that no bytes have.
    if (!parsed.success || parsed.data.data.length % 4 !== 0) return { ok: false, problem: 'damaged' }
    return { ok: true, file: parsed.data }
  } catch {
    return { ok: false, problem: 'damaged' }
  }
}

async function keyOf(
  passphrase: string,
  { salt, iter, hash }: EncryptedHeader,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(normalizePassphrase(passphrase))
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash, salt: fromBase64(salt), iterations: iter }
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, [use])
}

function cipherOf(header: EncryptedHeader): AesGcmParams {
  return { name: 'AES-GCM', iv: fromBase64(header.iv), additionalData: sealedHeader(header) }
}

/** The header as it is sealed: compact JSON in UTF-8 with its fields in this order, whatever their order in the file. */
function sealedHeader({
  v,
  kdf,
  hash,
  iter,
  salt,
  iv,
  alg,
  created,
}: EncryptedHeader): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ v, kdf, hash, iter, salt, iv, alg, created }))
}

function platformRandom(bytes: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(bytes))
}
