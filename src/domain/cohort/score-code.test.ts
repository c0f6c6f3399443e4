import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { company } from '../../../tests/support/structure-arbitrary.ts'
import { scanOf } from '../../../tests/support/scan-arbitrary.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { scoreScan, type ScoredStructure } from '../scoring/score-scan.ts'
import { codesOf, decodeAnswers, encodeAnswers, questionsInOrder } from './answer-code.ts'
import { compileScoreTable, scoreCode, scopesOf } from './score-code.ts'

function scoresOf(structure: ScoredStructure, answers: Answers): (number | null)[] {
  const { total, pillars } = scoreScan(structure, answers)
  const parts = pillars.flatMap((pillar) => [pillar.score, ...pillar.themes.map(({ score }) => score)])
  return [total.score, ...parts]
}

const { structure: shipped } = testContent()
const table = compileScoreTable(shipped)

describe('the score of an answer code', () => {
  it('is to the last bit that of the scoring engine, for any questionnaire and any answers', () => {
    fc.assert(
      fc.property(company, ({ structure, answers }) => {
        const code = encodeAnswers(answers, structure)
        expect(scoreCode(compileScoreTable(structure), code)).toEqual(scoresOf(structure, answers))
      }),
    )
  })

  it('is so for the shipped questionnaire', () => {
    fc.assert(
      fc.property(scanOf(shipped), ({ answers }) => {
        expect(scoreCode(table, encodeAnswers(answers, shipped))).toEqual(scoresOf(shipped, answers))
      }),
    )
  })

  it('is so for any code, by way of the answers it stands for', () => {
    const letters = questionsInOrder(shipped).map((question) => codesOf(question).map(({ code }) => code))
    const anyCode = fc.tuple(...letters.map((list) => fc.constantFrom(...list))).map((code) => code.join(''))
    fc.assert(
      fc.property(anyCode, (code) => {
        const answers = decodeAnswers(code, shipped)
        expect(answers).not.toBeNull()
        expect(encodeAnswers(answers!, shipped)).toBe(code)
        expect(scoreCode(table, code)).toEqual(scoresOf(shipped, answers!))
      }),
    )
  })

  it('is none for a code of another length, or with an answer that the question does not have', () => {
    const good = '0'.repeat(table.length)
    expect(scoreCode(table, good)?.[0]).toBe(0)
    for (const bad of [good.slice(1), `${good}0`, `9${good.slice(1)}`, `-${good.slice(1)}`, 'é'.repeat(58)]) {
      expect(scoreCode(table, bad), bad).toBeNull()
      expect(decodeAnswers(bad, shipped), bad).toBeNull()
    }
  })

  it('stands in the order of the scopes', () => {
    expect(scopesOf(shipped).map(({ kind }) => kind)).toEqual([
      'total',
      ...shipped.pillars.flatMap(({ themes }) => ['pillar', ...themes.map(() => 'theme')]),
    ])
    expect(table.scopes[1]?.id).toBe('strategy-and-business')
  })
})
