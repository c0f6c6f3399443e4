import { Button } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Page } from '../../components/page/page.tsx'
import { QuestionGroup } from '../../components/question/question-group.tsx'
import type { KeyFigure } from '../../content/structure.ts'
import type { KeyFiguresTexts, KeyFigureTexts } from '../../content/texts.ts'
import { unknownBand } from '../../domain/scan/check-ids.ts'
import type { ClosingTexts, InterfaceTexts } from '../../texts/catalogue.ts'
import field from './question-field.module.css'
import { StepForm } from './step-form.tsx'

type KeyFiguresScreenProps = {
  figures: readonly KeyFigure[]
  content: KeyFiguresTexts
  texts: ClosingTexts['keyFigures']
  buttons: InterfaceTexts['questionnaire']
  product: string
  chosen: Record<string, string>
  isFromCheck: boolean
  onChange: (figure: string, band: string | null) => void
  onNext: () => void
  onBack: () => void
  hrefs: { stop: string }
}

/** Facts in bands, asked last; each may be skipped, and none counts in a score. */
export function KeyFiguresScreen(props: KeyFiguresScreenProps) {
  const { figures, content, texts, buttons, isFromCheck } = props
  return (
    <Page title={texts.title} lead={texts.lead} width="form" product={props.product}>
      <StepForm
        {...{ buttons, isFromCheck }}
        isLong
        onBack={props.onBack}
        onSubmit={props.onNext}
        stopHref={props.hrefs.stop}
      >
        {figures.map((figure) => {
          const words = content[figure.id]
          return words ? <FigureField key={figure.id} {...props} figure={figure} words={words} /> : null
        })}
      </StepForm>
    </Page>
  )
}

function FigureField(props: KeyFiguresScreenProps & { figure: KeyFigure; words: KeyFigureTexts }) {
  const { figure, words, texts, buttons, chosen, onChange } = props
  const name = `figure-${figure.id}`
  return (
    <QuestionGroup
      id={name}
      text={words.question}
      hint={[words.help, `(${texts.optional})`].filter(Boolean).join(' ')}
      type="radio"
      choices={figure.bands.map(({ id }) => ({ value: id, label: words.bands[id] ?? id }))}
      apart={[{ value: unknownBand, label: buttons.unknown }]}
      inputOf={(band) => ({
        name,
        checked: chosen[figure.id] === band,
        onChange: () => onChange(figure.id, band),
      })}
    >
      <div className={field.more}>
        <Disclosure summary={buttons.why}>
          <p>{words.why}</p>
        </Disclosure>
        {chosen[figure.id] !== undefined && (
          <Button
            look="quiet"
            aria-describedby={`${name}-text`}
            onClick={() => {
              onChange(figure.id, null)
              // The button goes away with the answer: the focus goes to the question.
              document.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
            }}
          >
            {texts.clear}
          </Button>
        )}
      </div>
    </QuestionGroup>
  )
}
