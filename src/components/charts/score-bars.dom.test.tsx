// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ScoreBars, type ScoreBar } from './score-bars.tsx'

const bar: ScoreBar = {
  id: 'a',
  label: 'Apples',
  score: 43,
  low: 31,
  high: 56,
  step: 2,
  word: 'on the way',
  note: 'from 31 to 56',
}
const plainBar: ScoreBar = { ...bar, id: 'b', label: 'Pears', low: null, high: null, note: null }
const emptyBar: ScoreBar = { ...plainBar, id: 'c', label: 'Plums', score: null, word: 'too few answers' }

function renderBars(...bars: ScoreBar[]) {
  const { container } = render(<ScoreBars message="How much fruit there is." bars={bars} />)
  const count = (part: string) => container.querySelectorAll(part).length
  return { container, count }
}

describe('the figure of bars', () => {
  it('is named by its message and says number and word of every bar', () => {
    renderBars(bar, plainBar)
    const figure = screen.getByRole('figure', { name: 'How much fruit there is.' })
    const [first] = within(figure).getAllByRole('listitem')
    expect(first).toHaveTextContent('Apples43 on the wayfrom 31 to 56')
  })

  it('hides the drawing from a screen reader, and takes no focus', () => {
    const { container } = renderBars(bar)
    expect(container.querySelector('svg')?.closest('[aria-hidden="true"]')).not.toBeNull()
    expect(container.querySelector('svg[tabindex], svg[role="application"]')).toBeNull()
  })

  it('draws a whisker for a range only', () => {
    expect(renderBars(bar).count('.recharts-errorBar')).toBe(2)
    expect(renderBars(plainBar).count('.recharts-errorBar')).toBe(0)
  })

  it('draws a bar for a score of 0, none without a score', () => {
    const fills = (score: number | null) => {
      const { container } = renderBars({ ...plainBar, score })
      return [...container.querySelectorAll('.recharts-bar-rectangle path')].map((each) =>
        each.getAttribute('fill'),
      )
    }
    expect(fills(0)).toEqual(['var(--bar-3)'])
    expect(fills(null)).toEqual(['none'])
  })

  it('shows the reason instead of a number', () => {
    renderBars(emptyBar)
    expect(screen.getByRole('listitem')).toHaveTextContent(/^Plums too few answers$/)
  })

  it('keeps to its five steps of lightness', () => {
    const { container } = renderBars({ ...plainBar, step: 9 })
    expect(container.querySelector('.recharts-bar-rectangle path')).toHaveAttribute('fill', 'var(--bar-5)')
  })

  it('draws nothing while it is folded away', () => {
    const { container } = render(<ScoreBars message="Fruit." bars={[bar]} isDrawn={false} labelAs="h4" />)
    expect(container.querySelector('svg')).toBeNull()
    expect(screen.getByRole('heading', { level: 4, name: 'Apples' })).toBeVisible()
  })
})
