import type { SheetId } from '../../domain/sheets/sheet-ids.ts'
import { sheetsOfPractice } from '../../domain/sheets/sheet-of-practice.ts'
import type { SheetsTexts } from '../../texts/catalogue.ts'
import styles from './sheets.module.css'

type SheetLinksProps = {
  practice: string
  texts: SheetsTexts['general']
  hrefOfSheet: (sheet: SheetId) => string
}

/** The sheets that go with a practice; nothing when there are none. */
export function SheetLinks({ practice, texts, hrefOfSheet }: SheetLinksProps) {
  return sheetsOfPractice(practice).map((id) => (
    <p key={id} className={styles.links}>
      {texts.forPractice}: <a href={hrefOfSheet(id)}>{texts.names[id].title}</a>
    </p>
  ))
}
