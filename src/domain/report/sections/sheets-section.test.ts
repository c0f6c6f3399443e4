import { describe, expect, it } from 'vitest'
import { buildScan } from '../../../../tests/support/scan-builder.ts'
import { textsInOrder } from '../../../../tests/support/report-texts.ts'
import { textsByLanguage } from '../../../texts/by-language.ts'
import { sheetIds, type SheetId } from '../../sheets/sheet-ids.ts'
import type { SheetRecord } from '../../sheets/sheet-record.ts'
import { buildSheetDocument, sheetsSection } from './sheets-section.ts'

type Language = 'nl' | 'en'
const roles = { owner: 'Eigenaar', hr: 'HR of personeelszaken' }
const profile = { sectors: {}, branches: {}, sizeBands: {}, regions: {}, roles }

function sectionOf(sheets: Record<string, SheetRecord>, language: Language = 'nl') {
  const texts = { sheets: textsByLanguage[language].sheets }
  return sheetsSection({ scan: buildScan({ sheets }), language, profile, texts })
}

function documentOf(id: SheetId, record: SheetRecord | null, language: Language = 'nl') {
  const texts = textsByLanguage[language].sheets
  return buildSheetDocument({
    id,
    record,
    texts,
    roles,
    language,
    asOf: '2026-11-22',
    pages: '{page}/{pages}',
  })
}

const wordsOf = (blocks: ReturnType<typeof sectionOf>) => blocks.flatMap(textsInOrder)

describe('the annexes of a report', () => {
  it('are left out where a sheet holds nothing', () => {
    expect(sectionOf({})).toEqual([])
    expect(sectionOf({ 'side-entry': {}, 'future-talks': { note: 'x' }, 'of-another': { a: 'x' } })).toEqual(
      [],
    )
  })

  it('stand each on a page of its own, in the order of the list', () => {
    const blocks = sectionOf({ 'job-division': { title: 'Bakker' }, 'side-entry': { vacancy: 'Monteur' } })
    const titles = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    )
    expect(titles).toEqual([
      'Bijlage: Mensen uit een ander vak in 7 stappen',
      'Bijlage: Functie opnieuw indelen',
    ])
    expect(blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(2)
  })

  it('say what was filled in, and a role and a day in words', () => {
    const need = { partners: 'UWV Venlo', who: 'hr', due: '2027-01-15', done: true }
    const words = wordsOf(sectionOf({ 'side-entry': { vacancy: 'Monteur', steps: { need } } }))
    for (const text of ['Monteur', 'UWV Venlo', 'HR of personeelszaken', '15 januari 2027', 'ja']) {
      expect(words).toContain(text)
    }
    expect(words).toContain('1 van de 7 stappen zijn klaar.')
  })

  it.each<[Language, string, string]>([
    ['nl', '2850,50', 'De nieuwe baan geeft € 140,50 per maand meer.'],
    ['en', '2850.50', 'The new job gives € 140.50 a month more.'],
  ])('give the sum of two jobs in %s', (language, amount, sentence) => {
    const oldJob = { wage: 2650, pensionOwn: 120 }
    const words = wordsOf(
      sectionOf({ 'employment-terms': { oldJob, newJob: { wage: 2850.5, pensionOwn: 180 } } }, language),
    )
    expect(words).toContain(amount)
    expect(words).toContain(sentence)
  })

  it('write every amount of a sum with cents when one has them', () => {
    const sheet = { oldJob: { wage: 2650, pensionOwn: 120 }, newJob: { wage: 2850.5, pensionOwn: 180 } }
    const [sums] = sectionOf({ 'employment-terms': sheet }).flatMap((block) =>
      block.kind === 'table' ? [block] : [],
    )
    const amounts = sums?.rows.slice(1).flatMap(({ cells }) => cells.slice(1).filter((cell) => cell !== ''))
    expect(amounts).toContain('2650,00')
    expect(amounts?.filter((amount) => !/,\d\d$/.test(amount))).toEqual([])
  })

  it('give the two packages of a job', () => {
    const tasks = [
      { what: 'Kassa', hours: 12.5, level: 'mbo-1-2', place: 'moves', value: 'Zicht op klanten' },
      { what: 'Bakken', hours: 20, place: 'stays' },
    ]
    const words = wordsOf(sectionOf({ 'job-division': { tasks } }))
    expect(words).toContain('Samen 12,5 uur per week. Nodig: mbo, niveau 1 of 2.')
    expect(words).toContain('Deze taken kunnen weg, maar zijn meer waard dan u ziet: Kassa.')
  })
})

describe('a sheet as a document of its own', () => {
  it.each(sheetIds)('%s exists in both languages, with its evidence', (id) => {
    for (const language of ['nl', 'en'] as const) {
      const { general } = textsByLanguage[language].sheets
      const { blocks, title, fileName } = documentOf(id, null, language)
      expect(title).toBe(general.names[id].title)
      expect(fileName).toMatch(/^[a-z-]+$/)
      expect(wordsOf(blocks).some((text) => text.startsWith(general.evidence))).toBe(true)
    }
  })

  it.each(sheetIds.filter((id) => id !== 'future-talks'))(
    '%s printed empty leaves room and says why',
    (id) => {
      const { blocks } = documentOf(id, null)
      expect(blocks.some((block) => block.kind === 'table' && block.isForWriting)).toBe(true)
      expect(wordsOf(blocks)).toContain('Waarom vragen wij dit?')
      expect(documentOf(id, {}).blocks.some((block) => block.kind === 'table' && block.isForWriting)).toBe(
        false,
      )
    },
  )

  it('has nothing to write in for a talk', () => {
    const { blocks } = documentOf('future-talks', null)
    expect(blocks.filter(({ kind }) => ['lines', 'fields', 'options', 'table'].includes(kind))).toEqual([])
  })

  it('is the same for the same input, and another for another', () => {
    expect(documentOf('side-entry', { vacancy: 'x' })).toEqual(documentOf('side-entry', { vacancy: 'x' }))
    expect(documentOf('side-entry', { vacancy: 'x' }).identity).not.toBe(
      documentOf('side-entry', {}).identity,
    )
  })
})
