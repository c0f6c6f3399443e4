// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import type { Language } from '../../content/texts.ts'
import type { SheetId } from '../../domain/sheets/sheet-ids.ts'
import type { SheetRecord } from '../../domain/sheets/sheet-record.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import { SheetScreen } from './sheet-screen.tsx'

type Shown = { record?: SheetRecord; isKept?: boolean; language?: Language }

function show(id: SheetId, { record = {}, isKept = true, language = 'nl' }: Shown = {}) {
  let latest = record
  let count = 0
  const download = vi.fn(() => Promise.resolve('werkblad.pdf'))
  function Kept() {
    const [kept, setKept] = useState(record)
    const onChange = (edit: (record: SheetRecord) => SheetRecord) => {
      latest = edit(latest)
      setKept(latest)
    }
    return (
      <SheetScreen
        id={id}
        view={{
          record: kept,
          texts: textsByLanguage[language].sheets,
          roles: { owner: 'Eigenaar', hr: 'HR' },
          language,
          onChange,
        }}
        isKept={isKept}
        product="Toekomstscan"
        hrefs={{ list: '#/sheets', start: '#/' }}
        newId={() => `new-${(count += 1)}`}
        onDownload={download}
      />
    )
  }
  render(<Kept />)
  return { user: userEvent.setup(), latest: () => latest, download }
}

const group = (name: string) => within(screen.getByRole('group', { name }))
const task = (name: string | RegExp) => within(screen.getByRole('region', { name }))

