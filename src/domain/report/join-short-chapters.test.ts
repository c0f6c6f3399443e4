import { describe, expect, it } from 'vitest'
import { joinShortChapters } from './join-short-chapters.ts'
import type { ReportBlock } from './report-model.ts'

const pageBreak: ReportBlock = { kind: 'page-break' }
const heading: ReportBlock = { kind: 'heading', level: 1, text: 'Hoofdstuk' }
const text: ReportBlock = { kind: 'paragraph', tone: 'normal', text: 'Nog niets.' }
const list: ReportBlock = { kind: 'list', items: ['Een'] }
const breaksIn = (blocks: ReportBlock[]) => blocks.filter(({ kind }) => kind === 'page-break').length

describe('short chapters', () => {
  it('share a page when they follow each other', () => {
    const short = [pageBreak, heading, text]
    expect(joinShortChapters([...short, ...short, ...short])).toEqual([
      ...short,
      ...[heading, text, heading, text],
    ])
  })

  it('stand apart from a chapter with more in it', () => {
    const blocks = [pageBreak, heading, text, pageBreak, heading, list, pageBreak, heading, text]
    expect(joinShortChapters(blocks)).toEqual(blocks)
  })

  it('may hold a list of nothing', () => {
    const empty: ReportBlock = { kind: 'list', items: [] }
    expect(breaksIn(joinShortChapters([pageBreak, heading, empty, pageBreak, heading, text]))).toBe(1)
  })

  it('are no longer short with four paragraphs', () => {
    const long = [pageBreak, heading, text, text, text, text]
    expect(breaksIn(joinShortChapters([...long, pageBreak, heading, text]))).toBe(2)
  })

  it('leave what comes before the first page break where it is', () => {
    expect(joinShortChapters([heading, text, pageBreak, heading, text])).toHaveLength(5)
    expect(joinShortChapters([])).toEqual([])
  })
})
