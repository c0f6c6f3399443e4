import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import styles from './start-screen.module.css'

/** Where answers are kept, and how to change that. */
export type KeepChoiceState = {
  isSessionOnly: boolean
  /** Null while there is something in memory: going back would leave it behind. */
  onChoose: ((isSessionOnly: boolean) => void) | null
}

/** Keep on this device, or nowhere: chosen before the first answer. */
export function KeepChoice({
  isSessionOnly,
  onChoose,
  texts,
}: KeepChoiceState & { texts: InterfaceTexts['start']['keep'] }) {
  if (!onChoose) return <p>{texts.sessionBusy}</p>
  const choices = [
    { value: false, title: texts.device, hint: texts.deviceHint },
    { value: true, title: texts.session, hint: texts.sessionHint },
  ]
  return (
    <fieldset className={styles.keep}>
      <legend>{texts.question}</legend>
      <ChoiceList>
        {choices.map(({ value, title, hint }) => (
          <Choice
            key={title}
            type="radio"
            name="keep"
            hint={hint}
            checked={isSessionOnly === value}
            onChange={() => onChoose(value)}
          >
            {title}
          </Choice>
        ))}
      </ChoiceList>
    </fieldset>
  )
}
