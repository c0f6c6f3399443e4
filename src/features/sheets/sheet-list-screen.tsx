import { ButtonLink } from '../../components/button/button.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Language, QuestionnaireTexts } from '../../content/texts.ts'
import { sheetIds, type SheetId } from '../../domain/sheets/sheet-ids.ts'
import { sheetLinks } from '../../domain/sheets/sheet-of-practice.ts'
import type { SheetsTexts } from '../../texts/catalogue.ts'
import { fill, listInWords } from '../../texts/fill.ts'
import styles from './sheets.module.css'

export type SheetListScreenProps = {
  texts: SheetsTexts['general']
  themes: QuestionnaireTexts['themes']
  language: Language
  /** The sheets of the scan in hand that hold something. */
  started: readonly SheetId[]
  /** True when the address named a sheet that does not exist. */
  isMissing: boolean
  product: string
  hrefOfSheet: (sheet: SheetId) => string
}

/** All working sheets, and what each is for. */
export function SheetListScreen({ texts, product, isMissing, ...props }: SheetListScreenProps) {
  const { themes, language, started, hrefOfSheet } = props
  return (
    <Page
      title={isMissing ? texts.missingTitle : texts.title}
      lead={isMissing ? texts.missingText : texts.lead}
      product={product}
    >
      <ul className={styles.cards}>
        {sheetIds.map((id) => {
          const titles = sheetLinks[id].themes.map((theme) => themes[theme]?.title ?? theme)
          return (
            <li key={id} className={styles.card}>
              <h2 id={`sheet-${id}`}>{texts.names[id].title}</h2>
              <p>{texts.names[id].about}</p>
              <p className={styles.hint}>{fill(texts.fits, { themes: listInWords(titles, language) })}</p>
              {started.includes(id) && <p>{texts.started}</p>}
              <ButtonLink href={hrefOfSheet(id)} aria-label={`${texts.open}: ${texts.names[id].title}`}>
                {texts.open}
              </ButtonLink>
            </li>
          )
        })}
      </ul>
    </Page>
  )
}
