// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { followUp as en } from '../../texts/en/follow-up.ts'
import { followUp as nl } from '../../texts/nl/follow-up.ts'
import { fill } from '../../texts/fill.ts'
import { SaveButtons } from './save-part.tsx'

describe('what came of saving', () => {
  it.each([
    ['a file that is made', () => Promise.resolve('x.xlsx'), 'done'],
    ['a file that could not be made', () => Promise.reject(new Error('full')), 'failed'],
  ] as const)('follows the language: %s', async (_, onSave, outcome) => {
    const buttonsIn = (texts: typeof nl) => (
      <SaveButtons texts={texts.save} buttons={[{ label: texts.save.excel, onSave }]} />
    )
    const { rerender } = render(buttonsIn(nl))
    await userEvent.click(screen.getByRole('button', { name: nl.save.excel }))
    expect(await screen.findByText(fill(nl.save[outcome], { name: 'x.xlsx' }))).toBeVisible()
    rerender(buttonsIn(en))
    expect(screen.getByRole('status')).toHaveTextContent(fill(en.save[outcome], { name: 'x.xlsx' }))
  })
})
