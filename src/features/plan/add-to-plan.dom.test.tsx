// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { planActions } from '../../domain/plan/actions.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { plan as texts } from '../../texts/nl/plan.ts'
import { AddToPlan } from './add-to-plan.tsx'
import { countingStamp, renderKept, sampleAsOf, scanWithActions } from './sample-plan.tsx'

const practice = { id: 'job-rotation', title: 'Ruil van werk', firstStep: 'Vraag wie wil ruilen.' }
const button = () => screen.queryByRole('button', { name: 'Zet in mijn plan: Ruil van werk' })
const link = () => screen.queryByRole('link', { name: 'Bekijk uw plan' })

function showButton(scan: Scan) {
  const stamp = countingStamp()
  return renderKept(scan, (kept, onChange) => (
    <AddToPlan
      scan={kept}
      practice={practice}
      texts={texts.add}
      asOf={sampleAsOf}
      planHref="#/plan"
      stamp={stamp}
      onChange={onChange}
    />
  ))
}

describe('"Zet in mijn plan"', () => {
  it('puts the practice in the plan, with its first step and a day', async () => {
    const { user, latest } = showButton(scanWithActions())
    await user.click(button()!)
    expect(planActions(latest())).toMatchObject([
      {
        practice: 'job-rotation',
        what: 'Ruil van werk',
        firstStep: 'Vraag wie wil ruilen.',
        due: '2026-12-06',
        status: 'open',
      },
    ])
  })

  it('then says so, and leads to the plan from where the focus was', async () => {
    const { user } = showButton(scanWithActions())
    await user.click(button()!)
    expect(screen.getByRole('status')).toHaveTextContent(texts.add.inPlan)
    expect(button()).not.toBeInTheDocument()
    expect(link()).toHaveFocus()
    expect(link()).toHaveAttribute('href', '#/plan')
  })

  it('says that the practice is in the plan already, without taking the focus', () => {
    showButton(scanWithActions({ practice: 'job-rotation' }))
    expect(screen.getByText(texts.add.inPlan)).toBeVisible()
    expect(link()).toBeVisible()
    expect(document.body).toHaveFocus()
  })

  it('says that the plan is full, and leads there', () => {
    showButton(scanWithActions({}, {}, {}))
    expect(screen.getByText(texts.add.full)).toBeVisible()
    expect(button()).not.toBeInTheDocument()
    expect(link()).toBeVisible()
  })

  it('is offered while one of three is finished', () => {
    showButton(scanWithActions({}, {}, { status: 'done' }))
    expect(button()).toBeVisible()
  })
})
