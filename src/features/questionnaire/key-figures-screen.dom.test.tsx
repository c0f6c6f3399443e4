// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleStructure, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import { keyFigures as texts } from '../../texts/nl/closing.ts'
import { questionnaire as buttons } from '../../texts/nl/questionnaire.ts'
import { KeyFiguresScreen } from './key-figures-screen.tsx'

function showFigures(start: Record<string, string> = {}, isFromCheck = false) {
  const spies = { onChange: vi.fn(), onNext: vi.fn(), onBack: vi.fn() }
  const Kept = () => {
    const [chosen, setChosen] = useState(start)
    return (
      <KeyFiguresScreen
        figures={sampleStructure.profile.keyFigures}
        content={sampleTexts.keyFigures}
        texts={texts}
        buttons={buttons}
        product="Toekomstscan"
        chosen={chosen}
        isFromCheck={isFromCheck}
        onChange={(figure, band) => {
          spies.onChange(figure, band)
          setChosen(({ [figure]: _gone, ...others }) =>
            band === null ? others : { ...others, [figure]: band },
          )
        }}
        onNext={() => spies.onNext()}
        onBack={() => spies.onBack()}
        hrefs={{ stop: '#/stop' }}
      />
    )
  }
  render(<Kept />)
  return { ...spies, user: userEvent.setup() }
}

const illness = () => screen.getByRole('radiogroup', { name: 'Hoeveel waren mensen ziek?' })
const courses = () => screen.getByRole('radiogroup', { name: 'Volgde iemand een cursus?' })
const band = (group: HTMLElement, name: string) => within(group).getByRole('radio', { name })

describe('key figures', () => {
  it('are asked in bands, each with "I do not know"', () => {
    showFigures()
    expect(
      within(illness())
        .getAllByRole<HTMLInputElement>('radio')
        .map((input) => input.labels?.[0]?.textContent),
    ).toEqual(['Minder dan 4%', '4% of meer', buttons.unknown])
  })

  it('say where to find them, and that they may be skipped', () => {
    showFigures()
    expect(illness()).toHaveAccessibleDescription('Uw arbodienst weet dit. (niet verplicht)')
    expect(courses()).toHaveAccessibleDescription('(niet verplicht)')
  })

  it('are handed on at once', async () => {
    const { onChange, user } = showFigures()
    await user.click(band(illness(), '4% of meer'))
    expect(onChange).toHaveBeenCalledExactlyOnceWith('sick-leave', 'high')
    expect(band(illness(), '4% of meer')).toBeChecked()
  })

  it('take "I do not know" as an answer', async () => {
    const { onChange, user } = showFigures()
    await user.click(band(courses(), buttons.unknown))
    expect(onChange).toHaveBeenCalledExactlyOnceWith('courses', 'unknown')
    expect(band(courses(), buttons.unknown)).toBeChecked()
  })

  it('show what was answered before, each on its own', () => {
    showFigures({ 'sick-leave': 'low' })
    expect(band(illness(), 'Minder dan 4%')).toBeChecked()
    expect(within(courses()).queryByRole('radio', { checked: true })).not.toBeInTheDocument()
  })

  it('may be skipped', async () => {
    const { onNext, user } = showFigures()
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(onNext).toHaveBeenCalledOnce()
  })

  it('lead back', async () => {
    const { onBack, user } = showFigures()
    await user.click(screen.getByRole('button', { name: 'Vorige' }))
    expect(onBack).toHaveBeenCalledOnce()
  })

  it('lead back to the check screen for a reader who came from there', async () => {
    const { onNext, user } = showFigures({}, true)
    await user.click(screen.getByRole('button', { name: buttons.backToCheck }))
    expect(onNext).toHaveBeenCalledOnce()
  })
})

describe('taking a figure away', () => {
  const clear = (question: string) =>
    screen.queryByRole('button', { name: texts.clear, description: question })

  it('is offered only where there is one', () => {
    showFigures({ 'sick-leave': 'low' })
    expect(clear('Hoeveel waren mensen ziek?')).toBeVisible()
    expect(clear('Volgde iemand een cursus?')).not.toBeInTheDocument()
  })

  it('leaves that figure open, and the others as they were', async () => {
    const { onChange, user } = showFigures({ 'sick-leave': 'low', courses: 'yes' })
    await user.click(clear('Hoeveel waren mensen ziek?')!)
    expect(onChange).toHaveBeenCalledExactlyOnceWith('sick-leave', null)
    expect(within(illness()).queryByRole('radio', { checked: true })).not.toBeInTheDocument()
    expect(band(courses(), 'Ja')).toBeChecked()
  })

  it('does not send the form', async () => {
    const { onNext, user } = showFigures({ courses: 'yes' })
    await user.click(clear('Volgde iemand een cursus?')!)
    expect(onNext).not.toHaveBeenCalled()
  })

  it('does not lose the place of a reader with a keyboard', async () => {
    const { user } = showFigures({ courses: 'yes' })
    await user.click(clear('Volgde iemand een cursus?')!)
    expect(document.body).not.toHaveFocus()
  })
})
