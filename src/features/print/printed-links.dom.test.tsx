// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PrintedLinks } from './printed-links.tsx'

const show = (text: string, address: string) =>
  render(<PrintedLinks intro="Meer lezen" links={[{ text, address }]} />)

describe('a link on paper', () => {
  it.each([
    ['https://voorbeeld.nl/a?b=(1)', 'https://voorbeeld.nl/a?b=(1)'],
    ['tel:+31612345678', '+31612345678'],
    ['mailto:info@voorbeeld.nl', 'info@voorbeeld.nl'],
  ])('to %s prints its address', (address, printed) => {
    show('Lees verder', address)
    const link = screen.getByRole('link', { name: `Lees verder ${printed}` })
    expect(link).toHaveAttribute('href', address)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://', 'data:text/html,x', 'kast 3'])(
    'to %s is only printed',
    (address) => {
      show('Klik', address)
      expect(screen.queryByRole('link')).not.toBeInTheDocument()
      expect(screen.getByRole('listitem')).toHaveTextContent(`Klik ${address}`)
    },
  )

  it('without a name shows its address once', () => {
    show('', 'https://voorbeeld.nl/')
    expect(screen.getByRole('link')).toHaveTextContent(/^https:\/\/voorbeeld\.nl\/$/)
  })
})
