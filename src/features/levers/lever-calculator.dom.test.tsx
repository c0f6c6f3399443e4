// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { renderLevers } from './sample-levers.tsx'

const labels = {
  fte: 'Hoeveel fte heeft u nu?',
  week: 'Hoeveel uur is een volle week bij u?',
  hours: 'Hoeveel uur per week staat er gemiddeld in een contract?',
  sick: 'Hoeveel procent van de tijd zijn mensen ziek?',
  leave: 'Hoeveel procent van uw mensen vertrekt per jaar?',
  weeks: 'Hoeveel weken blijft een plek dan leeg?',
}
type Figures = Partial<Record<keyof typeof labels, string>>

const usual: Figures = { fte: '40', week: '36', hours: '27', sick: '6', leave: '13', weeks: '12' }
const field = (name: keyof typeof labels) => screen.getByRole('textbox', { name: labels[name] })

async function fillIn(figures: Figures) {
  renderLevers()
  for (const [name, value] of Object.entries(figures)) {
    await userEvent.type(field(name as keyof typeof labels), value)
  }
  await userEvent.tab()
}

const press = async (name: string, times = 1) => {
  for (let count = 0; count < times; count++) await userEvent.click(screen.getByRole('button', { name }))
}
const slider = (name: string) => screen.getByRole('slider', { name })
const sums = () => within(screen.getByRole('table', { name: 'Wat elke knop alleen geeft' }))
const rowOf = (name: RegExp) => sums().getByRole('row', { name }).textContent

