// @vitest-environment jsdom
import { render, screen, within, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleStructure, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import { profile as en } from '../../texts/en/profile.ts'
import { profile as texts } from '../../texts/nl/profile.ts'
import { ProfileScreen } from './profile-screen.tsx'

/** Presses "next" on an empty profile. */
async function goOnEmpty() {
  const onDone = vi.fn()
  const profileIn = (language: typeof texts) => (
    <ProfileScreen
      scan={null}
      profile={sampleStructure.profile}
      content={sampleTexts.profile}
      texts={language}
      product="Toekomstscan"
      dataHref="#/data"
      backLabel={null}
      nextLabel="Volgende"
      onDone={onDone}
      onBack={() => undefined}
    />
  )
  const { rerender } = render(profileIn(texts))
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Volgende' }))
  await screen.findByRole('alert')
  return { onDone, user, switchTo: (language: typeof texts) => rerender(profileIn(language)) }
}

const group = (name: string) => screen.getByRole('radiogroup', { name })
const summary = () => screen.getByRole('alert')

describe('a profile that is not complete', () => {
  it('does not go on', async () => {
    const { onDone } = await goOnEmpty()
    expect(onDone).not.toHaveBeenCalled()
  })

  it('lists everything that is missing above the questions, in their order', async () => {
    await goOnEmpty()
    expect(within(summary()).getByRole('heading', { name: texts.errorTitle })).toBeVisible()
    expect(
      within(summary())
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([texts.sectorMissing, texts.sizeMissing])
  })

  it('brings the focus to that list', async () => {
    await goOnEmpty()
    await waitFor(() => expect(document.activeElement).toContainElement(summary()))
    expect(document.activeElement).not.toBe(document.body)
  })

  it('brings the focus there again at the next attempt', async () => {
    const { user } = await goOnEmpty()
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    await waitFor(() => expect(document.activeElement).toContainElement(summary()))
    expect(document.activeElement).not.toBe(document.body)
  })

  it.each([
    [texts.sectorMissing, texts.sector],
    [texts.sizeMissing, texts.size],
  ])('leads from "%s" to its question', async (message, question) => {
    const { user } = await goOnEmpty()
    await user.click(within(summary()).getByRole('link', { name: message }))
    expect(within(group(question)).getAllByRole('radio')[0]).toHaveFocus()
  })

  it('says at the question itself what is missing', async () => {
    await goOnEmpty()
    expect(group(texts.sector)).toBeInvalid()
    expect(group(texts.sector)).toHaveAccessibleDescription(`${texts.sectorHelp} ${texts.sectorMissing}`)
    expect(group(texts.size)).toBeInvalid()
  })

  it('says it in the other language after a change of language', async () => {
    const { switchTo } = await goOnEmpty()
    switchTo(en)
    expect(within(summary()).getByRole('heading', { name: en.errorTitle })).toBeVisible()
    expect(
      within(summary())
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([en.sectorMissing, en.sizeMissing])
    expect(group(en.sector)).toHaveAccessibleDescription(`${en.sectorHelp} ${en.sectorMissing}`)
  })

  it('finds no fault with what may be skipped', async () => {
    await goOnEmpty()
    expect(group(texts.role)).not.toBeInvalid()
    expect(screen.getByRole('combobox', { name: texts.region })).not.toBeInvalid()
  })

  it('takes a message away as soon as the question is answered', async () => {
    const { user } = await goOnEmpty()
    await user.click(within(group(texts.sector)).getByRole('radio', { name: /Onderwijs/ }))
    expect(group(texts.sector)).not.toBeInvalid()
    expect(
      within(summary())
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([texts.sizeMissing])
  })

  it('goes on once everything needed is there', async () => {
    const { onDone, user } = await goOnEmpty()
    await user.click(within(group(texts.sector)).getByRole('radio', { name: /Onderwijs/ }))
    await user.click(within(group(texts.size)).getByRole('radio', { name: '10 tot 24' }))
    await user.click(screen.getByRole('button', { name: 'Volgende' }))
    expect(onDone).toHaveBeenCalledOnce()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})
