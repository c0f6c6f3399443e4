import { describe, expect, it } from 'vitest'
import { sheetLinks, sheetsOfPractice, sheetsOfStep } from '../../src/domain/sheets/sheet-of-practice.ts'
import { sheetIds } from '../../src/domain/sheets/sheet-ids.ts'
import { testContent } from '../support/content.ts'

const { structure, practices, modules } = testContent()
const steps = modules.flatMap((module) => module.steps)
const themes = structure.pillars.flatMap((pillar) => pillar.themes.map(({ id }) => id))

describe('the ways to a working sheet', () => {
  it.each(sheetIds)('%s is reached from practices and themes that exist', (id) => {
    const links = sheetLinks[id]
    expect(links.practices.length).toBeGreaterThan(2)
    expect(links.themes.length).toBeGreaterThan(0)
    expect(links.practices.filter((each) => !practices.some((practice) => practice.id === each))).toEqual([])
    expect(links.steps.filter((each) => !steps.includes(each))).toEqual([])
    expect(links.themes.filter((each) => !themes.includes(each))).toEqual([])
    expect(new Set(links.practices).size).toBe(links.practices.length)
  })

  it('is found from each of its practices and steps, and from no other', () => {
    expect(sheetsOfStep('terms-on-one-sheet')).toEqual(['employment-terms'])
    expect(sheetsOfStep('no-such-step')).toEqual([])
    expect(sheetsOfPractice('make-it-work')).toEqual(['side-entry', 'employment-terms'])
    expect(sheetsOfPractice('no-such-practice')).toEqual([])
  })
})
