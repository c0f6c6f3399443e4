import { ForeignText } from '../../components/foreign-text/foreign-text.tsx'
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
        <p key={text}>
          <DutchInside text={text} dutch={source.original} />
        </p>
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

/** A text that may hold the Dutch words of the source; null where the page is Dutch itself. */
function DutchInside({ text, dutch }: { text: string; dutch: string | null }) {
  if (dutch === null) return text
  return <ForeignText text={text.replace(dutch, '{dutch}')} words={{ dutch }} lang="nl" />
}
