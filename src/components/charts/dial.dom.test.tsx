// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Dial } from './dial.tsx'

function renderDial(props: Partial<Parameters<typeof Dial>[0]> = {}) {
  const { container } = render(<Dial value={50} step={2} number="50" word="half way" {...props} />)
  const paths = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '')
  return { container, paths }
}

/** Where the pointer ends, in the units of the drawing: 120 wide, the hub at 60, 60. */
function tipOf(value: number, range: { min?: number; max?: number } = {}): { x: number; y: number } {
  const { paths } = renderDial({ value, ...range })
  const [, x, y] = /L([\d.]+) ([\d.]+)L/.exec(paths.at(-1)!)!
  return { x: Math.round(Number(x)), y: Math.round(Number(y)) }
}

describe('a dial', () => {
  it('says number and word, and hides the drawing from a screen reader', () => {
    const { container } = renderDial()
    expect(screen.getByText('half way')).toHaveTextContent('50 half way')
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })

  it.each([
    [0, { x: 3, y: 60 }],
    [50, { x: 60, y: 3 }],
    [100, { x: 117, y: 60 }],
  ])('points to its place at %d', (value, tip) => {
    expect(tipOf(value)).toEqual(tip)
  })

  it('runs from its own min to its own max', () => {
    expect(tipOf(3, { min: 1, max: 5 })).toEqual({ x: 60, y: 3 })
    expect(screen.getByText('1')).toBeInTheDocument()
    expect(screen.getByText('5')).toBeInTheDocument()
  })

  it.each([
    [-40, { x: 3, y: 60 }],
    [300, { x: 117, y: 60 }],
  ])('keeps a value off the scale (%d) at the end', (value, tip) => {
    expect(tipOf(value)).toEqual(tip)
  })

  it('draws no pointer and no filled part without a value, and says why', () => {
    const { container, paths } = renderDial({ value: null, number: null, word: 'too few answers' })
    expect(paths).toHaveLength(1)
    expect(container.querySelector('circle')).toBeNull()
    expect(screen.getByText('too few answers')).toBeVisible()
  })

  it('gets darker with the step, and never leaves the five of the scale', () => {
    const fillAt = (step: number) =>
      renderDial({ step }).container.querySelector('path[fill]')?.getAttribute('fill')
    expect([-1, 0, 4, 9].map(fillAt)).toEqual(['1', '1', '5', '5'].map((name) => `var(--dial-${name})`))
  })
})
