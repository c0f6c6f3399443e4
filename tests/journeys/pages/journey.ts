import { test as base, expect } from '@playwright/test'
import type { Language } from '../../../src/content/texts.ts'
import { wordsOf, type Words } from '../../support/words.ts'
import { pointer } from './hand.ts'
import type { Visit } from './screen.ts'
import { StartPage } from './start-page.ts'
import { reportViolations, watchTraffic, type Traffic } from './traffic.ts'

type Journey = {
  /** The language the browser prefers. */
  language: Language
  words: Words
  /** Everything the pages asked for or complained about. Every journey ends with a look at it. */
  traffic: Traffic
  visit: Visit
  /** The start screen of a first visit. */
  start: StartPage
}

/** A journey in the language of `test.use({ language })`; fails on any request elsewhere, error or CSP report. */
export const test = base.extend<Journey>({
  language: ['nl', { option: true }],
  locale: async ({ language }, provide) => provide(language === 'nl' ? 'nl-NL' : 'en-GB'),
  words: async ({ language }, provide) => provide(wordsOf(language)),
  traffic: [
    async ({ context, baseURL }, provide) => {
      const traffic = watchTraffic(context, String(baseURL))
      await context.addInitScript(reportViolations)
      await provide(traffic)
      expect(traffic.elsewhere, 'requests to another host').toEqual([])
      expect(traffic.faults, 'errors and reports of the browser').toEqual([])
    },
    { auto: true },
  ],
  visit: async ({ page, words }, provide) => provide({ page, words, hand: pointer }),
  start: async ({ visit }, provide) => provide(await StartPage.visit(visit)),
})

export { expect }
