// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import type { WordedModule } from '../../domain/modules/module-in-words.ts'
import { modules as texts } from '../../texts/nl/modules.ts'
import { ModuleOutcomes } from './module-outcomes.tsx'

const line = { question: 'a', text: 'Vraag een?', answer: 'Half', isAnswered: true }
const outcome: WordedModule = {
  score: {
    score: 46,
    reason: null,
    word: 'op weg',
    step: 2,
    range: null,
  } as unknown as WordedModule['score'],
  parts: [
    { id: 'alone', title: 'Alleen', score: null, lines: [{ ...line, strongest: 'Ja', isStrongest: false }] },
  ],
  advice: [{ kind: 'step', id: 'ask', title: 'Stel een vraag', text: 'Vraag het morgen.', because: [] }],
}

describe('the modules of a scan in a dossier', () => {
  it('show what came out of each that was begun, to read and not to answer', async () => {
    render(<ModuleOutcomes texts={texts} outcomes={[{ id: 'a', title: 'Een proef', outcome }]} />)
    const part = within(screen.getByRole('region', { name: texts.list.title }))
    expect(part.getByRole('heading', { level: 3, name: 'Een proef' })).toBeVisible()
    expect(part.getByText('Uw score voor deze verdieping is 46 van de 100: op weg.')).toBeVisible()
    expect(part.getByText('Half')).not.toBeVisible()
    await userEvent.click(part.getByText('Bekijk uw uitkomst van Een proef'))
    expect(part.getByText('Half')).toBeVisible()
    expect(part.getByText('Stel een vraag')).toBeVisible()
    expect(part.queryByRole('button')).toBeNull()
  })

  it('are not named where none was begun', () => {
    const { container } = render(<ModuleOutcomes texts={texts} outcomes={[]} />)
    expect(container).toBeEmptyDOMElement()
  })
})
