import { use } from 'react'
import type { Language } from '../../content/texts.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { downloadFile } from '../../storage/files-out.ts'
import type { Conflict } from '../../storage/kept-records.ts'
import type { StorageTexts } from '../../texts/catalogue.ts'
import { fillPlural } from '../../texts/fill.ts'
import { scanFile } from '../files/scan-file.ts'
import type { ScanSession } from '../sessions/scan-session.ts'
import { loadTexts } from '../texts/texts.ts'
import { ConflictNotice, type ConflictSide } from './conflict-notice.tsx'
import { momentWords } from './moment-words.ts'

type ScanConflictProps = {
  conflict: Conflict<Scan>
  onResolve: ScanSession['resolve']
  language: Language
}

/** The choice between two states of one scan. */
export function ScanConflict({ conflict, onResolve, language }: ScanConflictProps) {
  const { conflict: texts } = use(loadTexts(language, 'storage'))
  const side = (which: 'mine' | 'theirs'): ConflictSide => {
    const scan = conflict[which]
    return {
      words: scan ? stateInWords(scan, texts, language) : texts.removed,
      onChoose: () => onResolve(conflict.id, which),
      onSaveFile: scan && (() => downloadFile(scanFile(scan))),
    }
  }
  return <ConflictNotice title={texts.scanTitle} texts={texts} mine={side('mine')} theirs={side('theirs')} />
}

function stateInWords(scan: Scan, texts: StorageTexts['conflict'], language: Language): string {
  const moment = momentWords(scan.updatedAt ?? scan.createdAt ?? null, language)
  return fillPlural(texts.answered, Object.keys(scan.answers).length, moment)
}
