// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleScan, sampleStructure, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import { at, notApplicable, ticks, unknown } from '../../../tests/support/structure-builder.ts'
import { compareRespondents } from '../../domain/respondents/compare-respondents.ts'
import { wordRespondents } from '../../domain/respondents/respondents-in-words.ts'
import type { Role } from '../../domain/respondents/respondents-types.ts'
import type { Answers, Scan } from '../../domain/scan/scan-schema.ts'
import { respondents as en } from '../../texts/en/respondents.ts'
import { interfaceTexts } from '../../texts/nl/interface.ts'
import { respondents as nl } from '../../texts/nl/respondents.ts'
import { ForColleague } from './for-colleague.tsx'
import { RespondentsScreen } from './respondents-screen.tsx'
import type { BesideAnswer } from './respondents-view.ts'

const all: Answers = {
  ...{ plan: at(50), tools: ticks(2), talks: at(50) },
  ...{ say: at(100), lessons: at(0), breaks: at(0) },
}
const by = (role: Role, digit: number, changes: Answers = {}): Scan =>
  sampleScan({
    id: `5b6b1f0e-6b0b-4a7e-9a53-00000000000${digit}`,
    respondent: { role },
    answers: { ...all, ...changes },
  })
const owner = by('owner', 1, { lessons: unknown })
const hr = by('hr', 2, { plan: at(100), tools: ticks(1), talks: notApplicable, breaks: unknown })

type Changes = Partial<Parameters<typeof RespondentsScreen>[0]>

function show(scans: Scan[] = [owner, hr], changes: Changes = {}, texts = nl) {
  const comparison = compareRespondents(scans, sampleStructure)
  const worded = wordRespondents(comparison, {
    structure: sampleStructure,
    questionnaire: sampleTexts.questionnaire,
    roles: sampleTexts.profile.roles,
    texts,
    language: 'nl',
  })
  const onChoose = vi.fn()
  const onPrint = vi.fn()
  render(
    <RespondentsScreen
      texts={texts}
      fileTexts={interfaceTexts.files}
      product="Toekomstscan"
      employer="Drukkerij De Proef"
      choices={scans.map(({ id }) => ({ id, name: 'De Proef', described: id, isChosen: true }))}
      onChoose={onChoose}
      onOpen={() => Promise.resolve({ outcome: 'opened' })}
      worded={comparison.seats.length > 1 ? worded : null}
      hidden={worded.hidden}
      roleHref={null}
      back={{ label: texts.backToResult, href: '#/result' }}
      onPrint={onPrint}
      {...changes}
    />,
  )
  return { onChoose, onPrint, user: userEvent.setup() }
}

const part = (title: string) => within(screen.getByRole('region', { name: new RegExp(`^${title}`) }))
const titlesOf = (title: string) =>
  part(title)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)

describe('answers side by side', () => {
  it('begin with what differs most', () => {
    show()
    // plan: half × 3, tools: 1 tick of 4 × 2, talks applies to one only
    expect(titlesOf(nl.parts.differ.title)).toEqual([
      'Heeft u een plan?',
      'Wat gebruikt u?',
      'Praat u erover?',
    ])
    const [first] = screen.getAllByRole('heading', { level: 3 })
    expect(first).toHaveTextContent('Heeft u een plan?')
  })

  it('show each answer with its role, how far they lie apart, and a question for the talk', () => {
    show()
    const [plan] = part(nl.parts.differ.title).getAllByRole('article')
    expect(
      within(plan!)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['Eigenaar', 'Personeelszaken'])
    expect(
      within(plan!)
        .getAllByRole('definition')
        .map((text) => text.textContent),
    ).toEqual(['Voor een deel', 'Helemaal'])
    expect(plan).toHaveTextContent('Ver uit elkaar: 1 stap verschil')
    expect(plan).toHaveTextContent(nl.talk.far)
  })

  it('say apart who does not know', () => {
    show()
    expect(titlesOf(nl.parts.unknown.title)).toEqual(['Leren mensen iets?', 'Nemen mensen pauze?'])
    expect(screen.queryByRole('heading', { name: new RegExp(nl.parts.none.title) })).not.toBeInTheDocument()
  })

  it('fold agreement behind its number', async () => {
    const { user } = show()
    const agree = part(nl.parts.agree.title)
    expect(agree.getByText('Praten mensen mee?')).not.toBeVisible()
    await user.click(agree.getByText('Bekijk 1 vraag'))
    expect(agree.getByText('Praten mensen mee?')).toBeVisible()
  })

  it('show both scores of a theme and never a mean', () => {
    show([by('owner', 1), by('hr', 2, { plan: at(100), talks: at(100) })])
    const row = screen.getByRole('row', { name: /^Richting/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      '50',
      '83',
      '33',
      expect.stringContaining('niet eens'),
    ])
    expect(within(row).getByText('niet eens').tagName).toBe('STRONG')
  })

  it('count what there is', () => {
    show()
    expect(screen.getAllByRole('status').at(-1)).toHaveTextContent(
      'Er zijn 2 scans gekozen. Bij 3 vragen verschillen de antwoorden. Bij 1 vraag zijn ze gelijk.',
    )
  })

  it('speak English', () => {
    show([owner, hr], {}, en)
    expect(screen.getByRole('heading', { level: 1, name: 'Answers side by side' })).toBeVisible()
    expect(screen.getByText(/Far apart: 1 step apart/)).toBeVisible()
  })

  it('can be printed', async () => {
    const { user, onPrint } = show()
    await user.click(screen.getByRole('button', { name: nl.print }))
    expect(onPrint).toHaveBeenCalledOnce()
  })
})

