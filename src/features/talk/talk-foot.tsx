import { Button } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { minutesOf, talkSteps, type TalkStep } from '../../domain/talk/talk-steps.ts'
import type { TalkTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './talk-screen.module.css'

type TalkFootProps = {
  step: TalkStep
  texts: TalkTexts['screen']
  titles: Record<TalkStep, string>
  hrefOfStep: (step: TalkStep) => string
  onNext: (() => void) | null
  onBack: (() => void) | null
  onFinish: () => void
}

/** The ways on and back, the list of parts, and which keys do the same. */
export function TalkFoot({ step, texts, titles, hrefOfStep, onNext, onBack, onFinish }: TalkFootProps) {
  return (
    <footer className={styles.foot}>
      <div className={styles.ways}>
        {onBack && <Button onClick={onBack}>{texts.back}</Button>}
        {onNext ? (
          <Button look="primary" onClick={onNext}>
            {texts.next}
          </Button>
        ) : (
          <Button look="primary" onClick={onFinish}>
            {texts.finish}
          </Button>
        )}
      </div>
      <Keys texts={texts} />
      <Disclosure summary={texts.parts}>
        <nav aria-label={texts.parts}>
          <ol className={styles.parts}>
            {talkSteps.map((each, index) => (
              <li key={each}>
                <a href={hrefOfStep(each)} aria-current={each === step ? 'step' : undefined}>
                  {fill(texts.part, { number: index + 1, title: titles[each], minutes: minutesOf[each] })}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </Disclosure>
    </footer>
  )
}

function Keys({ texts: { keysTitle, keys } }: Pick<TalkFootProps, 'texts'>) {
  return (
    <div className={styles.keys}>
      <p>
        {keysTitle}: <kbd>→</kbd> {keys.next}, <kbd>←</kbd> {keys.back}, <kbd>Esc</kbd> {keys.stop}.
      </p>
      <p>
        {keys.page} {keys.note}
      </p>
    </div>
  )
}
