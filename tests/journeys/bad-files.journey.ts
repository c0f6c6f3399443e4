import { readFile } from 'node:fs/promises'
import { writeScan } from '../../src/domain/scan/write-scan.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { expect, test } from './pages/journey.ts'
import { fileOf, StartPage, type PickedFile } from './pages/start-page.ts'

const scan = scanBy(everyKindRule)
const text = writeScan(scan)
const changed = (changes: object) => fileOf(JSON.stringify({ ...scan, ...changes }))
/** The first bytes of every PNG, and an end that no text has. */
const picture = Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe', 'hex')

type Fault =
  | 'empty'
  | 'too-large'
  | 'not-json'
  | 'other-format'
  | 'newer-version'
  | 'unknown-id'
  | 'wrong-type'
  | 'pdf-broken'

/** A file a visitor may pick by mistake, what the message names, and the part of the file it points at. */
const badFiles: [
  title: string,
  file: PickedFile,
  fault: Fault | 'not-allowed' | 'missing',
  field: string | null,
][] = [
  ['an empty file', fileOf(''), 'empty', null],
  ['a file that was cut off', fileOf(text.slice(0, text.length / 2)), 'not-json', null],
  [
    'a file of another program',
    fileOf('{"format":"other/thing","formatVersion":1}'),
    'other-format',
    'format',
  ],
  ['a list instead of a scan', fileOf('[1, 2, 3]'), 'other-format', 'format'],
  ['a file of a newer version', changed({ formatVersion: 2 }), 'newer-version', 'formatVersion'],
  [
    'a question that never existed',
    changed({ answers: { 'no-such-question': { unknown: true } } }),
    'unknown-id',
    'answers.no-such-question',
  ],
  ['a theme that never existed', changed({ priorities: ['no-such-theme'] }), 'unknown-id', 'priorities.0'],
  ['answers of a wrong type', changed({ answers: 'all of them' }), 'wrong-type', 'answers'],
  [
    'a size that is no choice',
    changed({ company: { sector: 'C', sizeBand: 'huge' } }),
    'not-allowed',
    'company.sizeBand',
  ],
  ['a scan without a profile', changed({ company: undefined }), 'missing', 'company'],
  ['a file of 6 MB', fileOf(Buffer.alloc(6_000_000, ' ')), 'too-large', null],
  ['a picture', fileOf(picture, 'foto.png', 'image/png'), 'not-json', null],
  ['a PDF', fileOf('%PDF-1.7', 'rapport.pdf', 'application/pdf'), 'pdf-broken', null],
]

for (const [title, file, fault, field] of badFiles) {
  test(`${title} is refused with what is wrong and what to do`, async ({ start, words }) => {
    await start.pick(file)
    await start.expectRefusal()
    const { problem, cure } = words.ui.files.problems[fault]
    await expect(start.refusal).toContainText(beforeMark(problem))
    await expect(start.refusal).toContainText(beforeMark(cure))
    await expect(start.refusal).toContainText(field ?? words.ui.files.wholeFile)
    await expect(start.refusal).toContainText(words.ui.files.safe)
  })
}

test('a refused file changes nothing of the scan that was here', async ({ start, visit, words }) => {
  await start.openFinished(scan)
  const again = await StartPage.visit(visit)
  for (const [, file] of badFiles) {
    await again.pick(file)
    await again.expectRefusal()
  }
  await expect(again.storedScans).toHaveCount(1)
  await again.link(`${words.ui.start.resultAction}: ${scan.company.name}`).click()
  await again.expectTitle(words.ui.result.title.replace('{name}', scan.company.name!))
})

test('the message takes the focus, so that a screen reader reads it', async ({ start }) => {
  await start.pick(fileOf(''))
  await expect(start.refusal).toBeFocused()
})

test('a good file opens after a bad one', async ({ start }) => {
  await start.pick(fileOf(''))
  await start.expectRefusal()
  await start.openFinished(scan)
})

test('many faults are counted, not all listed', async ({ start, words }) => {
  const answers = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`never-${i}`, { unknown: true }]))
  await start.pick(changed({ answers }))
  await start.expectRefusal()
  await expect(start.refusal.getByRole('listitem')).toHaveCount(10)
  const more = words.ui.files.moreProblems.other.replace('{count}', '20')
  await expect(start.refusal).toContainText(more)
})

test('hostile markup in a file is shown as text in the message', async ({ start, page }) => {
  const hostile = '<img src=x onerror=alert(1)>'
  await start.pick(changed({ priorities: [hostile] }))
  await expect(start.refusal).toContainText(hostile)
  await expect(page.locator('main img')).toHaveCount(0)
})

test('the examples that come with the app open from a file too', async ({ start, visit, words }) => {
  const example = await readFile(new URL('../../public/examples/care.scan.json', import.meta.url))
  await start.pick(fileOf(example, 'care.scan.json'))
  await expect(visit.page.getByRole('button', { name: words.ui.result.download }).first()).toBeVisible()
})

function beforeMark(sentence: string): string {
  return sentence.split('{')[0]!
}
