import { useId } from 'react'
import type { WordedAppreciation } from '../../domain/report/wording/appreciation-in-words.ts'
import type { EditionsTexts } from '../../texts/catalogue.ts'
import styles from './appreciation.module.css'

type AppreciationSectionProps = {
  worded: WordedAppreciation
  texts: EditionsTexts['appreciation']
}

/** "De reactie van de adviseur": what the adviser said of each pillar and theme, and that the score stays as it is. */
export function AppreciationSection({ worded, texts }: AppreciationSectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p className={styles.note}>{texts.note}</p>
      {worded.pillars.map((pillar) => (
        <div key={pillar.id} className={styles.remark}>
          <h3>{pillar.title}</h3>
          <p className={styles.view}>{pillar.view}</p>
          {pillar.text && <p className={styles.text}>{pillar.text}</p>}
        </div>
      ))}
      {worded.themes.length > 0 && (
        <>
          <h3>{texts.adviceTitle}</h3>
          <dl className={styles.advice}>
            {worded.themes.map((theme) => (
              <div key={theme.id}>
                <dt>{theme.title}</dt>
                <dd className={styles.text}>{theme.text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {worded.signature && <p className={styles.note}>{worded.signature}</p>}
    </section>
  )
}
