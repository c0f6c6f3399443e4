import { expect, type Locator } from '@playwright/test'
import { Screen, type Visit } from './screen.ts'
import type { PickedFile } from './start-page.ts'

/** The list of dossiers, with what opens files. */
export class DossiersPage extends Screen {
  static async visit(visit: Visit, path = '/#/adviser'): Promise<DossiersPage> {
    await visit.page.goto(path)
    return DossiersPage.shown(visit)
  }

  static async shown(visit: Visit): Promise<DossiersPage> {
    const page = new DossiersPage(visit)
    await page.expectTitle(visit.words.adviser.title)
    return page
  }

  /** The employers of the list, in its order. */
  get employers(): Locator {
    return this.page
      .getByRole('table', { name: this.words.adviser.list.caption })
      .getByRole('rowheader')
      .getByRole('link')
  }

  get report(): Locator {
    return this.page.getByRole('heading', { name: this.words.opening.reportTitle })
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: this.words.adviser.list.search })
  }

  async openFiles(...files: PickedFile[]): Promise<void> {
    const { action, text } = this.words.opening
    await expect(this.page.getByText(text)).toBeVisible()
    await this.page.getByLabel(action).setInputFiles(files)
    await expect(this.report).toBeFocused()
  }

  /** Waits until this scan stands in a dossier on disk. */
  async expectStored(scan: string): Promise<void> {
    await expect.poll(() => this.page.evaluate(storedDossiers)).toContain(scan)
  }

  async start(): Promise<NewDossierPage> {
    await this.visit.hand.press(this.link(this.words.adviser.ways.start))
    const page = new NewDossierPage(this.visit)
    await page.expectTitle(this.words.adviser.start.title)
    return page
  }

  async open(employer: string): Promise<DossierPage> {
    await this.visit.hand.press(this.employers.filter({ hasText: employer }))
    return DossierPage.shown(this.visit, employer)
  }
}

export class NewDossierPage extends Screen {
  async make(employer: string): Promise<DossierPage> {
    const { name, save } = this.words.adviser.start
    await this.visit.hand.write(this.page.getByLabel(name, { exact: true }), employer)
    await this.visit.hand.press(this.button(save))
    return DossierPage.shown(this.visit, employer)
  }
}

export class DossierPage extends Screen {
  static async shown(visit: Visit, employer: string): Promise<DossierPage> {
    const page = new DossierPage(visit)
    await page.expectTitle(employer)
    return page
  }

  part(name: 'invitation' | 'days' | 'scans' | 'handBack' | 'agreements' | 'appreciation' | 'head'): Locator {
    return this.page.getByRole('region', { name: this.words.dossier[name].title, exact: true })
  }

  async setDay(name: 'talkAt' | 'nextContact' | 'eraseAfter', day: string): Promise<void> {
    await this.part('days').getByLabel(this.words.dossier.days[name]).fill(day)
  }

  async backToList(): Promise<DossiersPage> {
    await this.visit.hand.press(this.link(this.words.dossier.back))
    return DossiersPage.shown(this.visit)
  }

  async erase(): Promise<void> {
    await this.visit.hand.press(this.button(this.words.dossier.remove.action))
    await expect(this.undo).toBeFocused()
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${this.words.dossier.remove.undo}`) })
  }
}

/** Every stored dossier as text; runs in the browser. */
function storedDossiers(): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('toekomstscan')
    request.onerror = () => reject(new Error('The database does not open'))
    request.onsuccess = () => {
      const all = request.result.transaction('dossiers').objectStore('dossiers').getAll()
      all.onsuccess = () => {
        request.result.close()
        resolve(JSON.stringify(all.result))
      }
    }
  })
}
