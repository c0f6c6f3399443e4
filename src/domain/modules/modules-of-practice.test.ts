import { expect, it } from 'vitest'
import { sampleModule } from '../../../tests/support/sample-modules.ts'
import { modulesOfPractice } from './modules-of-practice.ts'

it('a practice leads to the modules that may advise it, each once', () => {
  const other = { ...sampleModule, id: 'other', rules: [{ question: 'first', atMost: 0, step: 'swap-jobs' }] }
  const found = (practice: string) => modulesOfPractice([sampleModule, other], practice).map(({ id }) => id)
  expect(found('swap-jobs')).toEqual(['deeper'])
  expect(found('no-such-practice')).toEqual([])
})
