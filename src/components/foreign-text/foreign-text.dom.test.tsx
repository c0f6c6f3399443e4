// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ForeignText } from './foreign-text.tsx'

const text = 'Source: {title}, under "{place}" ({year}).'

describe('a text with words of another language', () => {
  it('marks those words and nothing else', () => {
    const { container } = render(
      <ForeignText text={text} words={{ title: 'Een boek', place: 'Deel 1' }} lang="nl" />,
    )
    expect(container).toHaveTextContent('Source: Een boek, under "Deel 1" ({year}).')
    expect([...container.querySelectorAll('[lang]')].map((part) => part.textContent)).toEqual([
      'Een boek',
      'Deel 1',
    ])
  })

  it('marks nothing where the words are in the language of the page', () => {
    const { container } = render(<ForeignText text={text} words={{ title: 'Een boek' }} lang={undefined} />)
    expect(container.querySelector('[lang]')).toBeNull()
  })
})
