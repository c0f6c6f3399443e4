import { use, useEffect, useRef, useState } from 'react'
import type { Comparison } from '../../../domain/backup/plan-restore.ts'
import type { BackedUp } from '../../../domain/backup/read-backup.ts'
import { BackupScreen } from '../../../features/backup/backup-screen.tsx'
import { downloadFile } from '../../../storage/files-out.ts'
import type { Stores } from '../../../storage/stores.ts'
import { backupFile, openBackup, restoreBackup } from '../../backup-files.ts'
import { momentWords } from '../../storage-notices/moment-words.ts'
import { loadTexts } from '../../texts.ts'
import type { AdviserContext } from './adviser-routes.tsx'

/** Backup and restore of all that this device holds. */
export function BackupRoute(props: AdviserContext & { stores: Stores }) {
  const { session, dossiers, stores, structure, language } = props
  const texts = use(loadTexts(language, 'backup'))
  const [last, remember] = useLastBackup(stores)
  const compared = useRef<Comparison[]>([])
  const stored: BackedUp[] = [
    ...session.scans.map((record) => ({ kind: 'scan' as const, record })),
    ...dossiers.dossiers.map((record) => ({ kind: 'dossier' as const, record })),
  ]
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
        const file = backupFile(session.scans, dossiers.dossiers, at)
        downloadFile(file)
        return { name: file.name, isRemembered: await remember(at) }
      }}
      onOpen={async (file) => {
        const { answer, comparisons } = await openBackup(file, structure, stored, texts, language)
        compared.current = comparisons
        return answer
      }}
      onRestore={async (choices) => {
        const outcome = await restoreBackup(compared.current, choices, stores, texts)
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