describe('every sheet', () => {
  it.each<[SheetId, string]>([
    ['side-entry', 'Mensen uit een ander vak in 7 stappen'],
    ['employment-terms', 'Arbeidsvoorwaarden vergelijken'],
    ['job-division', 'Functie opnieuw indelen'],
    ['future-talks', 'Gesprekken over de toekomst'],
  ])('%s has its title and a way back', (id, title) => {
    show(id)
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Alle werkbladen' })).toHaveAttribute('href', '#/sheets')
  })

  it('says when nothing is kept, and only then', () => {
    show('side-entry', { isKept: false })
    expect(screen.getByRole('heading', { name: 'Wij bewaren dit niet' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar de start' })).toHaveAttribute('href', '#/')
  })

  it('warns about personal data', () => {
    show('job-division')
    expect(screen.queryByRole('heading', { name: 'Wij bewaren dit niet' })).toBeNull()
    expect(screen.getByRole('heading', { level: 2, name: 'Schrijf niets op over een persoon' })).toBeVisible()
  })

  it('names the fields of a file that it could not read', () => {
    show('employment-terms', { record: { oldJob: 'baker', newJob: { wage: -1, title: 'planner' } } })
    const notice = screen.getByRole('heading', {
      name: 'Sommige velden konden wij niet lezen',
    }).parentElement!
    expect(
      within(notice)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Oude baan', 'Nieuwe baan: Loon'])
  })

  it('is downloaded filled or empty, and tells its name', async () => {
    const { user, download } = show('side-entry')
    await user.click(screen.getByRole('button', { name: 'Download een leeg werkblad (pdf)' }))
    expect(await screen.findByText('Uw pdf is klaar: werkblad.pdf')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Download dit werkblad (pdf)' }))
    expect(download.mock.calls).toEqual([['empty'], ['filled']])
  })

  it('says so when the PDF fails', async () => {
    const { user, download } = show('side-entry')
    download.mockRejectedValueOnce(new Error('no worker'))
    await user.click(screen.getByRole('button', { name: 'Download dit werkblad (pdf)' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('De pdf is niet gelukt.')
  })
})

describe('side entry in seven steps', () => {
  it('keeps each field at once, and shows how far it is', async () => {
    const { user, latest } = show('side-entry')
    await user.type(screen.getByRole('textbox', { name: 'Voor welke plek zoekt u iemand?' }), 'Monteur')
    const first = group('Wat u afsprak bij stap 1')
    await user.type(first.getByRole('textbox', { name: 'Met wie werkt u samen?' }), 'UWV')
    await user.selectOptions(first.getByRole('combobox', { name: 'Wie zorgt hiervoor?' }), 'hr')
    await user.click(first.getByRole('checkbox', { name: /Deze stap is klaar/ }))
    expect(latest()).toEqual({
      vacancy: 'Monteur',
      steps: { need: { partners: 'UWV', who: 'hr', done: true } },
    })
    expect(screen.getByText(/^1 van de 7 stappen zijn klaar. Hierna: Stap 2/)).toBeVisible()
    await user.click(first.getByRole('checkbox', { name: /Deze stap is klaar/ }))
    expect(latest()['steps']).toEqual({ need: { partners: 'UWV', who: 'hr' } })
  })

  it('tells at each field why it is asked', () => {
    show('side-entry')
    const money = group('Wat u afsprak bij stap 1').getByRole('textbox', {
      name: 'Waar komt het geld vandaan?',
    })
    expect(money).toHaveAccessibleDescription('Vaak betaalt meer dan 1 partij mee.')
  })
})

describe('two jobs beside each other', () => {
  it('have a sum as soon as both wages are there', async () => {
    const { user, latest } = show('employment-terms')
    const sum = task('De som')
    expect(sum.getByText('Vul het loon van beide banen in. Dan ziet u hier een totaal.')).toBeVisible()
    await user.type(group('Loon').getByRole('textbox', { name: 'Oude baan' }), '2650')
    await user.type(group('Loon').getByRole('textbox', { name: 'Nieuwe baan' }), '2.850,50')
    expect(sum.getByText('De nieuwe baan geeft € 200,50 per maand meer.')).toBeVisible()
    const total = sum.getByRole('row', { name: /^Totaal per maand/ })
    expect(
      within(total)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2650,00', '2850,50', '+200,50'])
    await user.clear(group('Loon').getByRole('textbox', { name: 'Nieuwe baan' }))
    expect(latest()).toEqual({ oldJob: { wage: 2650 }, newJob: {} })
    expect(sum.queryByRole('row', { name: /^Totaal/ })).toBeNull()
  })

  it('tell what is wrong with a number only when it is left, and keep the last one', async () => {
    const { user, latest } = show('employment-terms', { record: { oldJob: { wage: 12 } } })
    const wage = group('Loon').getByRole('textbox', { name: 'Oude baan' })
    await user.type(wage, 'x')
    expect(wage).toBeValid()
    await user.tab()
    expect(wage).toBeInvalid()
    expect(wage).toHaveAccessibleDescription(/^Schrijf een getal/)
    expect(latest()).toEqual({ oldJob: { wage: 12 } })
  })

  it('speak English too', async () => {
    const { user } = show('employment-terms', { language: 'en' })
    await user.type(group('Wage').getByRole('textbox', { name: 'Old job' }), '2850.5')
    await user.type(group('Wage').getByRole('textbox', { name: 'New job' }), '2650')
    expect(task('The sum').getByText('The new job gives € 200.50 a month less.')).toBeVisible()
  })
})

describe('a job that is divided', () => {
  it('takes tasks one by one, and makes two packages', async () => {
    const { user, latest } = show('job-division')
    await user.click(screen.getByRole('button', { name: 'Voeg een taak toe' }))
    expect(screen.getByRole('heading', { name: 'Taak 1' })).toHaveFocus()
    await user.type(task(/^Taak 1/).getByRole('textbox', { name: 'Wat is de taak?' }), 'Kassa')
    await user.type(task(/^Taak 1/).getByRole('textbox', { name: 'Uren per week' }), '12,5')
    await user.type(task(/^Taak 1/).getByRole('textbox', { name: /meer waard/ }), 'Contact')
    await user.selectOptions(
      task(/^Taak 1/).getByRole('combobox', { name: 'Waar hoort deze taak?' }),
      'moves',
    )
    expect(latest()).toEqual({
      tasks: [{ id: 'new-1', what: 'Kassa', hours: 12.5, value: 'Contact', place: 'moves' }],
    })
    expect(task('Uw 2 pakketten').getByText('Samen 12,5 uur per week')).toBeVisible()
    expect(task('Uw 2 pakketten').getByRole('heading', { name: 'Bespreek dit eerst' })).toBeVisible()
  })

  it('puts a removed task back in its place, with its numbers', async () => {
    const tasks = [
      { id: 'a', what: 'Kassa', hours: 12 },
      { id: 'b', what: 'Bakken', hours: 20 },
    ]
    const { user, latest } = show('job-division', { record: { tasks } })
    await user.click(screen.getByRole('button', { name: 'Haal taak 1 weg' }))
    expect(latest()).toEqual({ tasks: [tasks[1]] })
    expect(task('Taak 1: Bakken').getByRole('textbox', { name: 'Uren per week' })).toHaveValue('20')
    expect(screen.getByRole('button', { name: 'Zet terug: Kassa' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(latest()).toEqual({ tasks })
    expect(screen.getByRole('heading', { name: 'Taak 1: Kassa' })).toHaveFocus()
  })
})

describe('the guide for a talk', () => {
  it('has nothing to fill in, and one PDF', () => {
    show('future-talks')
    expect(screen.queryAllByRole('textbox')).toEqual([])
    expect(screen.getByRole('heading', { name: 'Let hierop' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /leeg werkblad/ })).toBeNull()
  })
})
