import { use } from 'react'
import { filledSheets } from '../../../domain/sheets/filled-sheets.ts'
import { SheetListScreen } from '../../../features/sheets/sheet-list-screen.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

/** All working sheets; also what an address of no sheet leads to. */
export function SheetListRoute({
  session,
  texts,
  language,
  isMissing,
}: RouteContext & { isMissing: boolean }) {
  return (
    <SheetListScreen
      texts={use(loadTexts(language, 'sheets')).general}
      themes={texts.questionnaire.themes}
      language={language}
      started={session.current ? filledSheets(session.current) : []}
      isMissing={isMissing}
      product={texts.ui.shell.product}
      hrefOfSheet={(sheet) => href(paths.sheet(sheet))}
    />
  )
}
