import { useId, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { WordedConflict } from '../../domain/scan/conflict-in-words.ts'
import type { Choice as Side } from '../../domain/scan/merge-scans.ts'
import type { CopiesTexts } from '../../texts/catalogue.ts'
import styles from './copies.module.css'
import type { AskConflictsProps } from './copies-view.ts'

/** Asks what to keep of everything that was changed on both sides. The own version is chosen until the user says otherwise. */
export function AskConflicts({ texts, conflicts, onSettle }: AskConflictsProps) {
  const [choices, setChoices] = useState<Record<string, Side>>(() =>
    Object.fromEntries(conflicts.map(({ key }) => [key, 'employer'])),
  )
  return (
    <Notice tone="attention" title={texts.title} heading={3} takesFocus>
      <p>{texts.text}</p>
      {conflicts.map((conflict) => (
        <Question
          key={conflict.key}
          texts={texts}
          conflict={conflict}
          choice={choices[conflict.key] ?? 'employer'}
          onChoose={(side) => setChoices({ ...choices, [conflict.key]: side })}
        />
      ))}
      <Button look="primary" onClick={() => onSettle(choices)}>
        {texts.confirm}
      </Button>
    </Notice>
  )
}

type QuestionProps = {
  texts: CopiesTexts['ask']
  conflict: WordedConflict
  choice: Side
  onChoose: (side: Side) => void
}

function Question({ texts, conflict, choice, onChoose }: QuestionProps) {
  const name = useId()
  const sides = [
    ['employer', texts.here, conflict.here],
    ['adviser', texts.file, conflict.file],
  ] as const
  return (
    <fieldset className={styles.question}>
      <legend>{conflict.title}</legend>
      <ChoiceList>
        {sides.map(([side, label, lines]) => (
          <Choice
            key={side}
            type="radio"
            name={name}
            checked={choice === side}
            onChange={() => onChoose(side)}
          >
            <strong>{label}</strong>
            {lines.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </Choice>
        ))}
      </ChoiceList>
    </fieldset>
  )
}
