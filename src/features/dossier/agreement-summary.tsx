import { agreementsOf } from '../../domain/dossier/agreements-of-dossier.ts'
import { dayInWords } from '../../texts/fill.ts'
import styles from './dossier.module.css'
import type { DossierView } from './dossier-view.ts'
import { Section } from './section.tsx'

/** Every agreement with this employer, of the employer itself too, as a table to read. */
export function AgreementSummary({ view }: { view: DossierView }) {
  const { dossier, texts, language } = view
  const words = texts.agreements
  const agreements = agreementsOf(dossier)
  if (agreements.length === 0) {
    return (
      <Section title={words.title}>
        <p>{words.none}</p>
      </Section>
    )
  }
  return (
    <Section title={words.title}>
      <table className={styles.scans}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {Object.entries(words.columns).map(([name, title]) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agreements.map(({ agreement: { id, what, origin, due, status } }) => (
            <tr key={id}>
              <th scope="row">{what?.trim() || words.unnamed}</th>
              <td data-label={words.columns.whose}>{words.whose[origin]}</td>
              <td data-label={words.columns.due}>{due ? dayInWords(due, language) : words.noDay}</td>
              <td data-label={words.columns.status}>{words.statuses[status]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
