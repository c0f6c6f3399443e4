// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { plan as nl } from '../../texts/nl/plan.ts'
import { PlanOnPaper } from './plan-on-paper.tsx'
import { countingStamp, sampleAsOf, samplePractices, scanWithActions } from './sample-plan.tsx'

const texts = nl.action
const roles = { hr: 'HR of personeelszaken' }

function showPaper(scan: Scan) {
  render(
    <PlanOnPaper
      view={{
        ...{ scan, texts: nl, roles, practices: samplePractices, language: 'nl', asOf: sampleAsOf },
        hrefs: { advice: '#/result', library: '#/library', practice: (id) => `#/practice/${id}` },
        stamp: countingStamp(),
        onChange: () => undefined,
      }}
    />,
  )
}

describe('a plan on paper', () => {
  /** Part and agreement, as they stand below each other. */
  const lines = () =>
    screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent])

  it('says what was agreed, in words, and leaves room for what was not', () => {
    showPaper(scanWithActions({ who: 'hr', due: '2026-12-01', note: 'Voor mij alleen' }))
    expect(lines()).toEqual([
      [texts.who, roles.hr],
      [texts.firstStep, ''],
      [texts.due, '1 december 2026'],
      [texts.obstacle, ''],
      [texts.measure, ''],
      [texts.status, 'open'],
      [texts.reviewTitle, expect.stringMatching(/^Dag 30: 22 december 2026\n.*\n.*$/)],
    ])
  })

  it('leaves out what will not be done', () => {
    showPaper(scanWithActions({ status: 'dropped' }))
    expect(screen.queryAllByRole('term')).toEqual([])
  })
})
