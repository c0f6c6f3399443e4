import type { Language } from '../../../src/content/texts.ts'
import type { BackupTexts } from '../../../src/texts/catalogue.ts'
import { backup as en } from '../../../src/texts/en/backup.ts'
import { backup as nl } from '../../../src/texts/nl/backup.ts'
import { Screen, type Visit } from './screen.ts'
import type { PickedFile } from './start-page.ts'

export function textsOfBackup(language: Language): BackupTexts {
  return { nl, en }[language]
}

/** All that the device holds as one file, and back. */
export class BackupPage extends Screen {
  readonly texts: BackupTexts

  constructor(visit: Visit, texts: BackupTexts) {
    super(visit)
    this.texts = texts
  }

  static async visit(visit: Visit, texts: BackupTexts): Promise<BackupPage> {
    await visit.page.goto('/#/adviser/backup')
    const page = new BackupPage(visit, texts)
    await page.expectTitle(texts.title)
    return page
  }

  async choose(file: PickedFile): Promise<void> {
    await this.page.getByLabel(this.texts.choose).setInputFiles(file)
  }
}
