import type { ReportBlock, ReportModel, ReportWriting } from '../../src/domain/report/report-model.ts'
import { sampleLogo } from './sample-logo.ts'
import { sampleReportModel } from './sample-report-model.ts'

/** A report with every kind of block in which every text is the given one. */
export function extremeReportModel(text: string): ReportModel {
  return sampleReportModel({
    title: text,
    cover: {
      product: text,
      title: text,
      company: text,
      facts: [{ label: text, value: text }],
      note: text,
      host: { name: text, lines: [text, ''], logo: sampleLogo() },
    },
    foot: { text, pages: '{page}/{pages}' },
    blocks: [...mastheads(text), ...textBlocks(text), ...figures(text), ...writing(text), ...tables(text)],
  })
}

function mastheads(text: string): ReportBlock[] {
  const masthead = { kind: 'masthead' as const, product: text, company: text, facts: [text, text] }
  return [
    { ...masthead, logo: { name: text, image: sampleLogo() } },
    { ...masthead, logo: null },
  ]
}

function textBlocks(text: string): ReportBlock[] {
  const link = { text, address: `https://voorbeeld.nl/${'pad/'.repeat(40)}` }
  return [
    { kind: 'heading', level: 1, text },
    { kind: 'heading', level: 3, text },
    { kind: 'paragraph', tone: 'lead', text },
    { kind: 'list', items: [text, '', text] },
    {
      kind: 'list-pair',
      lists: [
        { title: text, items: [text, text], empty: text, note: text },
        { title: text, items: [], empty: text, note: null },
      ],
    },
    {
      kind: 'card',
      title: text,
      facts: [text, text],
      lines: [{ label: text, text }],
      links: [link],
      note: text,
    },
    { kind: 'links', intro: text, links: [link, { text: '', address: text }] },
  ]
}

function figures(text: string): ReportBlock[] {
  const score = { value: 40, text: '40', blocks: 2 }
  const bar = { label: text, score, word: text, range: { low: 20, high: 60 }, note: text }
  const dial = { label: text, score, word: text, share: text }
  const marked = { ...bar, reference: { value: 300, label: text }, middleHalf: { low: -10, high: 110 } }
  return [
    { kind: 'bars', size: 'large', message: text, bars: [marked, { ...bar, score: null }] },
    { kind: 'bars', size: 'small', message: text, bars: [bar, { ...marked, score: null }] },
    { kind: 'dials', message: text, dials: [dial, { ...dial, score: null }, dial, dial, dial, dial] },
    {
      kind: 'mix',
      message: text,
      parts: [text, text, text, text, text, text].map((label, index) => ({
        place: index + 1,
        label,
        percent: 16,
        text,
      })),
    },
    { kind: 'mix', message: text, parts: [] },
  ]
}

function writing(text: string): ReportBlock[] {
  const options = [1, 2, 3, 4].map((columns): ReportWriting => ({
    kind: 'options',
    label: text,
    note: text,
    choose: columns % 2 === 0 ? 'one' : 'several',
    columns: columns as 1 | 2 | 3 | 4,
    options: [
      { text, aside: text },
      { text, aside: null },
    ],
    ...(columns > 2 ? { apart: [text, text, text, text] } : {}),
  }))
  const places: ReportWriting[] = [
    ...options,
    { kind: 'lines', label: text, count: 60 },
    { kind: 'lines', label: '', count: 0 },
    { kind: 'fields', labels: [text, text, text, text] },
  ]
  return [
    ...places,
    { kind: 'side-by-side', places },
    { kind: 'side-by-side', places: [] },
    { kind: 'frame', title: text, paragraphs: [text], writing: places.slice(0, 1) },
    { kind: 'frame', title: text, paragraphs: [text], writing: places },
  ]
}

function tables(text: string): ReportBlock[] {
  const column = { title: text, align: 'left' as const, share: 0.25 }
  const cells = [text, text, '', text]
  return [
    {
      kind: 'table',
      caption: text,
      columns: [column, column, column, { ...column, align: 'right' }],
      rows: [
        { cells: [text], emphasis: 'group' },
        { cells, emphasis: 'none' },
        { cells: [text, '', '', text], emphasis: 'total' },
      ],
    },
    { kind: 'table', caption: text, columns: [], rows: [] },
    { kind: 'table', caption: '', columns: [column], rows: [] },
  ]
}
