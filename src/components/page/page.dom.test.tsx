// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Page } from './page.tsx'

it('a hostile title is text, on the screen and in the tab, and leaves the name of the product as it is', () => {
  const title = '\u202E</title><script>alert(1)</script>\u2066'
  render(
    <Page title={title} product="Toekomstscan">
      <p>x</p>
    </Page>,
  )
  expect(document.title).toBe('</title><script>alert(1)</script> · Toekomstscan')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('<script>alert(1)</script>')
  expect(document.querySelector('script')).toBeNull()
})
