import { describe, expect, it } from 'vitest'
import { sampleModule } from '../../../tests/support/sample-modules.ts'
import type { Result } from '../result/result-schema.ts'
import { offerModules } from './offered-modules.ts'

const modules = [
  { ...sampleModule, id: 'a', themes: ['calm'] },
  { ...sampleModule, id: 'b', themes: ['weak', 'calm'] },
  { ...sampleModule, id: 'c', themes: ['weakest', 'weak'] },
]

function offersWith(scores: Record<string, number | null>) {
  const themes = Object.entries(scores).map(([id, score]) => ({ id, score }))
  const pillars = [{ themes }] as unknown as Result['pillars']
  return offerModules({ pillars }, modules, { attentionBelow: 60 }).map(({ module, weakThemes }) => [
    module.id,
    ...weakThemes,
  ])
}

describe('the modules beside a result', () => {
  it('offer first what belongs to the lowest theme, and name every weak theme', () => {
    expect(offersWith({ calm: 80, weak: 40, weakest: 10 })).toEqual([
      ['c', 'weakest', 'weak'],
      ['b', 'weak'],
      ['a'],
    ])
  })

  it.each([
    [59.4, true],
    [59.5, false],
    [60, false],
  ])('offers below 60 as the reader sees it: %s', (score, isOffered) => {
    expect(offersWith({ calm: score, weak: 90, weakest: 90 })[0]).toEqual(isOffered ? ['a', 'calm'] : ['a'])
  })

  it('keeps every module open when nothing is weak, and when nothing has a score', () => {
    expect(offersWith({ calm: 90, weak: null, weakest: null })).toEqual([['a'], ['b'], ['c']])
  })
})
