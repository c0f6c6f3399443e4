import { describe, expect, it } from 'vitest'
import type { Structure } from '../../../content/structure.ts'
import type { Result } from '../../result/result-schema.ts'
import { textsByLanguage } from '../../../texts/by-language.ts'
import { leversSection, type LeversSectionInput } from './levers-section.ts'
import type { ReportDials, ReportTable } from '../report-model.ts'

const levels = [
  { id: 'begin', from: 0 },
  { id: 'strong', from: 60 },
]
const levers: Result['levers'] = [
  { id: 'hours', score: 59.6, reason: null, mix: 0.655 },
  { id: 'productivity', score: null, reason: 'too-few-answers', mix: 0.345 },
]

function sectionOf(own: Result['levers'], language: 'nl' | 'en' = 'nl') {
  const input: LeversSectionInput = {
    result: { levers: own } as Result,
    structure: { levels } as Structure,
    questionnaire: { pillars: {}, themes: {}, questions: {}, levels: { begin: 'begin', strong: 'sterk' } },
    texts: textsByLanguage[language] as unknown as LeversSectionInput['texts'],
    leverTexts: { hours: { title: 'Werkuren', inShort: 'meer uren', meaning: 'Meer uren.' } },
  }
  return leversSection(input)
}

const dialsIn = (own: Result['levers']) =>
  sectionOf(own).find((block): block is ReportDials => block.kind === 'dials')!.dials
const tableIn = (own: Result['levers']) =>
  sectionOf(own).find((block): block is ReportTable => block.kind === 'table')!

describe('the levers in the report', () => {
  it('start on a page of their own, under a heading', () => {
    expect(sectionOf(levers).slice(0, 2)).toEqual([
      { kind: 'page-break' },
      { kind: 'heading', level: 1, text: 'Uw draaiknoppen' },
    ])
    expect(sectionOf(levers, 'en')[1]).toMatchObject({ text: 'Your levers' })
  })

  it('have a dial with number, word and part of the advice, in the order of the result', () => {
    expect(dialsIn(levers)).toEqual([
      {
        label: 'Werkuren',
        score: { value: 59.6, text: '60', blocks: 2 },
        word: 'sterk',
        share: '66% van uw advies',
      },
      { label: 'productivity', score: null, word: 'te weinig antwoorden', share: '34% van uw advies' },
    ])
  })

  it('say the same in a table, with what each lever means', () => {
    expect(tableIn(levers).rows.map(({ cells }) => cells)).toEqual([
      ['Werkuren', 'Meer uren.', '60, sterk', '66%'],
      ['productivity', '', 'te weinig antwoorden', '34%'],
    ])
  })

  it('say that there is no advice instead of a percentage', () => {
    const own = levers.map((lever) => ({ ...lever, mix: null }))
    expect(dialsIn(own).map(({ share }) => share)).toEqual([null, null])
    expect(JSON.stringify(sectionOf(own))).toContain('U heeft nu geen advies.')
    expect(JSON.stringify(sectionOf(own))).not.toContain('%')
  })

  it('are left out when the content has none', () => {
    expect(sectionOf([])).toEqual([])
  })
})
