// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { adviserCopyOf } from '../../../tests/support/adviser-copy.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { plan as nl } from '../../texts/nl/plan.ts'
import { AgreedList } from './agreed-list.tsx'
import { countingStamp, renderKept, sampleAsOf, sampleNow, scanWithActions } from './sample-plan.tsx'

function showAgreed(scan: Scan) {
  const stamp = countingStamp()
  return renderKept(scan, (kept, onChange) => (
    <AgreedList
      view={{
        ...{ scan: kept, texts: nl, roles: { hr: 'HR' }, practices: [], language: 'nl', asOf: sampleAsOf },
        ...{ stamp, onChange, hrefs: { advice: '#/result', library: '#/library', practice: () => '' } },
      }}
    />
  ))
}

const ofSchool = () => within(screen.getByRole('article', { name: 'Kennismaken met de school' }))

describe('what was agreed with others', () => {
  it('stands apart from the own plan, with who, first step and day', () => {
    showAgreed(adviserCopyOf(scanWithActions({})))
    for (const told of ['een partner', 'HR', 'Bel het loket', '6 december 2026']) {
      expect(ofSchool().getByText(told)).toBeVisible()
    }
    expect(screen.getAllByRole('article')).toHaveLength(3)
  })

  it('keeps the status and the note of the employer, and when they changed', async () => {
    const { user, latest } = showAgreed(adviserCopyOf(scanWithActions({})))
    await user.selectOptions(ofSchool().getByRole('combobox', { name: nl.action.status }), 'klaar')
    await user.type(ofSchool().getByRole('textbox', { name: nl.action.note }), 'Was goed. ')
    expect(latest().agreements?.find(({ id }) => id === 'agreed-2')).toMatchObject({
      ...{ status: 'done', note: 'Was goed.', what: 'Kennismaken met de school', updatedAt: sampleNow },
    })
    expect(ofSchool().getByRole('textbox', { name: nl.action.note })).toHaveValue('Was goed. ')
  })

  it('is not there without such agreements', () => {
    showAgreed(scanWithActions({}))
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
  })
})
