import { use } from 'react'
import type { Language } from '../../content/texts.ts'
import { LockedFileForm } from '../../features/locked-file/locked-file-form.tsx'
import { canEncrypt } from '../../storage/encryption/can-encrypt.ts'
import { isLongEnough, makePassphrase } from '../../storage/encryption/passphrase.ts'
import { downloadFile, type OutgoingFile } from '../../storage/files-out.ts'
import { loadTexts } from '../texts/texts.ts'

type LockedFileProps = {
  language: Language
  /** The file as it would be saved without a passphrase. */
  file: () => OutgoingFile | Promise<OutgoingFile>
  isForAdviser: boolean
}

/** Saves any of our files with a passphrase. What encrypts is loaded when the file is made. */
export function LockedFile({ language, file, isForAdviser }: LockedFileProps) {
  const texts = use(loadTexts(language, 'lockedFile'))
  const save = async (passphrase: string) => {
    const { lockFile } = await import('../files/lock-file.ts')
    const locked = await lockFile(await file(), passphrase)
    downloadFile(locked)
    return locked.name
  }
  return (
    <LockedFileForm
      texts={texts.save}
      isForAdviser={isForAdviser}
      isPossible={canEncrypt()}
      makePassphrase={makePassphrase}
      isLongEnough={isLongEnough}
      onSave={save}
    />
  )
}
