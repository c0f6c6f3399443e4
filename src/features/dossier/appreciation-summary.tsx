import { leadingScanOf } from '../../domain/dossier/scans-of-dossier.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import styles from './dossier.module.css'
import type { DossierView } from './dossier-view.ts'
import { Section } from './section.tsx'

/** What the adviser wrote with the leading scan: a view per pillar, and own advice per theme. */
export function AppreciationSummary({ view }: { view: DossierView }) {
  const { dossier, texts, structure, questionnaire, language } = view
  const words = texts.appreciation
  const { at, pillars = {}, themes = {} } = leadingScanOf(dossier)?.appreciation ?? {}
  const said = structure.pillars.flatMap(({ id }) => {
    const remark = pillars[id]
    if (!remark) return []
    const title = questionnaire.pillars[id]?.title ?? id
    return [
      { id, title: fill(words.view, { pillar: title, view: words.views[remark.view] }), text: remark.text },
    ]
  })
  const advice = structure.pillars
    .flatMap((pillar) => pillar.themes)
    .flatMap(({ id }) => {
      const text = themes[id]?.text?.trim()
      return text ? [{ id, title: questionnaire.themes[id]?.title ?? id, text }] : []
    })
  const isEmpty = said.length + advice.length === 0
  return (
    <Section title={words.title}>
      {isEmpty && <p>{words.none}</p>}
      <Remarks remarks={said} />
      {advice.length > 0 && <h3>{words.advice}</h3>}
      <Remarks remarks={advice} />
      {!isEmpty && at && (
        <p className={styles.quiet}>{fill(words.signed, { day: dayInWords(at, language) })}</p>
      )}
    </Section>
  )
}

type Remark = { id: string; title: string; text: string | undefined }

function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null
  return (
    <dl className={styles.facts}>
      {remarks.map(({ id, title, text }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
