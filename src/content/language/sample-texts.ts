import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import type { Problem } from '../problem.ts'
import { checkWording } from './check-wording.ts'
import type { LocatedText } from './located-text.ts'
import { type WordingRules, wordingRulesSchema } from './wording-rules.ts'

// For tests only: samples are judged by the shipped rules, so that a slackened rule shows.

/** The rules as they ship in questions/wording.yaml. */
export function readShippedRules(): WordingRules {
  const path = new URL('../../../questions/wording.yaml', import.meta.url)
  return wordingRulesSchema.parse(load(readFileSync(path, 'utf8')))
}

/** A faultless Dutch line of advice, with overrides. */
export function sampleText(overrides: Partial<LocatedText> = {}): LocatedText {
  return {
    file: 'theme.yaml',
    line: 7,
    field: 'intro.nl',
    language: 'nl',
    layer: 'advice',
    role: 'prose',
    text: 'U praat elk jaar met uw mensen.',
    ...overrides,
  }
}

/** A faultless Dutch stem, with overrides. */
export function sampleStem(overrides: Partial<LocatedText> = {}): LocatedText {
  return sampleText({ layer: 'question', role: 'stem', text: 'Hoe ver kijkt u vooruit?', ...overrides })
}

/** What the shipped rules say about one text. */
export function judge(text: LocatedText): Problem[] {
  return checkWording([text], readShippedRules())
}
