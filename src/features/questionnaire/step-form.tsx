import type { ComponentProps, ReactNode } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import styles from './theme-screen.module.css'

type StepFormProps = ComponentProps<'form'> & {
  buttons: InterfaceTexts['questionnaire']
  /** True when the reader came from the check screen: the one way on is back there. */
  isFromCheck: boolean
  onBack: () => void
  stopHref: string
  /** True on a screen of many windows high where the reader may go on at any place: the buttons stay in view. */
  isLong?: boolean
  /** What stands beside the way out. */
  more?: ReactNode
}

/** One step of the questionnaire: its form with the way back and on, and below it the way out. */
export function StepForm(props: StepFormProps) {
  const { buttons, isFromCheck, onBack, stopHref, isLong, more, onSubmit, children, ...form } = props
  return (
    <>
      <form
        {...form}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.(event)
        }}
      >
        {children}
        <div className={[styles.actions, isLong ? styles.inView : ''].join(' ')}>
          {!isFromCheck && <Button onClick={onBack}>{buttons.back}</Button>}
          <Button type="submit" look="primary">
            {isFromCheck ? buttons.backToCheck : buttons.next}
          </Button>
        </div>
      </form>
      <div className={styles.later}>
        <ButtonLink look="quiet" href={stopHref}>
          {buttons.stop}
        </ButtonLink>
        {more}
      </div>
    </>
  )
}
