// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ReportOptions } from '../../domain/report/report-model.ts'
import { PrintedFrame } from './printed-frame.tsx'
import { PrintedWriting } from './printed-writing.tsx'

const options = (choose: ReportOptions['choose']): ReportOptions => ({
  kind: 'options',
  label: 'Wat herkent u?',
  note: 'Kies er één.',
  choose,
  columns: 1,
  options: [
    { text: 'herken ik', aside: '50' },
    { text: 'zie ik anders', aside: null },
  ],
})

describe('a place to write', () => {
  it.each([
    ['one', 'circle'],
    ['several', 'rect'],
  ] as const)('where %s may be chosen has an empty %s before each answer', (choose, shape) => {
    render(<PrintedWriting place={options(choose)} />)
    const answers = screen.getAllByRole('listitem')
    expect(answers.map(({ textContent }) => textContent)).toEqual(['herken ik50', 'zie ik anders'])
    for (const answer of answers) expect(answer.querySelectorAll(shape)).toHaveLength(1)
  })

  it('has as many lines as asked, under what to write', () => {
    const { container } = render(<PrintedWriting place={{ kind: 'lines', label: 'Waarom?', count: 3 }} />)
    expect(screen.getByText('Waarom?')).toBeVisible()
    expect(container.querySelectorAll('[class*=rule]')).toHaveLength(3)
  })

  it('in a frame comes after the title and the text', () => {
    const writing = [{ kind: 'fields' as const, labels: ['Naam', 'Datum'] }]
    const frame = { kind: 'frame' as const, title: 'Afspraken', paragraphs: ['Schrijf ze op.'], writing }
    const { container } = render(<PrintedFrame frame={frame} />)
    expect(screen.getByRole('heading', { level: 4, name: 'Afspraken' })).toBeVisible()
    expect(within(container).getByText('Datum')).toBeVisible()
    expect(container).toHaveTextContent('AfsprakenSchrijf ze op.NaamDatum')
  })
})
