// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { buildAgreement, buildDossier, idOf } from '../../../tests/support/dossier-builder.ts'
import { buildScan } from '../../../tests/support/scan-builder.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import type { DossierChoice } from '../../domain/dossier/list-dossiers.ts'
import { adviser as en } from '../../texts/en/adviser.ts'
import { adviser as texts } from '../../texts/nl/adviser.ts'
import { readChoice, writeChoice } from './list-address.ts'
import { ListScreen } from './list-screen.tsx'
import type { ListView } from './list-view.ts'

const dossiers = [
  buildDossier({
    id: idOf(1),
    employer: { name: 'Zorggroep Zon' },
    contact: { name: 'Contactpersoon', role: 'HR-adviseur' },
    status: 'talk',
    talkAt: '2026-11-25',
    eraseAfter: '2027-11-25',
    scans: [buildScan({ agreements: [buildAgreement({ due: '2026-11-20' })] })],
  }),
  buildDossier({ id: idOf(2), employer: { name: 'Bakkerij Édam' }, invitedOn: '2026-10-01' }),
  buildDossier({
    id: idOf(3),
    employer: { name: 'Hovenier' },
    status: 'follow-up',
    eraseAfter: '2026-11-21',
  }),
]

function Held({ known, start, language }: { known: Dossier[]; start: DossierChoice; language: 'nl' | 'en' }) {
  const [choice, setChoice] = useState(start)
  const [kept, setKept] = useState(known)
  const view: ListView = {
    texts: language === 'nl' ? texts : en,
    language,
    asOf: '2026-11-22',
    hrefOfDossier: (id) => `#/dossier/${id}`,
  }
  return (
    <ListScreen
      view={view}
      product="Toekomstscan"
      dossiers={kept}
      hasUnreadable={false}
      // As in the app: what is chosen goes through the address, but for the words.
      choice={choice}
      onChoice={(next) => setChoice({ ...next, ...readChoice(writeChoice(next)) })}
      onErase={(id) => setKept((before) => before.filter((each) => each.id !== id))}
      onRestore={(dossier) => setKept((before) => [...before, dossier])}
      hrefs={{
        start: '#/new',
        list: '#/excel',
        register: '#/register',
        progress: '#/progress',
        backup: '#/backup',
      }}
      opening={<p>openen</p>}
    />
  )
}

function show(known: Dossier[] = dossiers, start: DossierChoice = {}, language: 'nl' | 'en' = 'nl') {
  const { container } = render(<Held known={known} start={start} language={language} />)
  return { user: userEvent.setup(), container }
}

beforeAll(() => {
  window.scrollTo = () => undefined
})

const table = () => screen.getByRole('table', { name: texts.list.caption })
const employers = () =>
  within(table())
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('link').textContent)
const week = () => screen.getByRole('region', { name: texts.week.title })

describe('the list of dossiers', () => {
  it('says what this room is, and what a beginner can do', () => {
    show([])
    expect(screen.getByText(texts.about)).toBeVisible()
    expect(screen.getByRole('heading', { name: texts.list.emptyTitle })).toBeVisible()
    expect(screen.getByRole('link', { name: texts.ways.start })).toHaveAttribute('href', '#/new')
    expect(screen.getByRole('link', { name: texts.ways.list })).toHaveAttribute('href', '#/excel')
    expect(screen.getByRole('link', { name: texts.ways.register })).toHaveAttribute('href', '#/register')
    expect(screen.getByRole('link', { name: texts.ways.backup })).toHaveAttribute('href', '#/backup')
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.queryByRole('region', { name: texts.week.title })).toBeNull()
  })

  it('shows a row for each dossier, with its days written out', () => {
    show()
    const row = within(table()).getByRole('row', { name: /^Zorggroep Zon/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'gesprek',
      '25 november 2026',
      'nog niet',
      '1',
      '25 november 2027',
    ])
    expect(within(row).getByRole('link')).toHaveAttribute('href', `#/dossier/${idOf(1)}`)
    expect(row).toHaveTextContent('Contactpersoon, HR-adviseur')
  })

  it('sorts by a head, says so, and turns round at a second press', async () => {
    const { user } = show()
    const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) })
    expect(head('Werkgever')).toHaveAttribute('aria-sort', 'ascending')
    expect(employers()).toEqual(['Bakkerij Édam', 'Hovenier', 'Zorggroep Zon'])
    await user.click(within(head('Status')).getByRole('button'))
    expect(head('Werkgever')).not.toHaveAttribute('aria-sort')
    expect(head('Status')).toHaveAttribute('aria-sort', 'ascending')
    expect(employers()).toEqual(['Bakkerij Édam', 'Zorggroep Zon', 'Hovenier'])
    await user.click(within(head('Status')).getByRole('button'))
    expect(head('Status')).toHaveAttribute('aria-sort', 'descending')
    expect(employers()).toEqual(['Hovenier', 'Zorggroep Zon', 'Bakkerij Édam'])
  })

  it('finds without accents and tells how many', async () => {
    const { user } = show()
    await user.type(screen.getByRole('searchbox', { name: texts.list.search }), 'edam')
    expect(employers()).toEqual(['Bakkerij Édam'])
    expect(screen.getByText('1 van de 3 dossiers past.')).toBeVisible()
  })

  it('filters by status, and says so when nothing fits', async () => {
    const { user } = show(dossiers, { words: 'zorg' })
    await user.selectOptions(screen.getByRole('combobox', { name: texts.list.status }), 'uitgenodigd')
    expect(screen.queryByRole('table')).toBeNull()
    await user.click(screen.getByRole('button', { name: texts.list.clear }))
    expect(employers()).toHaveLength(3)
    expect(screen.getByRole('searchbox')).toHaveFocus()
  })

  it('takes the choices of the address', () => {
    show(dossiers, readChoice('status=follow-up&sort=talkAt&order=down&other=x'))
    expect(employers()).toEqual(['Hovenier'])
    expect(screen.getByRole('combobox', { name: texts.list.status })).toHaveValue('follow-up')
  })

  it('speaks English', () => {
    show(dossiers, {}, 'en')
    expect(screen.getByRole('columnheader', { name: /^Next contact/ })).toBeVisible()
    expect(screen.getByText(/Invited on 1 October 2026, no scan yet/)).toBeVisible()
  })

  it('draws 200 dossiers and searches them', async () => {
    const many = Array.from({ length: 200 }, (_, number) =>
      buildDossier({ id: idOf(number), employer: { name: `Bedrijf ${number}` } }),
    )
    const { user } = show(many)
    expect(employers()).toHaveLength(200)
    await user.type(screen.getByRole('searchbox'), '199')
    expect(employers()).toEqual(['Bedrijf 199'])
  })
})

