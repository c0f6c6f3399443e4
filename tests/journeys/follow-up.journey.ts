import { readFileSync } from 'node:fs'
import { readSheet } from 'read-excel-file/node'
import { writeWorkbook } from '../../src/documents/excel/write-workbook.ts'
import { contributionSchema } from '../../src/domain/cohort/contribution-schema.ts'
import type { Table } from '../../src/domain/register/table.ts'
import { fill, fillPlural } from '../../src/texts/fill.ts'
import { agreementOf, dossierWith, uuidOf } from '../support/register-samples.ts'
import { ListPage, ProgressPage, RegisterPage } from './pages/follow-up-pages.ts'
import { expect, test } from './pages/journey.ts'

const hostile = '=1+1 <b>vet</b> \u202Eexe'
const dossiers = Array.from({ length: 12 }, (_, n) =>
  dossierWith(n, [
    agreementOf(n * 2, { due: '2020-01-01', what: n === 3 ? hostile : `Samen plannen ${n}` }),
    agreementOf(n * 2 + 1, { origin: 'adviser', status: 'doing', due: null, what: `Subsidie zoeken ${n}` }),
  ]),
)

for (const language of ['nl', 'en'] as const) {
  test.describe(`the register (${language})`, () => {
    test.use({ language })

    test('goes to Excel, is worked in there, and its statuses come back', async ({ visit, words, page }) => {
      const register = await RegisterPage.with(visit, dossiers)
      const { followUp, registerSheet: sheet } = words
      await expect(register.actions).toHaveCount(24)
      await expect(page.getByText(hostile, { exact: true })).toBeVisible()

      const saved = await register.save(followUp.save.excel)
      expect(saved.name).toMatch(/^toekomstscan-register-\d{4}-\d{2}-\d{2}\.xlsx$/)
      const cells = await readSheet(saved.bytes, sheet.actions.name)
      const head = cells[0] as string[]
      expect(head).toEqual(Object.values(sheet.actions.columns))
      const what = head.indexOf(sheet.actions.columns.what)
      const status = head.indexOf(sheet.actions.columns.status)
      expect(cells.map((row) => row[what])).toContain(hostile)
      expect(cells[1]?.[head.indexOf(sheet.actions.columns.due)]).toEqual(new Date('2020-01-01T00:00:00Z'))

      const worked: Table = {
        name: 'x',
        columns: head.map((heading) => ({ id: heading, heading, width: 10 })),
        rows: cells.slice(1).map((row, index) =>
          row.map((cell, column) => {
            if (index === 2 && column === status) return sheet.statuses.done
            if (index === 5 && column === status) return 'bijna'
            return (cell as unknown) instanceof Date
              ? { day: (cell as unknown as Date).toISOString().slice(0, 10) }
              : (cell as string | null)
          }),
        ),
      }
      await register.choose(
        followUp.statuses.choose,
        'terug.xlsx',
        Buffer.from(writeWorkbook([worked], language)),
      )
      await expect(
        page.getByRole('heading', { name: fillPlural(followUp.statuses.previewTitle, 1) }),
      ).toBeVisible()
      await expect(
        page.getByText(fill(followUp.statuses.problems['unknown-status'], { value: 'bijna' })),
      ).toBeVisible()
      await register.button(fillPlural(followUp.statuses.apply, 1)).click()
      await expect(page.getByText(fillPlural(followUp.statuses.applied, 1))).toBeVisible()
      await page.getByLabel(followUp.register.status, { exact: true }).selectOption('done')
      await expect(register.actions).toHaveCount(1)

      await page.reload()
      await page.getByLabel(followUp.register.status, { exact: true }).selectOption('done')
      await expect(register.actions).toHaveCount(1)
    })
  })
}

test('a change can be undone, and a file that is no register is refused with what to do', async ({
  visit,
  words,
  page,
}) => {
  const register = await RegisterPage.with(visit, dossiers)
  const { followUp } = words
  const { bytes } = await register.save(followUp.save.csvActions)
  const csv = bytes.toString('utf8').replace(';bezig;', ';klaar;')
  await register.choose(followUp.statuses.choose, 'terug.csv', Buffer.from(csv))
  await register.button(fillPlural(followUp.statuses.apply, 1)).click()
  await register.button(followUp.statuses.undo).click()
  await expect(page.getByText(followUp.statuses.undone)).toBeVisible()
  await page.getByLabel(followUp.register.status, { exact: true }).selectOption('done')
  await expect(page.getByText(followUp.register.none)).toBeVisible()

  await register.choose(followUp.statuses.choose, 'brief.xlsx', Buffer.from('Geachte heer, mevrouw'))
  await expect(page.getByRole('alert')).toContainText(followUp.file.problems['no-actions'])
})

