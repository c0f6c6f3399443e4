import type { SheetId } from '../../domain/sheets/sheet-ids.ts'
import type { SheetsTexts } from '../../texts/catalogue.ts'
import styles from './sheets.module.css'

type SheetLinksProps = {
  sheets: readonly SheetId[]
  texts: SheetsTexts['general']
  hrefOfSheet: (sheet: SheetId) => string
}

/** The sheets that go with a practice or a step; nothing when there are none. */
export function SheetLinks({ sheets, texts, hrefOfSheet }: SheetLinksProps) {
  return sheets.map((id) => (
    <p key={id} className={styles.links}>
      {texts.forPractice}: <a href={hrefOfSheet(id)}>{texts.names[id].title}</a>
    </p>
  ))
}
