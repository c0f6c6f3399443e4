import { use, useEffect, useMemo, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { readChoice, writeChoice } from '../../../features/dossier/list-address.ts'
import { ListScreen } from '../../../features/dossier/list-screen.tsx'
import type { ListView } from '../../../features/dossier/list-view.ts'
import type { DossierChoice } from '../../../domain/dossier/list-dossiers.ts'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'
import type { AdviserContext } from './adviser-routes.tsx'
import { OpenFilesOfList } from './open-files-of-list.tsx'
import { lastSearchWords, rememberListPath, rememberSearchWords } from './list-path.ts'

// Read from the whole address: a part of it comes decoded, and the signs between choices would be lost.
const listPrefix = paths.adviserWith('-').slice(0, -1)

/**
 * The adviser's room. What the adviser chose stands in the address, so that the way back from a dossier leads to the
 * same list; words to search for stay in this window, because a browser remembers addresses.
 */
export function DossierListRoute({ dossiers, ...context }: AdviserContext) {
  const [path] = useHashLocation()
  const query = path.startsWith(listPrefix) ? path.slice(listPrefix.length) : ''
  const { structure, texts, language, navigate } = context
  const [words, setWords] = useState(lastSearchWords)
  const choice = useMemo(() => ({ ...readChoice(query), ...(words && { words }) }), [query, words])
  useEffect(() => rememberListPath(paths.adviserWith(query)), [query])
  useEffect(() => rememberSearchWords(words), [words])
  const adviserTexts = use(loadTexts(language, 'adviser'))
  const asOf = today()
  const view = useMemo(
    (): ListView => ({
      texts: adviserTexts,
      ...{ language, asOf },
      hrefOfDossier: (dossier) => href(paths.dossier(dossier)),
    }),
    [adviserTexts, language, asOf],
  )
  const choose = (chosen: DossierChoice) => {
    setWords(chosen.words ?? '')
    if (writeChoice(chosen) !== writeChoice(choice)) navigate(paths.adviserWith(writeChoice(chosen)))
  }
  if (!dossiers.isReady) return <p>{texts.ui.shell.loading}</p>
  return (
    <ListScreen
      view={view}
      product={texts.ui.shell.product}
      dossiers={dossiers.dossiers}
      hasUnreadable={dossiers.hasUnreadable}
      choice={choice}
      onChoice={choose}
      onErase={dossiers.remove}
      onRestore={dossiers.put}
      hrefs={{
        start: href(paths.newDossier),
        list: href(paths.employerList),
        register: href(paths.followUpRegister),
        progress: href(paths.progress),
        backup: href(paths.backup),
      }}
      opening={<OpenFilesOfList {...{ dossiers, structure, texts, language }} />}
    />
  )
}
