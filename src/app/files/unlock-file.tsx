import '../zod-without-eval.ts'
import { createRoot } from 'react-dom/client'
import type { Language } from '../../content/texts.ts'
import { PassphraseDialog } from '../../features/locked-file/passphrase-dialog.tsx'
import { canEncrypt } from '../../storage/encryption/can-encrypt.ts'
import {
  decryptText,
  encryptedFileLimitMegabytes,
  readEncryptedFile,
} from '../../storage/encryption/encrypted-file.ts'
import type { InterfaceTexts, LockedFileTexts } from '../../texts/catalogue.ts'
import { tellProblem, type ToldProblem } from '../../texts/tell-scan-problem.ts'
import { preferredLanguage } from '../language.ts'
import { loadTexts } from '../texts/texts.ts'

/** The file without its lock, or why it stays closed, in words. */
export type UnlockedFile = { ok: true; file: File } | { ok: false; problems: ToldProblem[] }

let lastAsked: Promise<unknown> = Promise.resolve()

/**
 * Opens an encrypted file with the passphrase that the user gives; asks again while it does not fit. Of several files
 * one is asked about at a time. Rejects when the device cannot read the file.
 */
export async function unlockFile(file: File, texts: InterfaceTexts['files']): Promise<UnlockedFile> {
  const limitMegabytes = encryptedFileLimitMegabytes
  if (file.size > limitMegabytes * 1_000_000) {
    return { ok: false, problems: [tellProblem({ field: '', code: 'too-large', limitMegabytes }, texts)] }
  }
  const locked = await loadTexts(languageOfPage(), 'lockedFile')
  const refuse = (problem: keyof LockedFileTexts['problems']): UnlockedFile => ({
    ok: false,
    problems: [{ field: texts.wholeFile, ...locked.problems[problem] }],
  })
  const fileText = await file.text()
  const outside = readEncryptedFile(fileText)
  if (!outside.ok) return refuse(outside.problem === 'newer-version' ? 'newer-version' : 'damaged')
  if (!canEncrypt()) return refuse('no-cryptography')
  const asking = lastAsked.then(() => askPassphrase(file.name, fileText, locked.open))
  lastAsked = asking
  const text = await asking
  if (text === null) return refuse('cancelled')
  return { ok: true, file: new File([text], file.name, { type: file.type }) }
}

/** The text inside, or null when the user gave up. The dialog stands apart from the screens: any of them may open a file. */
function askPassphrase(
  fileName: string,
  fileText: string,
  texts: LockedFileTexts['open'],
): Promise<string | null> {
  return new Promise((resolve) => {
    const place = document.body.appendChild(document.createElement('div'))
    const root = createRoot(place)
    let opened: string | null = null
    const close = () => {
      window.removeEventListener('hashchange', close)
      root.unmount()
      place.remove()
      resolve(opened)
    }
    const attempt = async (passphrase: string) => {
      const decrypted = await decryptText(fileText, passphrase)
      if (decrypted.ok) opened = decrypted.text
      return decrypted.ok
    }
    // Who goes to another screen has given up.
    window.addEventListener('hashchange', close)
    root.render(<PassphraseDialog texts={texts} fileName={fileName} onTry={attempt} onClose={close} />)
  })
}

function languageOfPage(): Language {
  return preferredLanguage([document.documentElement.lang])
}
