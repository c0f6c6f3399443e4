import type { WordedReference } from '../../domain/references/references-in-words.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import styles from './references.module.css'

/** What exactly was asked, of whom, and where the figure stands. */
export function SourceDetails({ figure, texts }: { figure: WordedReference; texts: ReferencesUiTexts }) {
  const { source, indicator, year } = figure
  return (
    <div className={styles.source}>
      <p>
        <strong>
          {indicator}, {year}
        </strong>
      </p>
      {source.wording.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{source.asked}</p>
      {source.remarks.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        {source.citation} {source.confidence} {source.reviewPast}{' '}
        <a href={source.url} rel="noreferrer" aria-label={source.link}>
          {texts.source.open}
        </a>
      </p>
      <p>{source.licence}</p>
    </div>
  )
}
