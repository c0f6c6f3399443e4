import { use } from 'react'
import { DataScreen } from '../../features/data/data-screen.tsx'
import { loadHost } from '../host/host-files.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts/texts.ts'

/** "Wat gebeurt er met mijn gegevens". */
export function DataRoute({ structure, texts, language }: RouteContext) {
  return (
    <DataScreen
      texts={use(loadTexts(language, 'data'))}
      product={texts.ui.shell.product}
      host={use(loadHost(structure)).host}
      language={language}
    />
  )
}
