import '../zod-without-eval.ts'
import { encryptText } from '../../storage/encryption/encrypted-file.ts'
import type { OutgoingFile } from '../../storage/files-out.ts'

/** A file as an encrypted one: `x.json` becomes `x.encrypted.json`. Rejects where the browser cannot encrypt. */
export async function lockFile(file: OutgoingFile, passphrase: string): Promise<OutgoingFile> {
  const text = typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content)
  const content = await encryptText(text, passphrase, { created: new Date().toISOString() })
  return { name: file.name.replace(/\.json$/, '') + '.encrypted.json', type: 'application/json', content }
}