describe('this week', () => {
  it('tells what waits, the oldest first, each leading to its dossier', () => {
    show()
    const lines = within(week()).getAllByRole('listitem')
    expect(lines.map((line) => line.textContent)).toEqual([
      'Bakkerij Édam: Uitgenodigd op 1 oktober 2026, nog geen scan',
      'Zorggroep Zon: Uw actie voor 20 november 2026: Bel het werkgeverspunt (te laat)',
      'Hovenier: Wis het dossier op 21 november 2026 (te laat)Wis nu',
      'Zorggroep Zon: Gesprek op 25 november 2026',
    ])
    expect(within(lines[1]!).getByRole('link')).toHaveAttribute('href', `#/dossier/${idOf(1)}`)
  })

  it('says so when nothing waits', () => {
    show([buildDossier()])
    expect(within(week()).getByText(texts.week.nothing)).toBeVisible()
  })

  it('erases at one press, and puts back at another', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Wis nu: Hovenier' }))
    expect(employers()).toEqual(['Bakkerij Édam', 'Zorggroep Zon'])
    const undo = screen.getByRole('button', { name: 'Zet terug: Hovenier' })
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(employers()).toEqual(['Bakkerij Édam', 'Hovenier', 'Zorggroep Zon'])
    expect(screen.queryByRole('button', { name: /^Zet terug/ })).toBeNull()
  })
})

describe('a name with a mark that turns the direction', () => {
  const name = '\u202Enaam'
  const known = [
    buildDossier({ id: idOf(4), employer: { name }, eraseAfter: '2026-11-21', contact: { name } }),
  ]

  it('stands apart from the words around it, this week and in the table', () => {
    show(known)
    for (const place of [week(), table()]) {
      const link = within(place).getByRole('link', { name })
      expect(link.querySelector('bdi')).toHaveTextContent(name)
    }
    expect([...table().querySelectorAll('bdi')]).toHaveLength(2)
  })

  it('loses the mark in a sentence of one piece', async () => {
    const { user, container } = show(known)
    await user.click(screen.getByRole('button', { name: /^Wis nu/ }))
    expect(container).toHaveTextContent('naam')
    expect(container.textContent).not.toContain('\u202E')
  })
})

describe('the address of the list', () => {
  it.each<[string, DossierChoice]>([
    ['', {}],
    ['status=talk&sort=eraseAfter&order=down', { status: 'talk', sort: 'eraseAfter', isDescending: true }],
  ])('%j is read and written alike', (query, choice) => {
    expect(readChoice(query)).toEqual(choice)
    expect(writeChoice(choice)).toBe(query)
  })

  it('never holds what was searched for, which is a name', () => {
    expect(writeChoice({ words: 'Bakkerij' })).toBe('')
    expect(readChoice('words=Bakkerij')).toEqual({})
  })

  it('leaves out what is no choice', () => {
    expect(readChoice('status=nobody&sort=hair&order=up')).toEqual({})
  })
})
