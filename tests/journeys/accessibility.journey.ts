import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './pages/journey.ts'
import { states } from './pages/states.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

test.use({ trace: 'off', reducedMotion: 'reduce' })

/** Language changes words and their length, not the build of a screen: in English the longest screens. */
const inEnglish = [
  'start, with a refused file',
  'profile, with errors',
  'theme, with everything unfolded',
  'check, with open questions',
  'result, with everything unfolded',
  'library',
  'practice',
  'module, its outcome',
  'levers, with a sum',
  'plan, with a practice and an own action',
  'sheet of terms, with a sum and a wrong number',
  'start, with a file that asks for its passphrase',
  'erase dialog',
]

for (const [language, names] of [
  ['nl', Object.keys(states)],
  ['en', inEnglish],
] as const) {
  test.describe(language, () => {
    test.use({ language })

    for (const name of names) {
      test(`axe finds nothing on: ${name}`, async ({ start, page }) => {
        await states[name]!(start)
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
        expect(found).toEqual([])
      })
    }
  })
}

test('axe would find a fault that is there', async ({ start, page }) => {
  await start.page.evaluate(() => document.querySelector('main')!.append(document.createElement('input')))
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(violations.map(({ id }) => id)).toContain('label')
})
