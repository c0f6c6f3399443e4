// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { testContent } from '../../../tests/support/content.ts'
import { invitedDossier } from '../../../tests/support/register-samples.ts'
import { readEmployerList } from '../../domain/register/employer-list.ts'
import { findList } from '../../domain/register/list-headings.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import { followUp as texts } from '../../texts/nl/follow-up.ts'
import { ListScreen, type OpenedList } from './list-screen.tsx'

const { profile } = testContent().texts.nl
const known = [invitedDossier(1, 'Bakkerij Zoet')]
const rows = [
  ['Naam', 'Sector'],
  ['Bakkerij Zoet bv', 'C'],
  ['Bouw Vast', 'ruimtevaart'],
]

function show(opened: OpenedList) {
  const [onMake, onUndo] = [vi.fn().mockReturnValue(['new']), vi.fn()]
  render(
    <ListScreen
      texts={texts}
      profile={profile}
      product="Toekomstscan"
      hrefs={{ dossiers: '#/adviser' }}
      onOpen={() => Promise.resolve(opened)}
      onRead={(list, columns) => readEmployerList(list, columns, known, [profile])}
      onMake={onMake}
      onUndo={onUndo}
    />,
  )
  return { user: userEvent.setup(), onMake, onUndo }
}

const open = (user: ReturnType<typeof userEvent.setup>) =>
  user.upload(screen.getByLabelText(texts.list.choose), new File(['x'], 'x.csv'))

it('makes dossiers of who is new, tells who is known and what is not recognised, and can undo it', async () => {
  const { user, onMake, onUndo } = show({ ok: true, list: findList([{ name: '', rows }])! })
  await open(user)
  expect(await screen.findByRole('checkbox', { name: 'Neem Bakkerij Zoet bv mee' })).not.toBeChecked()
  expect(screen.getByText(texts.list.known)).toBeVisible()
  const problem = fill(texts.list.problems['unknown-value'], { field: 'Sector', value: 'ruimtevaart' })
  expect(screen.getByText(problem)).toBeVisible()
  await user.click(screen.getByRole('button', { name: fillPlural(texts.list.make, 1) }))
  expect(onMake.mock.calls[0]?.[0]).toMatchObject([{ row: 3, employer: { name: 'Bouw Vast', sector: null } }])
  await user.click(screen.getByRole('button', { name: texts.list.undo }))
  expect(onUndo).toHaveBeenCalledExactlyOnceWith(['new'])
})

it('lets the adviser say which column holds the name', async () => {
  const { user } = show({ ok: true, list: findList([{ name: '', rows: [['X', 'Y'], ...rows.slice(1)] }])! })
  await open(user)
  expect(await screen.findByText(texts.list.nameMissing)).toBeVisible()
  await user.selectOptions(screen.getByLabelText(texts.list.fields.name), 'X')
  expect(screen.getByRole('checkbox', { name: 'Neem Bouw Vast mee' })).toBeChecked()
})

it('says why a file is refused', async () => {
  const { user } = show({ ok: false, message: texts.file.problems['no-list'] })
  await open(user)
  expect(await screen.findByRole('alert')).toHaveTextContent(texts.file.problems['no-list'])
})
