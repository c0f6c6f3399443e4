// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { QuestionGroup } from './question-group.tsx'

const choices = ['a', 'b', 'c'].map((value) => ({ value, label: `antwoord ${value}` }))
const apart = [{ value: 'unknown', label: 'weet ik niet' }]

function show(type: 'radio' | 'checkbox') {
  render(
    <QuestionGroup
      id="plan"
      text="Is er een plan?"
      hint=""
      type={type}
      choices={choices}
      apart={apart}
      inputOf={() => ({ name: 'plan' })}
    >
      <input aria-label="een veld eronder" />
    </QuestionGroup>,
  )
  return userEvent.setup()
}

describe('a digit', () => {
  it('chooses the answer at that place, also the one that stands apart, and takes the focus there', async () => {
    const user = show('radio')
    await user.tab()
    await user.keyboard('2')
    expect(screen.getByRole('radio', { name: 'antwoord b' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'antwoord b' })).toHaveFocus()
    await user.keyboard('4')
    expect(screen.getByRole('radio', { name: 'weet ik niet' })).toBeChecked()
  })

  it('ticks and unticks where more answers are possible', async () => {
    const user = show('checkbox')
    await user.tab()
    await user.keyboard('13')
    expect(screen.getByRole('checkbox', { name: 'antwoord a' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'antwoord c' })).toBeChecked()
    await user.keyboard('1')
    expect(screen.getByRole('checkbox', { name: 'antwoord a' })).not.toBeChecked()
  })

  it('does nothing outside the answers, beyond the last one, or with another key held', async () => {
    const user = show('radio')
    await user.click(screen.getByRole('textbox'))
    await user.keyboard('2')
    expect(screen.getByRole('textbox')).toHaveValue('2')
    await user.click(document.body)
    await user.keyboard('2')
    screen.getByRole('radio', { name: 'antwoord a' }).focus()
    await user.keyboard('905{Control>}2{/Control}{Meta>}2{/Meta}')
    for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked()
  })
})
