import { expect } from '@playwright/test'
import { paths } from '../../../src/app/paths.ts'
import type { Dossier } from '../../../src/domain/dossier/dossier-schema.ts'
import type { Scan } from '../../../src/domain/scan/scan-schema.ts'
import { sheetIds } from '../../../src/domain/sheets/sheet-ids.ts'
import { talkSteps } from '../../../src/domain/talk/talk-steps.ts'
import { testContent } from '../../support/content.ts'
import { everyKindRule, scanBy } from '../../support/journey-scans.ts'
import { agreementOf, dossierWith, uuidOf } from '../../support/register-samples.ts'
import type { Words } from '../../support/words.ts'
import { Screen, type Visit } from './screen.ts'

type Paths = typeof paths
type WithArguments = { [Name in keyof Paths]: Paths[Name] extends string ? never : Name }[keyof Paths]

/** What stands on the device: the scan in hand, and one dossier with scans in it. */
export type OnDevice = { scan: Scan; dossier: string; dossierScan: string }

/** A finished scan to take in hand, and a dossier with two scans and an agreement to store. */
export function somethingOnTheDevice(): { device: OnDevice; dossier: Dossier } {
  const scan = scanBy(everyKindRule)
  const dossier = dossierWith(1, [agreementOf(1)])
  const [newest] = dossier.scans
  const earlier = { ...scanBy(everyKindRule), ...{ id: uuidOf(1, 5), company: newest!.company } }
  const day = '2025-11-20T10:00:00.000Z'
  const scans = [...dossier.scans, { ...earlier, updatedAt: day, completedAt: day, createdAt: day }]
  return {
    device: { scan, dossier: dossier.id, dossierScan: newest!.id },
    dossier: { ...dossier, scans, leadingScan: newest!.id },
  }
}

/** Which things each address with arguments is opened for; a new address does not compile until it stands here. */
function argumentsOf({ scan, dossier, dossierScan }: OnDevice): Record<WithArguments, string[][]> {
  const { pillars } = testContent().structure
  const themes = pillars.flatMap((pillar) => pillar.themes.map(({ id }) => id))
  const modules = Object.keys(testContent().texts.nl.modules).map((id) => [id])
  return {
    theme: themes.map((id) => [id]),
    changeFromCheck: [['profile'], ['priorities'], ['key-figures'], [`theme/${themes[0]}`]],
    libraryWith: [[''], ['words=leren']],
    practice: [['make-it-work']],
    module: modules,
    moduleQuestions: modules,
    moduleOutcome: modules,
    sheet: sheetIds.map((id) => [id]),
    resume: [[scan.id]],
    printExample: [['care']],
    repeat: [[scan.id]],
    adviserWith: [[''], ['words=proef']],
    dossier: [[dossier]],
    dossierScan: [
      [dossier, dossierScan],
      [dossier, `${dossierScan}/print`],
    ],
    talk: [[dossier]],
    talkStep: talkSteps.map((step) => [dossier, step]),
    afterTalk: [[dossier]],
    dossierRespondents: [[dossier]],
    dossierOverTime: [[dossier]],
    example: [['care']],
  }
}

/** Every address of the app, once for everything it can be opened for; each one once. */
export function everyAddress(device: OnDevice): string[] {
  const named: Record<string, string[][]> = argumentsOf(device)
  const addresses = Object.entries(paths).flatMap(([name, path]) =>
    typeof path === 'string'
      ? [path]
      : (named[name] ?? []).map((parts) => (path as (...parts: string[]) => string)(...parts)),
  )
  return [...new Set(addresses)]
}

/** Loads the page anew at an address and gives its title, which may not be that of a screen that has nothing to show. */
export async function openAddress(visit: Visit, address: string): Promise<string> {
  // What follows the question mark makes it another page for the browser, which then keeps nothing of the last.
  await visit.page.goto(`./?at=${encodeURIComponent(address)}#${address}`)
  const { title } = new Screen(visit)
  await expect(title, address).not.toBeEmpty()
  await expect(visit.page.getByText(visit.words.ui.shell.loading, { exact: true }), address).toHaveCount(0)
  const text = await title.innerText()
  expect(titlesOfNothing(visit.words), address).not.toContain(text)
  return text
}

function titlesOfNothing({ ui, library, talk, dossier }: Words): string[] {
  const { notFoundTitle, noScanTitle, errorTitle } = ui.shell
  return [
    ...[notFoundTitle, noScanTitle, errorTitle, library.practice.missingTitle, talk.screen.missingTitle],
    ...[talk.screen.noScanTitle, dossier.missingTitle, dossier.scanMissingTitle],
    ...[ui.sheets.general.missingTitle],
  ]
}
