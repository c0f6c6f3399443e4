import { testContent } from '../support/content.ts'
import { writeFile } from 'node:fs/promises'
import type { TestInfo } from '@playwright/test'
import { languages } from '../../src/content/texts.ts'
import { buildResult } from '../../src/domain/result/build-result.ts'
import type { Result } from '../../src/domain/result/result-schema.ts'
import { roundScore } from '../../src/domain/scoring/level.ts'
import { runCli } from '../support/command-line.ts'
import { completeRule, missingRule, scanBy } from '../support/journey-scans.ts'
import { bare, readPdf } from '../support/pdf-text.ts'
import type { Words } from '../support/words.ts'
import { expect, test } from './pages/journey.ts'
import type { ResultPage, ShownScore } from './pages/result-page.ts'
import { StartPage } from './pages/start-page.ts'

const day = '2026-11-22'

const scans = {
  'with every question answered': scanBy(completeRule),
  'with answers that are open, unknown or do not apply': scanBy(missingRule),
}

for (const language of languages) {
  for (const [title, scan] of Object.entries(scans)) {
    test.describe(`${language}: a scan ${title}`, () => {
      test.use({ language })

      test('shows the numbers of the command line on screen', async ({ start, words }, info) => {
        const page = await start.openFinished(scan)
        const { result } = await scoreSaved(page, info)
        const pillars = result.pillars.map((pillar) => inWords(pillar, words))
        expect(await page.pillarsInTable()).toEqual(pillars)
        expect(await page.pillarsBesideBars()).toEqual(pillars)
        await page.openPillars()
        for (const [index, pillar] of result.pillars.entries()) {
          const themes = pillar.themes.map((theme) => inWords(theme, words))
          expect(await page.themesBesideBars(pillars[index]!.title)).toEqual(themes)
        }
      })

      test('gives a report with the numbers of the command line', async ({ visit, words }, info) => {
        await visit.page.clock.setFixedTime(`${day}T10:00:00Z`)
        const page = await (await StartPage.visit(visit)).openFinished(scan)
        const { file, result } = await scoreSaved(page, info)
        const downloaded = info.outputPath('downloaded.pdf')
        await page.downloadReport(downloaded)
        const text = await readPdf(downloaded)
        const missing = reportLines(result, words).filter((line) => !text.includes(bare(line)))
        expect(missing).toEqual([])

        const printed = info.outputPath('printed.pdf')
        await runCli('report', file, '--out', printed, '--lang', language, '--as-of', day)
        expect(await readPdf(printed)).toBe(text)
      })

      test('gives a short report with the numbers of the command line', async ({ visit, words }, info) => {
        await visit.page.clock.setFixedTime(`${day}T10:00:00Z`)
        const page = await (await StartPage.visit(visit)).openFinished(scan)
        const { file, result } = await scoreSaved(page, info)
        const [downloaded, printed] = [info.outputPath('short.pdf'), info.outputPath('printed.pdf')]
        await page.downloadReport(downloaded, 'short')
        const text = await readPdf(downloaded)
        const lines = result.pillars
          .flatMap((pillar) => [pillar, ...pillar.themes])
          .map((score) => {
            const shown = inWords(score, words)
            return `${shown.title}${shown.score ?? ''}${shown.word}`
          })
        expect(lines.filter((line) => !text.includes(bare(line)))).toEqual([])
        await runCli(
          'report',
          file,
          '--out',
          printed,
          '--lang',
          language,
          '--as-of',
          day,
          '--edition',
          'short',
        )
        expect(await readPdf(printed)).toBe(text)
      })
    })
  }
}

/** Saves the scan through the app and scores that very file on the command line. */
async function scoreSaved(page: ResultPage, info: TestInfo): Promise<{ file: string; result: Result }> {
  const file = info.outputPath('saved.scan.json')
  await writeFile(file, await page.saveFile())
  return { file, result: JSON.parse(await runCli('score', file, '--as-of', day)) as Result }
}

type AnyScore = Result['pillars'][number] | Result['pillars'][number]['themes'][number]

/** A score of the command line as a reader should see it. */
function inWords(score: AnyScore, words: Words): ShownScore {
  const { pillars, themes, levels } = words.content.questionnaire
  const title = (pillars[score.id] ?? themes[score.id])!.title
  const { reasons, range } = words.ui.result
  if (score.score === null) return { title, score: null, word: reasons[score.reason!], range: null }
  const [low, high] = [roundScore(score.low!), roundScore(score.high!)]
  return {
    title,
    score: String(roundScore(score.score)),
    word: levels[score.level!]!,
    range: low < high ? range.replace('{low}', String(low)).replace('{high}', String(high)) : null,
  }
}

/** The lines that must stand in the report: the sentence of every pillar, the table row of every theme. */
function reportLines(result: Result, words: Words): string[] {
  const { message, noScore } = words.ui.report.pillar
  return result.pillars.flatMap((pillar) => {
    const { score, word } = inWords(pillar, words)
    const sentence =
      score === null
        ? noScore.replace('{reason}', word)
        : message.replace('{score}', score).replace('{word}', word)
    const rows = pillar.themes.map((theme) => {
      const shown = inWords(theme, words)
      return [shown.title, shown.score ?? '', shown.word, shown.range ?? ''].join(' ')
    })
    return [sentence, ...rows]
  })
}

test('the report gives no range where screen and report give no score', async ({ words }, info) => {
  const scan = scanBy(missingRule)
  const [file, printed] = [info.outputPath('made.scan.json'), info.outputPath('printed.pdf')]
  await writeFile(file, JSON.stringify(scan))
  await runCli('report', file, '--out', printed, '--as-of', day)
  const text = await readPdf(printed)
  const { pillars } = buildResult(scan, { ...testContent(), structure: words.structure }, day)
  const shown = [...pillars, ...pillars.flatMap(({ themes }) => themes)].map((score) => inWords(score, words))
  const rangeStart = words.ui.result.range.split('{')[0]!
  const ranged = shown
    .filter(({ score }) => score === null)
    .filter(({ title, word }) => text.includes(bare(`${title} ${word} ${rangeStart}`)))
  expect(ranged.map(({ title }) => title)).toEqual([])
})

/** Without this the journeys above could prove the same easy thing twice. */
test('one of these scans misses nothing, the other has ranges and themes without a score', ({ words }) => {
  const [complete, missing] = Object.values(scans).map((scan) =>
    buildResult(scan, { ...testContent(), structure: words.structure }, day),
  )
  const reasons = missing!.pillars.flatMap(({ themes }) => themes.map(({ reason }) => reason))
  expect(complete!.total.low).toBe(complete!.total.high)
  expect(missing!.pillars.map(({ low, high }) => low! < high!)).toEqual([true, true, true, true])
  expect(reasons).toEqual(expect.arrayContaining(['too-few-answers', 'not-applicable']))
})
