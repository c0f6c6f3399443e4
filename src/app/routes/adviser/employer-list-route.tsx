import { use } from 'react'
import {
  dossierOfDraft,
  readEmployerList,
  type EmployerDraft,
} from '../../../domain/register/employer-list.ts'
import { findList } from '../../../domain/register/list-headings.ts'
import { ListScreen, type OpenedList } from '../../../features/follow-up/list-screen.tsx'
import { fill } from '../../../texts/fill.ts'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import type { AdviserContext } from './adviser-routes.tsx'
import { openTables } from './table-files.ts'

/** Dossiers out of a list the adviser already has. */
export function EmployerListRoute({ dossiers, texts, language }: AdviserContext) {
  const followUp = use(loadTexts(language, 'followUp'))
  // A Dutch list may be opened in English, and the other way round.
  const profiles = [use(loadTexts('nl', 'screens')).profile, use(loadTexts('en', 'screens')).profile]
  const { file, list } = followUp
  if (!dossiers.isReady) return <p>{texts.ui.shell.loading}</p>
  const open = async (chosen: File): Promise<OpenedList> => {
    const opened = await openTables(chosen, file)
    if (!opened.ok) return opened
    const found = findList(opened.sheets)
    return found ? { ok: true, list: found } : { ok: false, message: file.problems['no-list'] }
  }
  const make = (drafts: readonly EmployerDraft[]) =>
    drafts.map((draft) => {
      const birth = { id: crypto.randomUUID(), now: new Date().toISOString() }
      const note = draft.statusWord === '' ? null : fill(list.statusNote, { word: draft.statusWord })
      dossiers.put(dossierOfDraft(draft, note, birth))
      return birth.id
    })
  return (
    <ListScreen
      texts={followUp}
      profile={texts.profile}
      product={texts.ui.shell.product}
      hrefs={{ dossiers: href(paths.adviser) }}
      onOpen={open}
      onRead={(found, columns) => readEmployerList(found, columns, dossiers.dossiers, profiles)}
      onMake={make}
      onUndo={(made) => made.forEach(dossiers.remove)}
    />
  )
}
