import { memo, use } from 'react'
import { OpenFiles } from '../../../features/dossier/open-files.tsx'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import { openToldFile } from '../../files/told-file.ts'
import type { AdviserContext } from './adviser-routes.tsx'

type OpenFilesOfListProps = Pick<AdviserContext, 'dossiers' | 'structure' | 'texts' | 'language'>

/** Opens the files of employers into dossiers. Not drawn anew while somebody searches the list. */
export const OpenFilesOfList = memo(function OpenFilesOfList({
  dossiers,
  structure,
  texts,
  language,
}: OpenFilesOfListProps) {
  return (
    <OpenFiles
      view={{
        texts: use(loadTexts(language, 'adviser')).opening,
        fileTexts: texts.ui.files,
        dossierTexts: use(loadTexts(language, 'dossier')),
        profile: texts.profile,
        questionnaire: texts.questionnaire,
        language,
        hrefOfDossier: (dossier) => href(paths.dossier(dossier)),
      }}
      dossiers={dossiers.dossiers}
      onRead={(file) => openToldFile(file, structure, texts.ui.files)}
      onPut={dossiers.put}
      onChange={dossiers.change}
      stamp={() => ({ id: crypto.randomUUID(), now: new Date().toISOString() })}
    />
  )
})
