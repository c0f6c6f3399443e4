import { useId, useState } from 'react'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import { longestText } from '../../domain/plan/actions.ts'
import { appreciationOf, views, withRemark, type View } from '../../domain/talk/appreciation.ts'
import { fill } from '../../texts/fill.ts'
import type { AppreciationFormProps, ScoredPillar } from './appreciation-form.tsx'
import { KeptField } from './kept-field.tsx'
import styles from './talk-forms.module.css'

type PillarViewProps = AppreciationFormProps & { pillar: ScoredPillar }

/** How the adviser sees one pillar, beside what the scan says about it. */
export function PillarView({ pillar, dossier, texts, asOf, onChange }: PillarViewProps) {
  const id = useId()
  const words = texts.appreciation
  const remark = appreciationOf(dossier).pillars[pillar.id]
  // A reason is not lost when the view is taken back and given again.
  const [lastText, setLastText] = useState(remark?.text ?? '')
  const choose = (view: View | null) =>
    onChange((latest) => {
      const text = appreciationOf(latest).pillars[pillar.id]?.text ?? lastText
      return withRemark(latest, pillar.id, view && { view, text }, asOf)
    })
  const giveReason = (text: string) => {
    setLastText(text)
    onChange((latest) => {
      const view = appreciationOf(latest).pillars[pillar.id]?.view
      return view ? withRemark(latest, pillar.id, { view, text }, asOf) : latest
    })
  }
  return (
    <div className={styles.pillar}>
      <fieldset aria-describedby={id}>
        <legend className={styles.legend}>
          <h3>{pillar.title}</h3>
        </legend>
        <p id={id}>{scoreWords(pillar, words)}</p>
        <ChoiceList isWide>
          {([...views, null] as const).map((view) => (
            <Choice
              key={view ?? 'none'}
              type="radio"
              name={id}
              isQuiet={view === null}
              checked={(remark?.view ?? null) === view}
              onChange={() => choose(view)}
            >
              {words.views[view ?? 'none']}
            </Choice>
          ))}
        </ChoiceList>
      </fieldset>
      {remark && (
        <KeptField
          label={words.reason}
          hint={texts.privacy}
          rows={2}
          maxLength={longestText}
          value={remark.text ?? ''}
          onKeep={giveReason}
        />
      )}
    </div>
  )
}

function scoreWords({ score, word }: ScoredPillar, words: PillarViewProps['texts']['appreciation']): string {
  return score === null ? fill(words.noScore, { word }) : fill(words.score, { score, word })
}
