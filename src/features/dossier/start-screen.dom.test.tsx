// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleStructure, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import { adviser as texts } from '../../texts/nl/adviser.ts'
import { StartScreen } from './start-screen.tsx'

function show(known: string[] = []) {
  const onStart = vi.fn()
  render(
    <StartScreen
      texts={texts}
      profile={sampleTexts.profile}
      structure={sampleStructure}
      product="Toekomstscan"
      known={known}
      hrefOfList="#/list"
      onStart={onStart}
    />,
  )
  return { onStart, user: userEvent.setup() }
}

beforeAll(() => {
  window.scrollTo = () => undefined
})

const name = () => screen.getByRole('textbox', { name: texts.start.name })
const save = () => screen.getByRole('button', { name: texts.start.save })

describe('a dossier by hand', () => {
  it('needs a name and nothing else', async () => {
    const { onStart, user } = show()
    await user.click(save())
    expect(name()).toHaveFocus()
    expect(name()).toHaveAccessibleDescription(texts.start.nameMissing)
    expect(onStart).not.toHaveBeenCalled()
    await user.type(name(), '  Bakkerij ')
    expect(name()).not.toBeInvalid()
    await user.click(save())
    expect(onStart).toHaveBeenCalledExactlyOnceWith({
      employer: { name: 'Bakkerij' },
      contact: {},
      status: 'invited',
    })
  })

  it('hands on the facts, the contact person and the status', async () => {
    const { onStart, user } = show()
    await user.type(name(), 'Bakkerij')
    await user.selectOptions(screen.getByRole('combobox', { name: texts.start.sector }), 'Industrie')
    await user.selectOptions(screen.getByRole('combobox', { name: texts.start.size }), '10 tot 24')
    await user.type(screen.getByRole('textbox', { name: texts.start.contactRole }), 'directeur')
    await user.type(screen.getByRole('textbox', { name: texts.start.phone }), '012')
    await user.selectOptions(screen.getByRole('combobox', { name: texts.start.status }), 'gesprek')
    await user.click(save())
    expect(onStart).toHaveBeenCalledExactlyOnceWith({
      employer: { name: 'Bakkerij', sector: 'C', sizeBand: '10-24' },
      contact: { role: 'directeur', phone: '012' },
      status: 'talk',
    })
  })

  it('says why a contact person is asked and how long it is kept', () => {
    show()
    expect(screen.getByText(texts.start.contactWhy)).toBeVisible()
  })

  it('tells of a dossier with the same name, and lets it be', async () => {
    const { onStart, user } = show(['Café Édam'])
    await user.type(name(), 'cafe edam')
    expect(screen.getByText(texts.start.sameName)).toBeVisible()
    await user.click(save())
    expect(onStart).toHaveBeenCalledOnce()
  })
})
