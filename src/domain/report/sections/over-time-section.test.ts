import { describe, expect, it } from 'vitest'
import { buildScan, smallStructure } from '../../../../tests/support/scan-builder.ts'
import { at, ticks } from '../../../../tests/support/structure-builder.ts'
import { overTime as texts } from '../../../texts/nl/over-time.ts'
import { compareScans } from '../../over-time/compare-scans.ts'
import { compareSnapshot } from '../../over-time/compare-snapshot.ts'
import { overTimeSection } from './over-time-section.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'

const structure = smallStructure()
const present = buildScan({
  answers: {
    ...{ heavy: at(50), middle: at(25), light: at(100), list: ticks(2) },
    ...{ first: at(25), second: at(100) },
  },
})
const earlier = buildScan({
  completedAt: '2025-03-01T09:00:00Z',
  questionnaire: { id: 'toekomstscan', version: '0.9.0' },
  answers: { ...present.answers, heavy: at(100), first: at(0), second: at(0) },
  agreements: [{ id: 'a', origin: 'adviser', status: 'doing', what: 'Praat met de ploeg' }],
})
const wording = {
  structure,
  language: 'nl' as const,
  questionnaire: {
    pillars: { people: { title: 'Mensen', subtitle: '' }, plans: { title: 'Plannen', subtitle: '' } },
    themes: { staff: { title: 'Ploeg', intro: '' } },
  },
}
const section = overTimeSection({
  ...wording,
  overTime: { texts, comparison: compareScans(earlier, present, structure) },
})
const textsOf = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => ('text' in block ? [block.text] : []))

describe('what changed, in the report', () => {
  it('is left out without an earlier scan', () => {
    expect(overTimeSection(wording)).toEqual([])
    expect(overTimeSection({ ...wording, overTime: null })).toEqual([])
  })

  it('starts on a page of its own with the sentence that matters', () => {
    expect(section.slice(0, 3)).toMatchObject([
      { kind: 'page-break' },
      { kind: 'heading', level: 1, text: 'Toen en nu' },
      { tone: 'lead', text: '1 thema scoort nu echt hoger: rest.' },
    ])
  })

  it('names the day and the other questionnaire', () => {
    expect(textsOf(section).join(' ')).toContain('naast die van 1 maart 2025')
    expect(textsOf(section).join(' ')).toContain('Toen gold vragenlijst 0.9.0, nu geldt 1.0.0.')
  })

  it('has one table, with a strong row for each pillar', () => {
    const [table] = section.filter((block): block is ReportTable => block.kind === 'table')
    expect(table?.rows).toEqual([
      { cells: ['Mensen', '71', '50', '−21', 'kan toeval zijn'], emphasis: 'total' },
      { cells: ['Ploeg', '71', '50', '−21', 'kan toeval zijn'], emphasis: 'none' },
      { cells: ['Plannen', '0', '63', '+63', 'echt hoger'], emphasis: 'total' },
      { cells: ['rest', '0', '63', '+63', 'echt hoger'], emphasis: 'none' },
    ])
    expect(table?.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })

  it('lists the actions of then', () => {
    expect(section.slice(-3)).toMatchObject([
      { kind: 'heading', level: 2, text: texts.agreementsTitle },
      { text: 'U sprak toen 1 actie af. Klaar: 0.' },
      { kind: 'list', items: ['Praat met de ploeg: bezig'] },
    ])
  })

  it('says so when only scores were stored, and what cannot be compared', () => {
    const stored = { version: '1.0.0', at: '2024-01-01T00:00:00Z', themes: {}, pillars: {} }
    const blocks = overTimeSection({
      ...wording,
      overTime: { texts, comparison: compareSnapshot(stored, present, structure) },
    })
    expect(textsOf(blocks)).toEqual([
      'Toen en nu',
      texts.noneComparable,
      expect.stringContaining(texts.fromSnapshot),
      expect.stringContaining('25 punten'),
    ])
    const [table] = blocks.filter((block): block is ReportTable => block.kind === 'table')
    expect(table?.rows[1]?.cells).toEqual([
      'Ploeg',
      '–',
      '–',
      '–',
      'niet te vergelijken: toen was er geen score',
    ])
  })
})
