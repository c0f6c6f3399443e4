import { use, useEffect, useRef, useState } from 'react'
import { BackupScreen } from '../../../features/backup/backup-screen.tsx'
import { downloadFile } from '../../../storage/files-out.ts'
import type { Stores } from '../../../storage/stores.ts'
import {
  backupFile,
  openBackup,
  recordsBeside,
  restoreBackup,
  type ComparedBackup,
} from '../../files/backup-files.ts'
import { withoutLock } from '../../files/told-file.ts'
import { LockedFile } from '../locked-file.tsx'
import { momentWords } from '../../storage-notices/moment-words.ts'
import { loadTexts } from '../../texts/texts.ts'
import type { AdviserContext } from './adviser-routes.tsx'

/** Backup and restore of all that this device holds. */
export function BackupRoute(props: AdviserContext & { stores: Stores }) {
  const { session, dossiers, stores, structure, language } = props
  const texts = use(loadTexts(language, 'backup'))
  const [last, remember] = useLastBackup(stores)
  const compared = useRef<ComparedBackup | null>(null)
  const makeFile = async (at: string) => {
    const [scans, others] = [session.scans, dossiers.dossiers]
    return backupFile(
      [...scans, ...(await recordsBeside(scans, stores.scans))],
      [...others, ...(await recordsBeside(others, stores.dossiers))],
      at,
    )
  }
  return (
    <BackupScreen
      texts={texts}
      product={props.texts.ui.shell.product}
      scans={session.scans.length}
      dossiers={dossiers.dossiers.length}
      hasUnreadable={session.unreadable.length > 0 || dossiers.hasUnreadable}
      last={last === null ? null : momentWords(last, language)}
      onSave={async () => {
        const at = new Date().toISOString()
        const file = await makeFile(at)
        downloadFile(file)
        return { name: file.name, isRemembered: await remember(at) }
      }}
      lock={
        <LockedFile
          language={language}
          isForAdviser={false}
          file={() => {
            const at = new Date().toISOString()
            void remember(at)
            return makeFile(at)
          }}
        />
      }
      onOpen={async (chosen) => {
        const unlocked = await withoutLock(chosen, props.texts.ui.files).catch(() => null)
        if (unlocked?.ok === false) {
          const told = unlocked.problems.map(({ problem, cure }) => `${problem} ${cure}`)
          return { ok: false, problem: told.join(' ') }
        }
        // A file the device cannot read is told by who opens it.
        const file = unlocked?.file ?? chosen
        compared.current = await openBackup(file, { structure, stores, texts, language })
        return compared.current.answer
      }}
      onRestore={async (choices) => {
        const chosen = compared.current ?? { comparisons: [], seen: new Map() }
        const outcome = await restoreBackup(chosen, choices, stores, texts)
        session.reload()
        dossiers.reload()
        return outcome
      }}
    />
  )
}

/** The moment of the last backup of this device, and how to remember a new one; false where that fails. */
function useLastBackup({ notes }: Stores): [string | null, (at: string) => Promise<boolean>] {
  const [last, setLast] = useState<string | null>(null)
  useEffect(() => {
    notes.get('last-backup').then(
      (at) => setLast(typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null),
      () => undefined,
    )
  }, [notes])
  const remember = async (at: string) => {
    setLast(at)
    return notes.put('last-backup', at).then(
      () => true,
      () => false,
    )
  }
  return [last, remember]
}
