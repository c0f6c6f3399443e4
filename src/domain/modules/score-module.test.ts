import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContent } from '../../../tests/support/content.ts'
import { sampleModule } from '../../../tests/support/sample-modules.ts'
import { scanOf } from '../../../tests/support/scan-arbitrary.ts'
import { at, notApplicable, thresholds, unknown } from '../../../tests/support/structure-builder.ts'
import { buildResult } from '../result/build-result.ts'
import type { Answer, Answers } from '../scan/scan-schema.ts'
import { scoreTheme } from '../scoring/theme.ts'
import { moduleAnswers, moduleQuestions } from './module-answers.ts'
import { scoreModules } from './score-module.ts'

const score = (answers: Answers) =>
  scoreModules({ modules: { deeper: answers } }, [sampleModule], thresholds)[0]

describe('a module', () => {
  it('is scored as one theme over all its questions, weights and all', () => {
    const result = score({ first: at(50), second: at(100), third: at(0), fourth: at(100) })
    expect(result?.score).toBeCloseTo((2 * 50 + 100 + 0 + 2 * 100) / 6)
    expect(result?.reason).toBeNull()
  })

  it('gives a part of several questions a number, and a part with one question none', () => {
    const { parts } = score({ first: at(50), second: at(100), third: at(0), fourth: at(100) })!
    expect(parts).toEqual([
      { id: 'several', score: 50 },
      { id: 'single', score: null },
    ])
  })

  it('has no number below the floors of a theme, and says why', () => {
    expect(score({ first: at(50) })).toMatchObject({ score: null, reason: 'too-few-answers' })
    expect(score({ first: unknown, second: unknown })).toMatchObject({
      score: null,
      reason: 'too-few-answers',
    })
  })

  it('leaves out what does not apply', () => {
    const result = score({ first: at(50), second: notApplicable, third: at(50), fourth: at(50) })
    expect(result?.score).toBe(50)
  })

  it('that was not begun is not in the result', () => {
    expect(scoreModules({}, [sampleModule], thresholds)).toEqual([])
    expect(scoreModules({ modules: { deeper: {} } }, [sampleModule], thresholds)).toEqual([])
  })

  it('leaves alone what it does not offer: retired options, other kinds of answers, other questions', () => {
    const answers: Answers = {
      first: { option: 'gone' },
      second: { options: [] },
      third: notApplicable,
      fourth: at(25),
      unheard: at(0),
    }
    expect(moduleAnswers({ modules: { deeper: answers } }, sampleModule)).toEqual({ fourth: at(25) })
  })
})

describe('the advice of a module', () => {
  const steps = (answers: Answers) => score(answers)?.steps

  it('comes from the rules, the lowest answer first, each step once', () => {
    expect(steps({ first: at(50), second: at(25), third: at(0), fourth: at(0) })).toEqual([
      'swap-jobs',
      'begin-small',
      'ask-one-question',
    ])
  })

  it('fires at the value of the rule and not above it', () => {
    expect(steps({ first: at(50) })).toEqual(['swap-jobs'])
    expect(steps({ first: at(75) })).toEqual([])
  })

  it('needs an answer that counts', () => {
    expect(steps({ first: unknown, second: notApplicable })).toEqual([])
  })
})

const content = testContent()
const quick = {
  ...content.structure,
  sensitivity: { ...content.structure.sensitivity, draws: 1 },
}

/** Any answers to the shipped modules, and to some that do not exist. */
const anyModules = fc
  .tuple(
    ...content.modules.map((module) =>
      fc
        .tuple(
          ...moduleQuestions(module).map((question) =>
            fc.option(
              fc.oneof(
                fc.constantFrom(...question.options.map(({ id }): Answer => ({ option: id }))),
                fc.constantFrom<Answer>(unknown, notApplicable, { option: 'gone' }, { options: ['gone'] }),
              ),
            ),
          ),
        )
        .map((answers): [string, Answers] => [
          module.id,
          Object.fromEntries(
            moduleQuestions(module).flatMap(({ id }, q) => (answers[q] ? [[id, answers[q]]] : [])),
          ),
        ]),
    ),
  )
  .map((entries) => Object.fromEntries([...entries, ['no-such-module', { x: unknown }]]))

describe('whatever is answered in the shipped modules', () => {
  it('never changes anything else in the result', () => {
    fc.assert(
      fc.property(scanOf(quick), anyModules, (scan, modules) => {
        const withoutModules = (given: typeof scan) => ({
          ...buildResult(given, { ...content, structure: quick }, '2026-11-22'),
          modules: [],
        })
        expect(withoutModules({ ...scan, modules })).toEqual(withoutModules(scan))
      }),
      { numRuns: 20 },
    )
  })

  it('scores as a theme with the same questions, from 0 to 100', () => {
    fc.assert(
      fc.property(anyModules, (modules) => {
        for (const result of scoreModules({ modules }, content.modules, thresholds)) {
          const module = content.modules.find(({ id }) => id === result.id)!
          const theme = { id: 'theme', weight: 1, questions: moduleQuestions(module) }
          const expected = scoreTheme(theme, moduleAnswers({ modules }, module), thresholds)
          expect(result.score).toBe(expected.score)
          for (const part of result.parts) {
            const { questions } = module.parts.find(({ id }) => id === part.id)!
            if (questions.length === 1) expect(part.score).toBeNull()
            else if (part.score !== null) {
              expect(part.score).toBeGreaterThanOrEqual(0)
              expect(part.score).toBeLessThanOrEqual(100)
            }
          }
        }
      }),
    )
  })

  it('advises only what the rules of that module name, and nothing when every answer is the strongest', () => {
    for (const module of content.modules) {
      const best = Object.fromEntries(
        moduleQuestions(module).map(({ id, options }) => [id, { option: options.at(-1)!.id }]),
      )
      const worst = Object.fromEntries(
        moduleQuestions(module).map(({ id, options }) => [id, { option: options[0]!.id }]),
      )
      const [high] = scoreModules({ modules: { [module.id]: best } }, [module], thresholds)
      const [low] = scoreModules({ modules: { [module.id]: worst } }, [module], thresholds)
      const named = module.rules.map((rule) => ('practice' in rule ? rule.practice : rule.step))
      expect(high).toMatchObject({ score: 100, steps: [] })
      expect(new Set(low?.steps)).toEqual(new Set(named))
    }
  })
})
