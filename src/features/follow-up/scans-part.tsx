import { useId } from 'react'
import type { Language } from '../../content/texts.ts'
import type { ScanRow } from '../../domain/register/register-rows.ts'
import { roundScore } from '../../domain/scoring/level.ts'
import type { FollowUpTexts, RegisterSheetTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import { CardTable, LabelledCell, OwnText, RowHead } from './card-table.tsx'
import styles from './follow-up.module.css'

export type ScansPartProps = {
  scans: readonly ScanRow[]
  texts: FollowUpTexts['register']
  sheet: RegisterSheetTexts
  language: Language
  hrefOfDossier: (dossier: string) => string
}

/** Every scan of every dossier, and the employers who have none yet. */
export function ScansPart({ scans, texts, sheet, language, hrefOfDossier }: ScansPartProps) {
  const { scanColumns: columns } = texts
  const title = useId()
  const day = (value: string | null) => (value === null ? texts.notYet : dayInWords(value, language))
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title}>{texts.scansTitle}</h2>
      <CardTable caption={texts.scansTitle} headings={Object.values(columns)}>
        {scans.map((row) => (
          <tr role="row" key={`${row.dossier}/${row.scan ?? ''}`}>
            <RowHead>
              <a href={hrefOfDossier(row.dossier)}>
                <OwnText>{row.employer}</OwnText>
              </a>
            </RowHead>
            <LabelledCell label={columns.completedOn}>
              {row.scan === null ? texts.noScan : day(row.completedOn)}
            </LabelledCell>
            <LabelledCell label={columns.total}>{totalOf(row, texts)}</LabelledCell>
            <LabelledCell label={columns.status}>{sheet.dossierStatuses[row.status]}</LabelledCell>
            <LabelledCell label={columns.talkAt}>{day(row.talkAt)}</LabelledCell>
            <LabelledCell label={columns.nextContact}>{day(row.nextContact)}</LabelledCell>
          </tr>
        ))}
      </CardTable>
    </section>
  )
}

function totalOf({ total }: ScanRow, texts: FollowUpTexts['register']): string {
  if (!total || total.score === null) return texts.noScore
  const { score, low, high } = total
  const rounded = String(roundScore(score))
  if (low === null || high === null || roundScore(low) === roundScore(high)) return rounded
  return fill(texts.score, { score: rounded, low: roundScore(low), high: roundScore(high) })
}
