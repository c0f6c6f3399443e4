import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { WordedReference } from '../../domain/references/references-in-words.ts'
import type { ReferencesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './references.module.css'
import { SourceDetails } from './source-details.tsx'

type MoreFiguresProps = { figures: readonly WordedReference[]; texts: ReferencesUiTexts }

/** Figures on what the scan does not ask: nothing to hold against them, only to know. */
export function MoreFigures({ figures, texts }: MoreFiguresProps) {
  return (
    <>
      <p>{texts.more.text}</p>
      <ul className={styles.more}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <p className={styles.line}>
              <strong>{figure.indicator}</strong>: {figure.figure}
              {figure.size && `. ${figure.size.label}: ${figure.size.figure}`}
            </p>
            <p className={styles.asked}>
              {fill(texts.placeYear, { place: figure.place ?? '', year: figure.year })} ·{' '}
              {figure.source.askedShort}
            </p>
          </li>
        ))}
      </ul>
      <Disclosure summary={texts.details}>
        {figures.map((figure) => (
          <SourceDetails key={figure.id} figure={figure} texts={texts} />
        ))}
      </Disclosure>
    </>
  )
}
