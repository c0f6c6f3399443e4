import { useId } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Language } from '../../content/texts.ts'
import type { WordedGroups } from '../../domain/register/progress/progress-in-words.ts'
import type { FollowUpTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill, fillPlural } from '../../texts/fill.ts'
import styles from './follow-up.module.css'
import { SaveButtons, type Save } from './save-part.tsx'

export type ProgressScreenProps = {
  /** The groups that may be shown; or how many employers have a score, when those are too few. */
  progress: { ok: true; groups: readonly WordedGroups[] } | { ok: false; employers: number }
  /** The fewest employers a group may count. */
  fewest: number
  asOf: string
  texts: FollowUpTexts
  language: Language
  product: string
  hrefs: { register: string }
  saves: { excel: Save; csv: Save }
}

/** The progress over all dossiers, to share: numbers of groups, no names. */
export function ProgressScreen({
  progress,
  fewest,
  asOf,
  language,
  product,
  hrefs,
  saves,
  ...props
}: ProgressScreenProps) {
  const texts = props.texts.progress
  const above = (
    <ButtonLink look="quiet" className={styles.onScreen} href={hrefs.register}>
      {texts.back}
    </ButtonLink>
  )
  return (
    <Page title={texts.title} above={above} product={product} {...(progress.ok && { lead: texts.lead })}>
      {progress.ok ? (
        <>
          <p>{fill(texts.asOf, { day: dayInWords(asOf, language) })}</p>
          <p className={styles.buttons}>
            <Button look="primary" onClick={() => window.print()}>
              {texts.print}
            </Button>
          </p>
          <SaveButtons
            texts={props.texts.save}
            buttons={[
              { label: texts.excel, onSave: saves.excel },
              { label: texts.csv, onSave: saves.csv },
            ]}
          />
          {progress.groups.map((group) => (
            <GroupTable key={group.title} {...group} texts={texts} />
          ))}
          <section className={styles.part}>
            <p className={styles.quiet}>{fill(texts.rules, { fewest })}</p>
            <p className={styles.quiet}>{texts.again}</p>
          </section>
        </>
      ) : (
        <Notice tone="info" title={texts.tooFewTitle} heading={2}>
          <p>{fillPlural(texts.tooFew, progress.employers, { fewest })}</p>
        </Notice>
      )}
    </Page>
  )
}

function GroupTable({ title, rows, texts }: WordedGroups & { texts: FollowUpTexts['progress'] }) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p>{texts.hidden}</p>
      ) : (
        <table className={`${styles.table} ${styles.narrow}`} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{texts.columns.label}</th>
              <th scope="col" className={styles.number}>
                {texts.columns.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className={styles.number}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
