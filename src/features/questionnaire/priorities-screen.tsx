import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Structure } from '../../content/structure.ts'
import type { QuestionnaireTexts } from '../../content/texts.ts'
import type { ClosingTexts, InterfaceTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { StepForm } from './step-form.tsx'
import styles from './theme-screen.module.css'

type PrioritiesScreenProps = {
  structure: Structure
  content: QuestionnaireTexts
  texts: ClosingTexts['priorities']
  buttons: InterfaceTexts['questionnaire']
  product: string
  chosen: readonly string[]
  isFromCheck: boolean
  onChange: (priorities: string[]) => void
  onNext: () => void
  onBack: () => void
  hrefs: { stop: string }
}

const atMost = 3

/** The three themes that matter most to the employer itself: asked after the last theme, never required. */
export function PrioritiesScreen(props: PrioritiesScreenProps) {
  const { structure, content, texts, buttons, isFromCheck } = props
  const themes = structure.pillars.flatMap((pillar) => pillar.themes)
  // A theme that no longer exists cannot be unticked, so it takes no place.
  const chosen = props.chosen.filter((id) => themes.some((theme) => theme.id === id))
  const isFull = chosen.length >= atMost
  const toggle = (theme: string, isOn: boolean) =>
    props.onChange(isOn ? [...chosen, theme] : chosen.filter((id) => id !== theme))
  return (
    <Page title={texts.title} lead={texts.lead} width="form" product={props.product}>
      <StepForm
        {...{ buttons, isFromCheck }}
        onBack={props.onBack}
        onSubmit={props.onNext}
        stopHref={props.hrefs.stop}
      >
        <fieldset aria-label={texts.question}>
          <ChoiceList isWide>
            {themes.map(({ id }) => (
              <Choice
                key={id}
                type="checkbox"
                checked={chosen.includes(id)}
                aria-disabled={isFull && !chosen.includes(id)}
                onChange={(event) => {
                  if (!event.target.checked || !isFull) toggle(id, event.target.checked)
                }}
              >
                {content.themes[id]?.title}
              </Choice>
            ))}
          </ChoiceList>
        </fieldset>
        <p className={styles.chosen} role="status">
          {fill(texts.chosen, { count: chosen.length })}. {isFull && texts.full}
        </p>
      </StepForm>
    </Page>
  )
}
