import { inOneDirection } from '../../components/page/one-direction.ts'
import { use } from 'react'
import type { Language } from '../../content/texts.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { fill } from '../../texts/fill.ts'
import type { DossierSession } from '../sessions/dossier-session.ts'
import { loadTexts } from '../texts/texts.ts'
import { ConflictNotice, type ConflictSide } from './conflict-notice.tsx'
import { momentWords } from './moment-words.ts'

type DossierConflictProps = {
  session: Pick<DossierSession, 'conflict' | 'resolve'>
  language: Language
  /** Hands one dossier over as a file. */
  onSaveFile: (dossier: Dossier) => void
}

/** The choice between two states of one dossier; nothing while there is none to make. */
export function DossierConflict({ session, language, onSaveFile }: DossierConflictProps) {
  const { conflict: texts } = use(loadTexts(language, 'storage'))
  const { conflict, resolve } = session
  if (!conflict) return null
  const side = (which: 'mine' | 'theirs'): ConflictSide => {
    const dossier = conflict[which]
    return {
      words: dossier ? fill(texts.changed, momentWords(dossier.updatedAt, language)) : texts.removed,
      onChoose: () => resolve(conflict.id, which),
      onSaveFile: dossier && (() => onSaveFile(dossier)),
    }
  }
  const name = inOneDirection((conflict.mine ?? conflict.theirs)?.employer.name ?? '')
  return (
    <ConflictNotice
      title={fill(texts.dossierTitle, { name })}
      texts={texts}
      mine={side('mine')}
      theirs={side('theirs')}
    />
  )
}
