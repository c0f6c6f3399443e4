import { writeFile } from 'node:fs/promises'
import { languages } from '../../src/content/texts.ts'
import { wordReferences, type WordedReference } from '../../src/domain/references/references-in-words.ts'
import type { Result } from '../../src/domain/result/result-schema.ts'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { fill } from '../../src/texts/fill.ts'
import { runCli } from '../support/command-line.ts'
import { testContent } from '../support/content.ts'
import { completeRule, scanBy } from '../support/journey-scans.ts'
import { bare, readPdf } from '../support/pdf-text.ts'
import type { Words } from '../support/words.ts'
import { expect, test } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'

const day = '2026-11-22'
const scan = scanBy(completeRule, {
  company: { name: 'Drukkerij De Proef', sector: 'C', branch: 'food-industry', sizeBand: '25-49' },
  keyFigures: {
    'sick-leave': 'over-8-percent',
    'flexible-contracts': 'none',
    'ai-use': 'yes',
    courses: 'no',
    'own-working-times': 'unknown',
  },
})

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language })

    test('the public figures are the same on screen, in the report and on the command line', async ({
      visit,
      words,
    }, info) => {
      await visit.page.clock.setFixedTime(`${day}T10:00:00Z`)
      const result = await (await StartPage.visit(visit)).openFinished(scan)
      const file = info.outputPath('saved.scan.json')
      await writeFile(file, await result.saveFile())
      const scored = JSON.parse(await runCli('score', file, '--as-of', day)) as Result
      const figures = figuresOf(scored, words)
      expect(figures.map(({ verdict }) => verdict)).toEqual(
        expect.arrayContaining([words.ui.references.verdicts.above, words.ui.references.verdicts.open]),
      )

      const { table } = words.ui.references
      await visit.hand.press(visit.page.getByText(table.summary))
      const rows = await visit.page.getByRole('table', { name: table.caption }).getByRole('row').all()
      const shown = await Promise.all(rows.slice(1).map((row) => row.getByRole('cell').allInnerTexts()))
      const expected = figures.map((figure) => cellsOf(figure, words))
      expect(shown.toSorted(byText)).toEqual(expected.toSorted(byText))

      const downloaded = info.outputPath('downloaded.pdf')
      await result.downloadReport(downloaded)
      const text = await readPdf(downloaded)
      const lines = figures.map((figure) =>
        bare([figure.indicator, ...cellsOf(figure, words).slice(0, 3)].join('')),
      )
      expect(lines.filter((line) => !text.includes(line))).toEqual([])
      expect(figures.filter(({ figure, source }) => figure && !text.includes(bare(source.url)))).toEqual([])
    })
  })
}

function figuresOf(result: Result, { language, content, ui }: Words): WordedReference[] {
  const { references } = testContent()
  const { company }: Pick<Scan, 'company'> = scan
  const matched = references.filter(({ match }) => match !== null).map(({ id }) => id)
  return wordReferences({
    result,
    references,
    company,
    texts: ui.references,
    referenceTexts: content.references,
    keyFigures: content['key-figures'],
    questionnaire: content.questionnaire,
    profile: content.profile,
    language,
  }).filter(({ id }) => matched.includes(id))
}

function cellsOf(figure: WordedReference, { ui: { references: texts } }: Words): string[] {
  const { own, place, year, size, verdict } = figure
  return [
    own ?? texts.notFilled,
    figure.figure ?? texts.none,
    place === null ? '–' : fill(texts.placeYear, { place, year }),
    size?.figure ?? '–',
    (figure.figure && verdict) ?? '–',
  ]
}

function byText(a: readonly string[], b: readonly string[]): number {
  return a.join().localeCompare(b.join())
}
