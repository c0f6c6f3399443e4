import { use } from 'react'
import { newDossier } from '../../../domain/dossier/new-dossier.ts'
import { StartScreen } from '../../../features/dossier/start-screen.tsx'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import type { AdviserContext } from './adviser-routes.tsx'
import { lastListPath } from './list-path.ts'

/** Starts a dossier by hand and leads on to it. */
export function NewDossierRoute({ dossiers, texts, language, structure, navigate }: AdviserContext) {
  return (
    <StartScreen
      texts={use(loadTexts(language, 'adviser'))}
      profile={texts.profile}
      structure={structure}
      product={texts.ui.shell.product}
      known={dossiers.dossiers.map(({ employer }) => employer.name)}
      hrefOfList={href(lastListPath())}
      onStart={({ employer, contact, status }) => {
        const given = Object.fromEntries(Object.entries(contact).filter(([, line]) => line !== ''))
        const birth = { id: crypto.randomUUID(), now: new Date().toISOString() }
        const dossier = newDossier(employer, Object.keys(given).length > 0 ? given : undefined, birth)
        dossiers.put({ ...dossier, status })
        navigate(paths.dossier(birth.id), { replace: true })
      }}
    />
  )
}