test('dossiers begin with a list in CSV, with its columns put right', async ({
  start,
  visit,
  words,
  page,
}) => {
  await start.expectTitle(await start.title.innerText())
  const list = await ListPage.visit(visit)
  const { list: texts } = words.followUp
  const csv =
    'Lid;Wie;Mail;SBI;fte\nBakkerij Zoet bv;Hoofd HR;hr@example.org;10.71;34\nBAKKERIJ ZOET;;;;\nBouw Vast;;geen;41;\n'
  await list.choose(texts.choose, 'leden.csv', Buffer.from(csv))
  await page.getByLabel(texts.fields.contact, { exact: true }).selectOption({ label: 'Wie' })
  await expect(page.getByRole('row', { name: /Bakkerij Zoet bv/ })).toContainText('Hoofd HR')
  await expect(page.getByText(fill(texts.twice, { row: 2 }))).toBeVisible()
  await expect(
    page.getByText(fill(texts.problems['no-mail'], { field: texts.fields.mail, value: 'geen' })),
  ).toBeVisible()
  await list.button(fillPlural(texts.make, 2)).click()
  await expect(page.getByText(fillPlural(texts.made, 2))).toBeVisible()
  await page.goto('/#/adviser/register')
  await expect(page.getByRole('rowheader', { name: 'Bakkerij Zoet bv' })).toBeVisible()
  await expect(page.getByText(words.registerSheet.dossierStatuses.invited)).toHaveCount(2)
})

test('the progress of twelve employers can be shared, with no name in it', async ({ visit, words, page }) => {
  await RegisterPage.with(visit, dossiers)
  const progress = await ProgressPage.visit(visit)
  const { progress: texts } = words.followUp
  const row = page.getByRole('row', { name: texts.employers })
  await expect(row).toContainText('10')
  await expect(page.getByText('Bedrijf')).toHaveCount(0)
  const { bytes } = await progress.save(texts.csv)
  expect(bytes.toString('utf8')).toContain(`${texts.groups.all};${texts.employers};10`)
  expect(bytes.toString('utf8')).not.toContain('Bedrijf')

  const workbook = await progress.save(texts.excel)
  expect(workbook.name).toMatch(/^toekomstscan-\S+-\d{4}-\d{2}-\d{2}\.xlsx$/)
  const rows = (await readSheet(workbook.bytes)) as unknown[][]
  expect(rows.slice(0, 9)).toContainEqual([texts.groups.all, texts.employers, 10])
  expect(JSON.stringify(rows)).not.toContain('Bedrijf')
})

test('a host that asks for answers gets those of the employers who said yes, as one shuffled file', async ({
  visit,
  words,
  page,
}) => {
  const campaign = 'voorjaar-2026'
  const host = 'Vereniging De Proef'
  const shipped = JSON.parse(readFileSync('public/host/host.json', 'utf8')) as Record<string, unknown>
  await page.route('**/host/host.json', (route) =>
    route.fulfill({ json: { ...shipped, name: host, campaign } }),
  )
  const consent = (to: string) => ({ benchmark: { campaign: to, at: '2026-11-20T10:00:00.000Z' } })
  const willing = Array.from({ length: 3 }, (_, n) => {
    const company = { key: uuidOf(n, 4), name: `Bedrijf ${n}`, sector: 'C', sizeBand: '25-49' } as const
    return dossierWith(40 + n, [agreementOf(90 + n)], { scan: { company, consent: consent(campaign) } })
  })
  const others = [
    dossierWith(50, [agreementOf(99)]),
    dossierWith(51, [], { scan: { consent: consent('najaar-2025') } }),
  ]
  const register = await RegisterPage.with(visit, [...willing, ...others])
  const { share } = words.followUp
  await expect(page.getByText(fill(share.text, { host, campaign }))).toBeVisible()
  await expect(page.getByText(fillPlural(share.count, 3))).toBeVisible()
  await expect(page.getByText(fillPlural(share.left, 2))).toBeVisible()
  const { name, bytes } = await register.save(share.save)
  expect(name).toMatch(/^voorjaar-2026-contributions-\d{4}-\d{2}-\d{2}\.ndjson$/)
  const text = bytes.toString('utf8')
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => readContribution(line, campaign)),
  ).toEqual([true, true, true])
  expect(text).not.toContain('Bedrijf')
  expect(text).not.toContain('Actie')
  await expect(page.getByText(fill(share.done, { name, host }))).toBeVisible()
})

test('without a question of the host there is no such button', async ({ visit, words, page }) => {
  const register = await RegisterPage.with(visit, dossiers)
  await expect(page.getByText(words.followUp.share.none)).toBeVisible()
  await expect(register.button(words.followUp.share.save)).toHaveCount(0)
})

/** True for a line that is a contribution to this campaign and holds nothing more. */
function readContribution(line: string, campaign: string): boolean {
  const { campaign: named, ...rest } = contributionSchema.parse(JSON.parse(line))
  return named === campaign && !('company' in rest)
}
