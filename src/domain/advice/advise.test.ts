import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { answerAll, questionsOf } from '../../../tests/support/structure-arbitrary.ts'
import { scanOf } from '../../../tests/support/scan-arbitrary.ts'
import type { Question } from '../../content/structure.ts'
import type { Answer, Answers, Scan } from '../scan/scan-schema.ts'
import { scoreItem } from '../scoring/item.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import { advise, leverMix } from './advise.ts'
import { adviceCaps } from './choose.ts'

const { structure, practices } = testContent()
const questions = new Map(questionsOf(structure).map((question) => [question.id, question]))
const practiceOf = (id: string) => practices.find((practice) => practice.id === id)!
const anyScan = scanOf(structure)

function adviseScan(scan: Pick<Scan, 'company' | 'priorities' | 'answers'>) {
  return advise(scan, scan.answers, scoreScan(structure, scan.answers), structure, practices)
}

function top(question: Question): Answer {
  if (question.kind === 'single') return { option: question.options.at(-1)!.id }
  return { options: question.options.map(({ id }) => id) }
}

/** The value, 0 to 1, of an answer that counts; null otherwise. */
function valueIn(answers: Answers, id: string): number | null {
  const outcome = scoreItem(questions.get(id)!, answers[id])
  return outcome.state === 'scored' ? outcome.score / 100 : null
}

describe('every advice, over hundreds of scans', () => {
  it('names only answers that fire its triggers, and all of them', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        for (const { practice, because } of adviseScan(scan).candidates) {
          const fired = practiceOf(practice)
            .triggers.filter(
              ({ question, atMost }) => (valueIn(scan.answers, question) ?? 2) <= atMost + 1e-9,
            )
            .map(({ question }) => question)
          expect(because.map(({ question }) => question)).toEqual(fired)
          expect(because.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('disappears when the answers that caused it become the best', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        for (const { practice, because } of adviseScan(scan).chosen) {
          const better = because.map(({ question }) => [question, top(questions.get(question)!)] as const)
          const changed = { ...scan, answers: { ...scan.answers, ...Object.fromEntries(better) } }
          expect(adviseScan(changed).candidates.map((candidate) => candidate.practice)).not.toContain(
            practice,
          )
        }
      }),
    )
  })

  it('has a utility that is the product of the factors shown, from 0 to 1', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        for (const { utility, factors } of adviseScan(scan).candidates) {
          const product = Object.values(factors).reduce((all, factor) => all * factor, 1)
          expect(utility).toBeCloseTo(product, 12)
          expect(utility).toBeGreaterThan(0)
          expect(utility).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('is nothing that the firm already does', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        for (const { practice } of adviseScan(scan).candidates) {
          for (const { question, atLeast } of practiceOf(practice).alreadyDone) {
            expect(valueIn(scan.answers, question) ?? 0).toBeLessThan(atLeast)
          }
        }
      }),
    )
  })

  it('helps a theme that has a score below "keep this up"', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        const themes = scoreScan(structure, scan.answers).pillars.flatMap((pillar) => pillar.themes)
        for (const { theme } of adviseScan(scan).candidates) {
          const { score } = themes.find(({ id }) => id === theme)!
          expect(score).not.toBeNull()
          expect(score!).toBeLessThan(structure.thresholds.keepFrom)
        }
      }),
    )
  })
})

describe('the choice of advice, over hundreds of scans', () => {
  it('keeps every cap and chooses no two practices that conflict', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        const { chosen } = adviseScan(scan)
        const count = (of: (index: number) => string) => {
          const names = chosen.map((_, index) => of(index))
          return Math.max(0, ...names.map((name) => names.filter((other) => other === name).length))
        }
        const picked = chosen.map(({ practice }) => practiceOf(practice))
        expect(chosen.length).toBeLessThanOrEqual(adviceCaps.advices)
        expect(new Set(picked).size).toBe(chosen.length)
        expect(count((index) => chosen[index]!.lever)).toBeLessThanOrEqual(adviceCaps.perLever)
        expect(count((index) => chosen[index]!.pillar)).toBeLessThanOrEqual(adviceCaps.perPillar)
        expect(picked.filter(({ effort }) => effort === 'large').length).toBeLessThanOrEqual(adviceCaps.large)
        expect(picked.filter(({ start }) => start === 'with-others').length).toBeLessThanOrEqual(2)
        for (const { conflicts } of picked) {
          expect(picked.filter(({ id }) => conflicts.includes(id))).toEqual([])
        }
      }),
    )
  })

  it('holds a small step whenever five are chosen and one fits', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        const { chosen } = adviseScan(scan)
        if (chosen.length < adviceCaps.advices) return
        expect(chosen.some(({ practice }) => practiceOf(practice).effort === 'small')).toBe(true)
      }),
    )
  })

  it('is the same for the same scan, whatever the order of the catalogue', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        const scores = scoreScan(structure, scan.answers)
        const turned = advise(scan, scan.answers, scores, structure, practices.toReversed())
        expect(turned.chosen).toEqual(adviseScan(scan).chosen)
      }),
      { numRuns: 50 },
    )
  })

  it('gives a lever mix that adds up to 1, or none without advice', () => {
    fc.assert(
      fc.property(anyScan, (scan) => {
        const { chosen } = adviseScan(scan)
        const mix = leverMix(chosen, practices, structure.levers)
        if (chosen.length === 0) expect(mix).toBeNull()
        else expect(Object.values(mix!).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('firms at the ends', () => {
  const company = { sector: 'F', sizeBand: '25-49' } as const
  const lowest = (question: Question): Answer =>
    question.kind === 'single' ? { option: question.options[0]!.id } : { options: [] }

  it('gets no advice where all is in order, only praise', () => {
    const answers = answerAll(structure, top)
    expect(adviseScan({ company, answers }).candidates).toEqual([])
  })

  it('gets no advice while nothing is known', () => {
    const answers = answerAll(structure, () => ({ unknown: true }))
    expect(adviseScan({ company, answers }).candidates).toEqual([])
  })

  it.each(
    structure.profile.sectors.flatMap(({ id }) => structure.profile.sizeBands.map((size) => [id, size.id])),
  )('gets advice where everything can begin: sector %s, %s people', (sector, sizeBand) => {
    const answers = answerAll(structure, lowest)
    const { chosen } = adviseScan({ company: { sector, sizeBand } as Scan['company'], answers })
    expect(chosen.length).toBeGreaterThanOrEqual(4)
  })

  it('sees more use in a practice as its theme scores lower', () => {
    const withLearning = (value: number) =>
      answerAll(structure, (question) => {
        const isLearning = structure.pillars
          .flatMap((pillar) => pillar.themes)
          .some((theme) => theme.id === 'learning' && theme.questions.some(({ id }) => id === question.id))
        if (question.kind !== 'single' || !isLearning) return top(question)
        const near = question.options.toSorted(
          (a, b) => Math.abs(a.value - value) - Math.abs(b.value - value),
        )
        return { option: near[0]!.id }
      })
    const bestOf = (value: number) => {
      const { candidates } = adviseScan({ company, answers: withLearning(value) })
      return Math.max(...candidates.map(({ utility }) => utility))
    }
    expect(bestOf(0)).toBeGreaterThan(bestOf(0.25))
    expect(bestOf(0.25)).toBeGreaterThan(bestOf(0.5))
  })
})