describe('people who are not shown', () => {
  it('are counted, with the reason and what this does not protect', () => {
    show([owner, by('employee', 3)])
    expect(
      screen.getByText(/Van 1 persoon tonen wij de antwoorden niet.*kan ze wel apart openen/),
    ).toBeVisible()
    expect(screen.queryByRole('article')).not.toBeInTheDocument()
  })

  it('are shown as a group of five, with what most chose only', () => {
    const five = [3, 4, 5, 6, 7].map((digit) => by('employee', digit, { plan: at(digit < 6 ? 100 : 0) }))
    show([owner, ...five])
    const [plan] = part(nl.parts.differ.title).getAllByRole('article')
    expect(within(plan!).getByText('Groep van 5: employee')).toBeVisible()
    expect(within(plan!).getByText('de meesten: Helemaal')).toBeVisible()
    expect(plan).not.toHaveTextContent('Nog niet')
    expect(screen.getByText(nl.people.groupHow)).toBeVisible()
  })

  it('may be the reader, who is led to the choice of a role', () => {
    show([sampleScan({ answers: all }), hr], { roleHref: '#/check/profile' })
    expect(screen.getByRole('link', { name: nl.people.ownRoleLink })).toHaveAttribute(
      'href',
      '#/check/profile',
    )
  })
})

describe('choosing scans', () => {
  const file = new File(['{}'], 'collega.scan.json')
  const pick = async (answer: BesideAnswer) => {
    const { user } = show([owner], { onOpen: () => Promise.resolve(answer) })
    await user.upload(screen.getByLabelText(nl.choose.open), file)
    return user
  }

  it('goes by keyboard', async () => {
    const { user, onChoose } = show()
    await user.tab()
    await user.keyboard(' ')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(owner.id, false)
  })

  it('says what is missing while there is one', () => {
    show([owner])
    expect(screen.getAllByRole('status').at(-1)).toHaveTextContent(nl.counted.one)
  })

  it('asks whether a file of an unknown company belongs here, and does nothing before the answer', async () => {
    const accept = vi.fn()
    const user = await pick({ outcome: 'ask', why: 'other-key', company: 'De Proef, Industrie', accept })
    expect(await screen.findByText(/In het bestand staat: De Proef, Industrie\./)).toBeVisible()
    expect(accept).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: nl.choose.askYes }))
    expect(accept).toHaveBeenCalledOnce()
    expect(screen.queryByText(nl.choose.askTitle)).not.toBeInTheDocument()
  })

  it('leaves the file when the reader says no', async () => {
    const accept = vi.fn()
    const user = await pick({ outcome: 'ask', why: 'no-key', company: 'De Proef', accept })
    await user.click(await screen.findByRole('button', { name: nl.choose.askNo }))
    expect(accept).not.toHaveBeenCalled()
  })

  it.each<[string, BesideAnswer, string]>([
    ['a copy', { outcome: 'same-scan' }, nl.choose.sameText],
    ['an empty scan', { outcome: 'empty' }, nl.choose.emptyText],
    [
      'a bad file',
      { outcome: 'refused', problems: [{ field: 'alles', problem: 'Leeg.', cure: 'Kies een ander.' }] },
      'Leeg. Kies een ander.',
    ],
  ])('tells %s, what to do and what is safe', async (_, answer, text) => {
    await pick(answer)
    expect(await screen.findByRole('alert')).toHaveTextContent(text)
    expect(screen.getByRole('alert')).toHaveTextContent(interfaceTexts.files.safe)
    expect(screen.getByRole('alert')).toHaveFocus()
  })

  it('opens no files in a dossier', () => {
    show([], { onOpen: null, worded: null })
    expect(screen.queryByLabelText(nl.choose.open)).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent(nl.noScans)
  })
})

describe('a scan for a colleague', () => {
  it('is saved, and may be given to more people; or begins here', async () => {
    const [onSave, onStartHere] = [vi.fn(), vi.fn()]
    render(<ForColleague texts={nl.colleague} onSave={onSave} onStartHere={onStartHere} />)
    const user = userEvent.setup()
    await user.click(screen.getByText(nl.colleague.title))
    await user.click(screen.getByRole('button', { name: nl.colleague.save }))
    expect(onSave).toHaveBeenCalledOnce()
    expect(screen.getByRole('status')).toHaveTextContent(nl.colleague.saved)
    await user.click(screen.getByRole('button', { name: nl.colleague.startHere }))
    expect(onStartHere).toHaveBeenCalledOnce()
  })
})
