import { use } from 'react'
import { SheetLinks } from '../../features/sheets/sheet-links.tsx'
import { href, paths } from '../paths.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts.ts'

type Props = Pick<RouteContext, 'language'> & { practice: string }

/** The way from a practice or an advice to the sheets that go with it. */
export function SheetLinksOfPractice({ language, practice }: Props) {
  return (
    <SheetLinks
      practice={practice}
      texts={use(loadTexts(language, 'sheets')).general}
      hrefOfSheet={(sheet) => href(paths.sheet(sheet))}
    />
  )
}
