import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { Contribution } from '../../domain/cohort/contribution-schema.ts'
import { answerRows, fieldRows, type ContributionWording } from './contribution-rows.ts'
import styles from './benchmark.module.css'

type ContributionPreviewProps = { contribution: Contribution; wording: ContributionWording }

/** The whole contribution, in words and as it stands in the file. */
export function ContributionPreview({ contribution, wording }: ContributionPreviewProps) {
  const { texts } = wording
  return (
    <section>
      <h2>{texts.previewTitle}</h2>
      <dl className={styles.fields}>
        {fieldRows(contribution, wording).map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={texts.answersTitle}>
        <table>
          <caption className={styles.hidden}>{texts.answersTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.columns.question}</th>
              <th scope="col">{texts.columns.answer}</th>
            </tr>
          </thead>
          <tbody>
            {answerRows(contribution, wording).map(({ id, label, value }) => (
              <tr key={id}>
                <th scope="row" className={styles.question}>
                  {label}
                </th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
      <Disclosure summary={texts.rawTitle}>
        <p>{texts.rawText}</p>
        <pre className={styles.raw}>{JSON.stringify(contribution, null, 2)}</pre>
      </Disclosure>
    </section>
  )
}
