import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { reportFonts } from '../../../tests/support/report-fonts.ts'
import { reportInputOf } from '../../cli/report-input-of.ts'
import { languages, type Language } from '../../content/texts.ts'
import { writeReport } from '../../documents/pdf/write-report.ts'
import { noSurroundings } from '../host/surroundings.ts'
import { buildResult } from '../result/build-result.ts'
import { readScan } from '../scan/read-scan.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { buildReport } from './build-report.ts'
import { editions, type Edition } from './edition.ts'
import type { ReportBlock, ReportModel } from './report-model.ts'

const content = testContent()
const day = '2026-11-22'

function example(name: string): Scan {
  const text = readFileSync(`public/examples/${name}.scan.json`, 'utf8')
  const read = readScan(text, content.structure, [])
  if (!read.ok) throw new Error('The example is faulty')
  return read.scan
}

function modelOf(scan: Scan, edition: Edition, language: Language = 'nl'): ReportModel {
  const result = buildResult(scan, content, day)
  return buildReport(
    reportInputOf({ scan, result, surroundings: noSurroundings, edition, language }, content),
  )
}

function pageCount(model: ReportModel): number {
  const pdf = Buffer.from(writeReport(model, reportFonts)).toString('latin1')
  return pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
}

function wordsOf(blocks: readonly ReportBlock[]): string {
  return JSON.stringify(blocks)
}

const bakery = example('bakery')
const action = {
  id: 'a',
  origin: 'employer',
  what: 'Weekstart van 15 minuten',
  firstStep: 'Kies een vaste dag',
  due: '2026-12-04',
  status: 'open',
} as const

describe.each(languages)('the editions in %s', (language) => {
  it.each(['bakery', 'installation', 'care'])('fit %s on four pages, and on one for who decides', (name) => {
    const scan = example(name)
    expect(pageCount(modelOf(scan, 'short', language))).toBe(4)
    expect(pageCount(modelOf(scan, 'director', language))).toBe(1)
  })

  it('have a name of their own, and a cover only where there is much to read', () => {
    const models = editions.map((edition) => modelOf(bakery, edition, language))
    expect(new Set(models.map(({ fileName }) => fileName)).size).toBe(editions.length)
    expect(new Set(models.map(({ identity }) => identity)).size).toBe(editions.length)
    expect(models.map(({ cover }) => cover !== null)).toEqual([false, true, true, false])
  })
})

describe('the first step on page one', () => {
  it('is a proposal as long as there is no plan', () => {
    expect(wordsOf(modelOf(bakery, 'short').blocks)).toContain('Voorgestelde eerste stap')
  })

  it('is the action of the plan that is due first', () => {
    const later = { ...action, id: 'b', what: 'Iets voor later', due: '2027-01-10' }
    const words = wordsOf(modelOf({ ...bakery, agreements: [later, action] }, 'short').blocks)
    expect(words).toContain(
      'Weekstart van 15 minuten. Eerste stap: Kies een vaste dag. Uiterlijk 4 december 2026.',
    )
    expect(words).not.toContain('Voorgestelde eerste stap')
  })
})

describe('the remarks of the adviser', () => {
  const title = 'De reactie van de adviseur'

  it('have an empty page only in the edition for the talk', () => {
    const withTitle = editions.filter((edition) => wordsOf(modelOf(bakery, edition).blocks).includes(title))
    expect(withTitle).toEqual(['adviser'])
  })

  it('stand in the full report once they are there, with the line that the score stays', () => {
    const [pillar] = content.structure.pillars
    const appreciation = {
      by: 'adviser',
      at: '2026-11-20',
      pillars: { [pillar!.id]: { view: 'differ' as const, text: 'Er is een plan in de la' } },
    }
    const words = wordsOf(modelOf({ ...bakery, appreciation }, 'full').blocks)
    expect(words).toContain('zie ik anders. Er is een plan in de la')
    expect(words).toContain('De score verandert er niet door')
  })

  it('come with what was agreed', () => {
    const agreed = { ...action, id: 'c', origin: 'adviser' as const, what: 'Belt over twee weken' }
    expect(wordsOf(modelOf({ ...bakery, agreements: [agreed] }, 'full').blocks)).toContain(
      'Belt over twee weken',
    )
  })
})

describe('the guide for the talk', () => {
  it('reads the next answer of a theme that asks for attention aloud, and lists what is not known', () => {
    const result = buildResult(bakery, content, day)
    const words = wordsOf(modelOf(bakery, 'adviser').blocks)
    const { questions, themes } = content.texts.nl.questionnaire
    for (const unknown of result.unknown) expect(words).toContain(JSON.stringify(questions[unknown]!.text))
    for (const theme of result.priorities) expect(words).toContain(`"caption":"${themes[theme]!.title}"`)
  })
})

describe('an empty scan', () => {
  it.each(editions)('gives the edition %s without a hole in its words', (edition) => {
    const empty = { ...bakery, answers: {}, keyFigures: {}, priorities: [] }
    const model = modelOf(empty, edition)
    expect(pageCount(model)).toBeGreaterThan(0)
    expect(wordsOf(model.blocks)).not.toMatch(/undefined|NaN|\{\w+\}/)
  })
})

describe('a scan without answers', () => {
  const empty = { ...bakery, answers: {}, keyFigures: {}, agreements: [] }

  it.each(['short', 'director'] as const)('proposes once to fill in a first theme (%s)', (edition) => {
    const words = wordsOf(modelOf(empty, edition).blocks)
    expect(words.split('Vul eerst 1 thema in')).toHaveLength(2)
    expect(words).not.toContain('Kies 1 ding dat goed gaat')
  })
})
