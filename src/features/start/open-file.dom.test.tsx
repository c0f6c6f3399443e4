// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { everyKindRule, scanBy } from '../../../tests/support/journey-scans.ts'
import { interfaceTexts as nl } from '../../texts/nl/interface.ts'
import type { ToldProblem } from '../../texts/tell-scan-problem.ts'
import { OpenFile, type FileAnswer } from './open-file.tsx'

const file = new File(['{}'], 'mijn.scan.json', { type: 'application/json' })
const problem: ToldProblem = {
  field: 'answers.plan',
  problem: 'Wij kennen plan niet.',
  cure: 'Haal het weg.',
}

function showOpenFile(...answers: FileAnswer[]) {
  const onOpen = vi.fn((_file: File) => Promise.resolve(answers.shift() ?? { outcome: 'opened' as const }))
  render(
    <OpenFile
      texts={nl.start}
      fileTexts={nl.files}
      onOpen={onOpen}
      renderKnown={({ incoming }, onDone) => <button onClick={onDone}>{incoming.id}</button>}
    />,
  )
  return { onOpen, user: userEvent.setup() }
}

const input = () => screen.getByLabelText<HTMLInputElement>(nl.start.openAction)

function problems(count: number): ToldProblem[] {
  return Array.from({ length: count }, (_, index) => ({ ...problem, field: `answers.q${index + 1}` }))
}

describe('opening a file', () => {
  it('hands the chosen file on', async () => {
    const { onOpen, user } = showOpenFile()
    await user.upload(input(), file)
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(file)
  })

  it('says nothing when the file is opened', async () => {
    const { user } = showOpenFile({ outcome: 'opened' })
    await user.upload(input(), file)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('does nothing when the reader chooses no file after all', async () => {
    const { onOpen, user } = showOpenFile()
    await user.upload(input(), [])
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('can be reached with the keyboard and says what it is for', async () => {
    const { user } = showOpenFile()
    await user.tab()
    expect(input()).toHaveFocus()
    expect(input()).toHaveAccessibleDescription(nl.start.openText)
  })
})

describe('a file that is refused', () => {
  it('is told: where, what is wrong, what to do, and that nothing was lost', async () => {
    const { user } = showOpenFile({ outcome: 'refused', problems: [problem] })
    await user.upload(input(), file)
    const alert = await screen.findByRole('alert')
    expect(within(alert).getByRole('heading', { name: nl.files.refusedTitle })).toBeVisible()
    expect(within(alert).getByRole('listitem')).toHaveTextContent(
      'answers.plan: Wij kennen plan niet. Haal het weg.',
    )
    expect(alert).toHaveTextContent(nl.files.safe)
  })

  it('takes the focus to the message', async () => {
    const { user } = showOpenFile({ outcome: 'refused', problems: [problem] })
    await user.upload(input(), file)
    expect(await screen.findByRole('alert')).toHaveFocus()
  })

  it('shows ten problems and counts the rest', async () => {
    const { user } = showOpenFile({ outcome: 'refused', problems: problems(12) })
    await user.upload(input(), file)
    expect(await screen.findAllByRole('listitem')).toHaveLength(10)
    expect(screen.getByRole('alert')).toHaveTextContent('En nog 2 fouten.')
  })

  it('says "1 more" in the singular', async () => {
    const { user } = showOpenFile({ outcome: 'refused', problems: problems(11) })
    await user.upload(input(), file)
    expect(await screen.findByRole('alert')).toHaveTextContent('En nog 1 fout.')
  })

  it('does not speak of more when all are shown', async () => {
    const { user } = showOpenFile({ outcome: 'refused', problems: problems(10) })
    await user.upload(input(), file)
    expect(await screen.findByRole('alert')).not.toHaveTextContent('En nog')
  })

  it('can tell the same problem twice', async () => {
    const { user } = showOpenFile({ outcome: 'refused', problems: [problem, problem] })
    await user.upload(input(), file)
    expect(await screen.findAllByRole('listitem')).toHaveLength(2)
  })

  it('shows what stood in the file as plain text', async () => {
    const hostile = { ...problem, problem: 'Wij kennen <img src=x> niet.' }
    const { user } = showOpenFile({ outcome: 'refused', problems: [hostile] })
    await user.upload(input(), file)
    expect(await screen.findByRole('alert')).toHaveTextContent('<img src=x>')
    expect(document.querySelector('img')).toBeNull()
  })

  it('may be chosen again after it was mended, and the message goes', async () => {
    const { onOpen, user } = showOpenFile({ outcome: 'refused', problems: [problem] }, { outcome: 'opened' })
    await user.upload(input(), file)
    await screen.findByRole('alert')
    expect(input().value).toBe('')
    await user.upload(input(), file)
    expect(onOpen).toHaveBeenCalledTimes(2)
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('a scan that is already on this device', () => {
  const copy = { stored: null, incoming: scanBy(everyKindRule) }

  it('is left to whoever can say more, until that is done', async () => {
    const { user } = showOpenFile({ outcome: 'known', copy })
    await user.upload(input(), file)
    await user.click(await screen.findByRole('button', { name: copy.incoming.id }))
    expect(screen.queryByRole('button', { name: copy.incoming.id })).not.toBeInTheDocument()
  })
})
