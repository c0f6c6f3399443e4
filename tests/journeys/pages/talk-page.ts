import { expect, type Locator } from '@playwright/test'
import { dossierOfScan } from '../../../src/domain/dossier/new-dossier.ts'
import type { Dossier } from '../../../src/domain/dossier/dossier-schema.ts'
import type { Scan } from '../../../src/domain/scan/scan-schema.ts'
import type { TalkStep } from '../../../src/domain/talk/talk-steps.ts'
import { Screen, type Visit } from './screen.ts'
import { storeDossiers } from './stored-dossiers.ts'

/** An id that no dossier of a sample has. */
export const talkDossier = '0b0f8f3e-2f9b-4a5e-8a55-0d8f3b7f3d22'

/** A dossier around one scan, put on the device as if its file was opened earlier. */
export async function keepDossier(
  { page }: Visit,
  scan: Scan,
  overrides: Partial<Dossier> = {},
): Promise<void> {
  const birth = { id: talkDossier, now: '2026-11-21T09:00:00.000Z' }
  const dossier = { ...dossierOfScan(scan, scan.company.name ?? '', birth), ...overrides }
  await storeDossiers(page, [dossier])
}

/** Talk mode at one part. */
export class TalkPage extends Screen {
  static async visit(visit: Visit, step: TalkStep = 'goal'): Promise<TalkPage> {
    await visit.page.goto(`/#/adviser/dossier/${talkDossier}/talk/${step}`)
    // Another address behind the # alone loads nothing anew.
    await visit.page.reload()
    return TalkPage.shown(visit, step)
  }

  static async shown(visit: Visit, step: TalkStep): Promise<TalkPage> {
    const page = new TalkPage(visit)
    await page.expectStep(step)
    return page
  }

  async expectStep(step: TalkStep): Promise<void> {
    await this.expectTitle(this.words.ui.editions.guide[step].title)
    expect(this.page.url()).toContain(`/talk/${step}`)
  }

  note(step: TalkStep): Locator {
    return this.page.getByLabel(this.words.talk.steps[step].note, { exact: true })
  }

  get saved(): Locator {
    return this.page.getByText(this.words.talk.screen.saved, { exact: true })
  }
}

/** The screen after the talk. */
export class AfterTalkPage extends Screen {
  static async visit(visit: Visit): Promise<AfterTalkPage> {
    await visit.page.goto(`/#/adviser/dossier/${talkDossier}/talk/after`)
    await visit.page.reload()
    return AfterTalkPage.shown(visit)
  }

  static async shown(visit: Visit): Promise<AfterTalkPage> {
    const page = new AfterTalkPage(visit)
    await expect(page.title).toContainText(visit.words.agreements.after.title)
    return page
  }

  get mail(): Locator {
    return this.page.getByLabel(this.words.agreements.after.body, { exact: true })
  }
}
