import { expect, test } from 'vitest'
import type { ReportBlock } from '../../domain/report/report-model.ts'
import { chaptersOf } from './chapters.ts'

const text = (words: string): ReportBlock => ({ kind: 'paragraph', tone: 'normal', text: words })
const pageBreak: ReportBlock = { kind: 'page-break' }

test('a page break opens a chapter, and breaks with nothing between them open none', () => {
  const blocks = [pageBreak, text('a'), text('b'), pageBreak, pageBreak, text('c'), pageBreak]
  expect(chaptersOf(blocks)).toEqual([[text('a'), text('b')], [text('c')]])
  expect(chaptersOf([])).toEqual([])
})
