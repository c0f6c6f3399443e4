import { useId } from 'react'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import { appreciationOf, withSignature } from '../../domain/talk/appreciation.ts'
import type { AgreementsTexts } from '../../texts/catalogue.ts'
import { KeptField } from './kept-field.tsx'
import { PillarView } from './pillar-view.tsx'
import { ThemeAdvice } from './theme-advice.tsx'
import styles from './talk-forms.module.css'

/** A pillar with its own score in words; null where the scan gives none, and `word` says why. */
export type ScoredPillar = {
  id: string
  title: string
  score: number | null
  word: string
  themes: { id: string; title: string }[]
}

export type AppreciationFormProps = {
  dossier: Dossier
  pillars: readonly ScoredPillar[]
  texts: AgreementsTexts
  /** Today, as yyyy-mm-dd. */
  asOf: string
  onChange: (edit: (dossier: Dossier) => Dossier) => void
}

/** What the adviser thinks of each pillar, and advises on themes; kept at once, and never part of a score. */
export function AppreciationForm(props: AppreciationFormProps) {
  const id = useId()
  const { pillars, texts } = props
  return (
    <section aria-labelledby={id} className={styles.form}>
      <h2 id={id}>{texts.appreciation.title}</h2>
      <p>{texts.appreciation.lead}</p>
      {pillars.map((pillar) => (
        <PillarView key={pillar.id} pillar={pillar} {...props} />
      ))}
      <ThemeAdvice {...props} />
      <Signature {...props} />
    </section>
  )
}

function Signature({ dossier, texts, asOf, onChange }: AppreciationFormProps) {
  const { by = '', at = '' } = appreciationOf(dossier)
  const words = texts.appreciation
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.signedTitle}</legend>
      <KeptField
        label={words.by}
        hint={words.byHint}
        value={by}
        maxLength={200}
        onKeep={(text) => onChange((latest) => withSignature(latest, { by: text }, asOf))}
      />
      <KeptField
        label={words.at}
        type="date"
        value={at}
        onKeep={(day) => onChange((latest) => withSignature(latest, { at: day }, asOf))}
      />
    </fieldset>
  )
}
