// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleScan, sampleStructure, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { profile as texts } from '../../texts/nl/profile.ts'
import { ProfileScreen } from './profile-screen.tsx'

function showProfile(scan: Scan | null = null, backLabel: string | null = 'Vorige') {
  const [onDone, onBack] = [vi.fn(), vi.fn()]
  render(
    <ProfileScreen
      scan={scan}
      profile={sampleStructure.profile}
      content={sampleTexts.profile}
      texts={texts}
      product="Toekomstscan"
      dataHref="#/data"
      backLabel={backLabel}
      nextLabel="Volgende"
      onDone={onDone}
      onBack={onBack}
    />,
  )
  return { onDone, onBack, user: userEvent.setup() }
}

const group = (name: string) => screen.getByRole('radiogroup', { name })
const choice = (question: string, name: RegExp | string) =>
  within(group(question)).getByRole('radio', { name })
const next = () => screen.getByRole('button', { name: 'Volgende' })

describe('the profile', () => {
  it('asks sector, size, region and role, and nothing else', () => {
    showProfile()
    const groups = screen.getAllByRole('radiogroup').map((each) => within(each).getByText(/\?$/).textContent)
    expect(groups).toEqual([texts.sector, texts.size, texts.role])
    expect(screen.getByRole('combobox', { name: texts.region })).toBeVisible()
  })

  it('warns who shares the device, before the first answer', () => {
    showProfile()
    expect(
      screen.getByText(/Deelt u dit apparaat met anderen\? Kies dan na afloop "Wis alles"/),
    ).toBeVisible()
  })

  it('names each sector with examples of who belongs there', () => {
    showProfile()
    expect(choice(texts.sector, /^Industrie *bakkerij, drukkerij$/)).not.toBeChecked()
  })

  it('explains how to count people', () => {
    showProfile()
    expect(group(texts.size)).toHaveAccessibleDescription(texts.sizeHelp)
  })

  it('hands on what was chosen', async () => {
    const { onDone, user } = showProfile()
    await user.click(choice(texts.sector, /Industrie/))
    await user.click(choice(texts.branch, 'Metaal'))
    await user.click(choice(texts.size, '10 tot 24'))
    await user.selectOptions(screen.getByRole('combobox', { name: texts.region }), 'Limburg')
    await user.click(choice(texts.role, 'Eigenaar'))
    await user.click(next())
    expect(onDone).toHaveBeenCalledExactlyOnceWith({
      sector: 'C',
      branch: 'metal',
      sizeBand: '10-24',
      region: 'limburg',
      role: 'owner',
    })
  })

  it('is content with sector and size alone', async () => {
    const { onDone, user } = showProfile()
    await user.click(choice(texts.sector, /Onderwijs/))
    await user.click(choice(texts.size, '10 tot 24'))
    await user.click(next())
    expect(onDone).toHaveBeenCalledExactlyOnceWith({
      sector: 'P',
      branch: null,
      sizeBand: '10-24',
      region: null,
      role: null,
    })
  })

  it('takes "rather not say" and "something else" as no answer', async () => {
    const { onDone, user } = showProfile()
    await user.click(choice(texts.sector, /Industrie/))
    await user.click(choice(texts.branch, texts.noBranch))
    await user.click(choice(texts.size, '10 tot 24'))
    await user.click(choice(texts.role, texts.roleNone))
    await user.click(next())
    expect(onDone).toHaveBeenCalledWith(expect.objectContaining({ branch: null, role: null }))
  })

  it('shows what was answered before', () => {
    showProfile(
      sampleScan({
        company: { sector: 'C', branch: 'food', sizeBand: '10-24', region: 'abroad' },
        respondent: { role: 'hr' },
      }),
    )
    expect(choice(texts.sector, /Industrie/)).toBeChecked()
    expect(choice(texts.branch, 'Voedsel')).toBeChecked()
    expect(choice(texts.size, '10 tot 24')).toBeChecked()
    expect(screen.getByRole('combobox', { name: texts.region })).toHaveValue('abroad')
    expect(choice(texts.role, 'Personeelszaken')).toBeChecked()
  })

  it('goes back without asking for anything', async () => {
    const { onBack, onDone, user } = showProfile()
    await user.click(screen.getByRole('button', { name: 'Vorige' }))
    expect(onBack).toHaveBeenCalledOnce()
    expect(onDone).not.toHaveBeenCalled()
  })

  it('has no way back where it was opened from the check screen', () => {
    showProfile(null, null)
    expect(screen.queryByRole('button', { name: 'Vorige' })).not.toBeInTheDocument()
  })
})

describe('the branch', () => {
  it('is asked only in a sector that has branches', async () => {
    const { user } = showProfile()
    expect(screen.queryByRole('radiogroup', { name: texts.branch })).not.toBeInTheDocument()
    await user.click(choice(texts.sector, /Industrie/))
    expect(group(texts.branch)).toBeVisible()
    await user.click(choice(texts.sector, /Onderwijs/))
    expect(screen.queryByRole('radiogroup', { name: texts.branch })).not.toBeInTheDocument()
  })

  it('of another sector is dropped', async () => {
    const { onDone, user } = showProfile(
      sampleScan({ company: { sector: 'C', branch: 'food', sizeBand: '10-24' } }),
    )
    await user.click(choice(texts.sector, /Onderwijs/))
    await user.click(next())
    expect(onDone).toHaveBeenCalledWith(expect.objectContaining({ sector: 'P', branch: null }))
  })

  it('that no longer exists does not stand in the way', async () => {
    const { onDone, user } = showProfile(
      sampleScan({ company: { sector: 'C', branch: 'retired-branch', sizeBand: '10-24' } }),
    )
    await user.click(next())
    expect(onDone).toHaveBeenCalledWith(expect.objectContaining({ sector: 'C', branch: null }))
  })
})

describe('an employer outside 10 to 300 people', () => {
  it.each([
    ['1 tot 9', texts.tooSmallText],
    ['Meer dan 300', texts.tooLargeText],
  ])('of size %s is told kindly what the scan can still do', async (size, text) => {
    const { user } = showProfile()
    await user.click(choice(texts.size, size))
    expect(screen.getByText(text).closest('[role="status"]')).toBeVisible()
  })

  it('may go on', async () => {
    const { onDone, user } = showProfile()
    await user.click(choice(texts.sector, /Onderwijs/))
    await user.click(choice(texts.size, '1 tot 9'))
    await user.click(next())
    expect(onDone).toHaveBeenCalledWith(expect.objectContaining({ sizeBand: '1-9' }))
  })

  it('is no longer spoken to after choosing a size within', async () => {
    const { user } = showProfile()
    await user.click(choice(texts.size, '1 tot 9'))
    await user.click(choice(texts.size, '10 tot 24'))
    expect(screen.queryByText(texts.tooSmallText)).not.toBeInTheDocument()
  })
})
