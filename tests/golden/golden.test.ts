import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testContent } from '../support/content.ts'
import { goldenPath, goldenScans, resultOfExample } from './golden-results.ts'

const content = testContent()

describe.each(goldenScans)('the result of the example %s', (name) => {
  it('is the golden one, to full precision; if the change is meant, run npm run update:golden and say why', () => {
    const golden: unknown = JSON.parse(readFileSync(goldenPath(name), 'utf8'))
    expect(resultOfExample(name, content)).toEqual(golden)
  })
})
