import { useEffect, useId, useState } from 'react'
import type { FollowUpTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import styles from './follow-up.module.css'
import { SaveButtons } from './save-part.tsx'

/** How many companies are in the file, and how many scans stay out. */
export type Contributing = { count: number; left: number }

export type SharePartProps = {
  texts: FollowUpTexts['share']
  saveTexts: FollowUpTexts['save']
  host: string
  /** The comparison the host asks answers for; null when it asks for none. */
  campaign: string | null
  onCount: () => Promise<Contributing>
  onSave: () => Promise<string>
}

/** The contributions of all employers that said yes, as one shuffled file: who it is for, what is in it, how many. */
export function SharePart({ texts, saveTexts, host, campaign, onCount, onSave }: SharePartProps) {
  const title = useId()
  const [contributing, setContributing] = useState<Contributing | null>(null)
  useEffect(() => {
    let isGone = false
    if (campaign !== null) void onCount().then((outcome) => !isGone && setContributing(outcome))
    return () => {
      isGone = true
    }
  }, [campaign, onCount])
  return (
    <section className={`${styles.part} ${styles.onScreen}`} aria-labelledby={title}>
      <h2 id={title}>{texts.title}</h2>
      {campaign === null ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>{fill(texts.text, { host, campaign })}</p>
          <p>{texts.who}</p>
          {contributing && (
            <p>
              {contributing.count === 0 ? texts.nobody : fillPlural(texts.count, contributing.count)}{' '}
              {contributing.left > 0 && fillPlural(texts.left, contributing.left)}
            </p>
          )}
          {contributing && contributing.count > 0 && (
            <SaveButtons
              texts={{ done: fill(texts.done, { name: '{name}', host }), failed: saveTexts.failed }}
              buttons={[{ label: texts.save, onSave }]}
            />
          )}
        </>
      )}
    </section>
  )
}
