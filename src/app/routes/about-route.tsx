import { use } from 'react'
import { AboutScreen } from '../../features/about/about-screen.tsx'
import { loadHost } from '../host/host-files.ts'
import { href, paths } from '../paths.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts/texts.ts'

/** "Over deze scan". */
export function AboutRoute({ structure, texts, language }: RouteContext) {
  return (
    <AboutScreen
      texts={use(loadTexts(language, 'about'))}
      product={texts.ui.shell.product}
      themes={structure.pillars.flatMap((pillar) => pillar.themes).length}
      version={structure.version}
      checksum={structure.checksum}
      host={use(loadHost(structure)).host}
      language={language}
      hrefs={{ data: href(paths.data), hostCheck: href(paths.host) }}
    />
  )
}
