import { describe, expect, it } from 'vitest'
import { practiceCohort, goldenDay } from '../../../../tests/golden/golden-results.ts'
import { testContent } from '../../../../tests/support/content.ts'
import { peers as texts } from '../../../texts/nl/peers.ts'
import { noSurroundings, type Surroundings } from '../../host/surroundings.ts'
import { exampleText } from '../../../../tests/support/scan-builder.ts'
import { readScan } from '../../scan/read-scan.ts'
import { buildResult } from '../../result/build-result.ts'
import { sampleScan, answerAt } from '../../../features/result/sample-result.tsx'
import { describePeers } from '../wording/peers-in-words.ts'
import { peersSection } from './peers-section.ts'
import type { ReportBlock } from '../report-model.ts'

const content = testContent()
const { structure } = content
const { questionnaire } = content.texts.nl
const scan = sampleScan((question) => answerAt(question, 0.5))
const example: Surroundings = { ...noSurroundings, benchmarks: [practiceCohort(content)], isExample: true }

function sectionOf(surroundings: Surroundings) {
  const result = buildResult(scan, content, goldenDay, surroundings)
  const wording = { structure, questionnaire, language: 'nl' as const }
  const blocks = peersSection({ ...wording, result, texts: { peers: texts }, surroundings })
  const worded = describePeers({ ...wording, peers: result.peers, texts })
  return { blocks, worded }
}

const tablesOf = (blocks: readonly ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
const wordsOf = (blocks: readonly ReportBlock[]) => JSON.stringify(blocks)

describe('participants in the report', () => {
  it('are the pillars, the total and every theme, with the numbers of the screen', () => {
    const { blocks, worded } = sectionOf(example)
    const [pillars, themes] = tablesOf(blocks)
    expect(pillars?.rows.map(({ cells }) => cells.slice(0, 3))).toEqual(
      [...worded!.pillars, worded!.total!].map(({ title, own, mean }) => [title, `${own}`, `${mean}`]),
    )
    expect(pillars?.rows.at(-1)?.emphasis).toBe('total')
    expect(themes?.rows).toHaveLength(17)
  })

  it('come with group, number, period and source, and are called participants', () => {
    const { blocks, worded } = sectionOf(example)
    expect(worded!.lead).toMatch(/minstens \d+ deelnemers/)
    for (const part of [worded!.lead, worded!.headline, worded!.source])
      expect(wordsOf(blocks)).toContain(JSON.stringify(part).slice(1, -1))
  })

  it.each(['bakery', 'care', 'installation'])(
    'have one class each: the sentence above uses the words of the rows (%s)',
    (name) => {
      const read = readScan(exampleText(name), structure, [])
      if (!read.ok) throw new Error('The example is faulty')
      const { peers } = buildResult(read.scan, content, goldenDay, example)
      const worded = describePeers({ structure, questionnaire, language: 'nl', peers, texts })!
      expect(worded.pillars).toHaveLength(4)
      for (const { title, place } of worded.pillars) {
        const sentence = worded.headline.split(/(?<=\.) /).find((each) => each.includes(`"${title}"`))
        expect(sentence?.split(': ')[0]?.toLowerCase()).toBe(place.split(': ')[0])
      }
    },
  )

  it('are marked when they are invented', () => {
    const frames = sectionOf(example).blocks.filter(({ kind }) => kind === 'frame')
    expect(frames).toMatchObject([{ title: 'Oefengegevens, geen echte werkgevers' }])
  })

  it('have shares of the text width that add up to 1', () => {
    for (const { columns } of tablesOf(sectionOf(example).blocks)) {
      expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    }
  })

  it('leave one line when there are none', () => {
    const { blocks } = sectionOf(noSurroundings)
    expect(tablesOf(blocks)).toEqual([])
    expect(wordsOf(blocks)).toContain(texts.none.text)
  })

  it('say why a file is not used', () => {
    const refused = [{ path: 'benchmarks/a.json', reason: 'other-questionnaire' as const }]
    expect(wordsOf(sectionOf({ ...noSurroundings, refused }).blocks)).toContain(
      texts.refused['other-questionnaire'],
    )
  })
})
