import { use } from 'react'
import { sheetsOfPractice, sheetsOfStep } from '../../../domain/sheets/sheet-of-practice.ts'
import type { SheetId } from '../../../domain/sheets/sheet-ids.ts'
import { SheetLinks } from '../../../features/sheets/sheet-links.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

type Language = Pick<RouteContext, 'language'>

/** The way from a practice or an advice to the sheets that go with it. */
export function SheetLinksOfPractice({ language, practice }: Language & { practice: string }) {
  return <Ways language={language} sheets={sheetsOfPractice(practice)} />
}

/** The way from a step of a module to the sheets that go with it. */
export function SheetLinksOfStep({ language, step }: Language & { step: string }) {
  return <Ways language={language} sheets={sheetsOfStep(step)} />
}

function Ways({ language, sheets }: Language & { sheets: SheetId[] }) {
  const { general } = use(loadTexts(language, 'sheets'))
  return <SheetLinks sheets={sheets} texts={general} hrefOfSheet={(sheet) => href(paths.sheet(sheet))} />
}
