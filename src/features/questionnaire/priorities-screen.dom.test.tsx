// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleStructure, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import { priorities as texts } from '../../texts/nl/closing.ts'
import { questionnaire as buttons } from '../../texts/nl/questionnaire.ts'
import { PrioritiesScreen } from './priorities-screen.tsx'

function showPriorities(start: string[] = [], isFromCheck = false) {
  const spies = { onChange: vi.fn(), onNext: vi.fn(), onBack: vi.fn() }
  const Kept = () => {
    const [chosen, setChosen] = useState(start)
    return (
      <PrioritiesScreen
        structure={sampleStructure}
        content={sampleTexts.questionnaire}
        texts={texts}
        buttons={buttons}
        product="Toekomstscan"
        chosen={chosen}
        isFromCheck={isFromCheck}
        onChange={(next) => {
          spies.onChange(next)
          setChosen(next)
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

const theme = (name: string) =>
  within(screen.getByRole('group', { name: texts.question })).getByRole('checkbox', { name })
const status = () => screen.getByRole('status')

describe('own priorities', () => {
  it('offer every theme, in order', () => {
    showPriorities()
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox')
    expect(boxes.map((box) => box.labels?.[0]?.textContent)).toEqual([
      'Richting',
      'Stem',
      'Leren',
      'Gezond werk',
    ])
  })

  it('are handed on at every tick, in the order of choosing', async () => {
    const { onChange, user } = showPriorities()
    await user.click(theme('Leren'))
    await user.click(theme('Richting'))
    expect(onChange.mock.calls).toEqual([[['learning']], [['learning', 'direction']]])
  })

  it('can be taken away', async () => {
    const { onChange, user } = showPriorities(['learning', 'direction'])
    await user.click(theme('Leren'))
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['direction'])
    expect(theme('Leren')).not.toBeChecked()
  })

  it('count themselves', async () => {
    const { user } = showPriorities(['learning'])
    expect(status()).toHaveTextContent('1 van 3 gekozen')
    await user.click(theme('Richting'))
    expect(status()).toHaveTextContent('2 van 3 gekozen')
    expect(status()).not.toHaveTextContent(texts.full)
  })

  it('are three at most: a fourth is not taken, and it is said why', async () => {
    const { onChange, user } = showPriorities(['direction', 'voice', 'learning'])
    expect(theme('Gezond werk')).toHaveAttribute('aria-disabled', 'true')
    expect(status()).toHaveTextContent(texts.full)
    await user.click(theme('Gezond werk'))
    expect(onChange).not.toHaveBeenCalled()
    expect(theme('Gezond werk')).not.toBeChecked()
  })

  it('can be exchanged when there are three', async () => {
    const { onChange, user } = showPriorities(['direction', 'voice', 'learning'])
    await user.click(theme('Stem'))
    await user.click(theme('Gezond werk'))
    expect(onChange).toHaveBeenLastCalledWith(['direction', 'learning', 'health'])
  })

  it('may be skipped', async () => {
    const { onNext, user } = showPriorities()
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(onNext).toHaveBeenCalledOnce()
  })

  it('can be chosen with the keyboard alone', async () => {
    const { onChange, user } = showPriorities()
    await user.tab()
    await user.keyboard(' ')
    expect(onChange).toHaveBeenCalledExactlyOnceWith(['direction'])
  })

  it('do not count a theme that no longer exists', async () => {
    const { onChange, user } = showPriorities(['retired-1', 'retired-2', 'retired-3'])
    expect(status()).toHaveTextContent('0 van 3 gekozen')
    await user.click(theme('Leren'))
    expect(onChange).toHaveBeenCalledExactlyOnceWith(expect.arrayContaining(['learning']))
  })

  it('lead back to the last theme', async () => {
    const { onBack, user } = showPriorities()
    await user.click(screen.getByRole('button', { name: 'Vorige' }))
    expect(onBack).toHaveBeenCalledOnce()
  })

  it('lead back to the check screen for a reader who came from there', async () => {
    const { onNext, user } = showPriorities([], true)
    expect(screen.queryByRole('button', { name: 'Vorige' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: buttons.backToCheck }))
    expect(onNext).toHaveBeenCalledOnce()
  })
})
