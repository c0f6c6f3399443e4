import type { ClosingTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './check-screen.module.css'
import type { CheckRow } from './check-rows.ts'

/** One group of answers: question, answer, and a link to change it. */
export function CheckGroup({
  title,
  rows,
  texts,
}: {
  title: string
  rows: CheckRow[]
  texts: ClosingTexts['check']
}) {
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h3>{title}</h3>
      </div>
      <dl className={styles.answers}>
        {rows.map((row) => (
          <div key={row.label} className={styles.row}>
            <dt>{row.label}</dt>
            <dd className={row.isOpen ? styles.open : undefined}>{row.answer}</dd>
            <dd>
              <a href={row.href} aria-label={fill(texts.changeOf, { subject: row.label })}>
                {texts.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