describe('the calculator', () => {
  it('asks for the own figures first, fills in none, and says that nothing is kept', () => {
    renderLevers()
    for (const box of screen.getAllByRole('textbox')) expect(box).toHaveValue('')
    expect(screen.getByText(/blijft op dit scherm/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Vul eerst uw eigen cijfers in' })).toBeVisible()
    expect(screen.queryByRole('slider')).not.toBeInTheDocument()
  })

  it('shows where the employer stands, with the sum', async () => {
    await fillIn(usual)
    expect(screen.getByText('Lege plekken: 13% × 12 weken ÷ 52 weken = 3%.')).toBeVisible()
    expect(screen.getByText(/= 36,5 fte echt aan het werk/)).toHaveTextContent(
      '40 fte × 94% niet ziek × 97% van de plekken bezet',
    )
    expect(screen.getByRole('status')).toHaveTextContent('Alle knoppen staan op 0. U heeft nu 36,5 fte')
  })

  it('writes out what every knob gives and multiplies them', async () => {
    await fillIn(usual)
    await press('Nieuwe mensen die nog niet naar werk zochten: een stap meer', 4)
    await press('Nieuwe mensen die nu geen werk hebben: een stap meer', 4)
    await press('Meer uren per persoon per week: een stap meer', 2)
    await press('Meer werk af per uur: een stap meer', 4)
    await press('Minder ziekte: een stap meer', 10)
    await press('Minder mensen die vertrekken: een stap meer', 13)
    expect(rowOf(/^Nieuwe mensen die nog/)).toContain(
      '4 × 27 uur ÷ 36 uur = 3 fte erbij. (40 + 3) ÷ 40 = 1,075',
    )
    expect(rowOf(/^Meer uren/)).toContain('(27 + 1) ÷ 27 = 1,037')
    expect(rowOf(/^Meer werk af/)).toContain('1 + 2% = 1,02')
    expect(rowOf(/^Minder ziekte/)).toContain('(100% − 5%) ÷ (100% − 6%) = 1,0106')
    expect(rowOf(/^Minder vertrek/)).toContain('(100% − 1,5%) ÷ (100% − 3%) = 1,0155')
    expect(rowOf(/^Samen/)).toContain('1,075 + 1,075 − 1 = 1,15')
    // 1.15 × 28/27 × 1.02 × 0.95/0.94 × 0.985/0.97 = 1.24835…; times 40 × 0.94 × 0.97 = 45.53.
    expect(rowOf(/^Samen/)).toContain('1,15 × 1,037 × 1,02 × 1,0106 × 1,0155 = 1,2484')
    expect(screen.getByRole('status')).toHaveTextContent(
      'Samen: 45,5 fte echt aan het werk. Dat is 9,1 fte meer dan nu.',
    )
    expect(screen.getByText(/^Los opgeteld/)).toHaveTextContent('samen 9,1 fte')
  })

  it('turns by keyboard and by slider, and stops at its end', async () => {
    await fillIn({ ...usual, hours: '35' })
    const knob = slider('Meer uren per persoon per week')
    fireEvent.change(knob, { target: { value: '0.5' } })
    expect(knob).toHaveAttribute('aria-valuetext', '0,5 uur')
    const more = screen.getByRole('button', { name: 'Meer uren per persoon per week: een stap meer' })
    more.focus()
    await userEvent.keyboard('{Enter}{Enter}{Enter}')
    expect(knob).toHaveValue('1')
    expect(more).toHaveAttribute('aria-disabled', 'true')
    expect(more).toHaveFocus()
  })

  it('asks the hours of new people once there is someone, starting at the own hours', async () => {
    await fillIn(usual)
    expect(screen.queryByRole('slider', { name: 'Uren per week voor elk van hen' })).not.toBeInTheDocument()
    await press('Nieuwe mensen die nu geen werk hebben: een stap meer')
    expect(slider('Uren per week voor elk van hen')).toHaveAttribute('aria-valuetext', '27 uur')
  })

  it('says why a knob cannot turn', async () => {
    await fillIn({ fte: '40', week: '36', hours: '36' })
    expect(screen.getByText(/werken al een volle week/)).toBeVisible()
    expect(screen.getByText(/U vulde geen ziekte in/)).toBeVisible()
    expect(screen.getByText(/U vulde geen vertrek met lege weken in/)).toBeVisible()
    expect(screen.getByText(/Wij rekenen daarom met 40 fte/)).toBeVisible()
    expect(screen.getAllByRole('slider')).toHaveLength(3)
  })

  it('sets all knobs back to 0', async () => {
    await fillIn(usual)
    await press('Meer werk af per uur: een stap meer', 3)
    await press('Zet alle knoppen op 0')
    expect(slider('Meer werk af per uur')).toHaveValue('0')
    expect(screen.getByRole('status')).toHaveTextContent('Alle knoppen staan op 0')
  })

  it.each<[string, Figures, keyof typeof labels, string]>([
    ['a word', { ...usual, fte: 'veel' }, 'fte', 'Dit is geen getal.'],
    ['nobody at all', { ...usual, fte: '0' }, 'fte', 'Vul een getal in van 1 tot 5000.'],
    ['everyone ill', { ...usual, sick: '100' }, 'sick', 'Vul een getal in van 0 tot 50.'],
    ['more than a full week', { ...usual, hours: '50' }, 'hours', 'Dit is meer dan een volle week.'],
    ['half of a pair', { fte: '40', week: '36', hours: '30', leave: '13', weeks: ' ' }, 'weeks', 'allebei'],
  ])('says at the field what is wrong with %s, and shows no sum', async (_, figures, name, message) => {
    await fillIn(figures)
    expect(field(name)).toBeInvalid()
    expect(field(name)).toHaveAccessibleDescription(expect.stringContaining(message))
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/NaN|Infinity|undefined/)
  })

  it('keeps the knobs while a figure is changed, within their new limits', async () => {
    await fillIn(usual)
    await press('Minder ziekte: een stap meer', 20)
    await userEvent.clear(field('sick'))
    await userEvent.type(field('sick'), '1,5')
    expect(slider('Minder ziekte')).toHaveValue('1.5')
    expect(screen.getByRole('status')).toHaveTextContent(/^Samen/)
  })

  it('stores and sends nothing', async () => {
    const stored = vi.spyOn(Storage.prototype, 'setItem')
    const sent = vi.spyOn(globalThis, 'fetch')
    await fillIn(usual)
    await press('Meer werk af per uur: een stap meer')
    expect(stored).not.toHaveBeenCalled()
    expect(sent).not.toHaveBeenCalled()
    expect(window.location.hash).toBe('')
  })
})
