// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { blank as en } from '../../texts/en/blank.ts'
import { blank as nl } from '../../texts/nl/blank.ts'
import { PaperScreen } from './paper-screen.tsx'

function showPaper({ screen: texts }: typeof nl) {
  render(
    <PaperScreen
      texts={texts}
      questions={58}
      product="Toekomstscan"
      download={<button type="button">{texts.download}</button>}
      hrefs={{ start: '#/' }}
    />,
  )
}

describe('the page of the paper form', () => {
  it('says what the form holds and what it does not', () => {
    showPaper(nl)
    expect(screen.getByRole('heading', { level: 1, name: 'De scan op papier' })).toBeVisible()
    expect(screen.getByText('Alle 58 vragen, met plek voor opmerkingen.')).toBeVisible()
    expect(screen.getByRole('heading', { level: 2, name: 'Advies staat niet op papier' })).toBeVisible()
    expect(document.title).toBe('De scan op papier · Toekomstscan')
  })

  it('leads to the form and to the scan on screen', () => {
    showPaper(nl)
    expect(screen.getByRole('button', { name: 'Download het formulier' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Vul de scan hier in' })).toHaveAttribute('href', '#/')
  })

  it('speaks English', () => {
    showPaper(en)
    expect(screen.getByText('All 58 questions, with room for remarks.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Download the form' })).toBeVisible()
  })
})
