import { agreementOf, dossierWith } from '../../support/register-samples.ts'
import { ListPage, ProgressPage, RegisterPage } from './follow-up-pages.ts'
import type { StartPage } from './start-page.ts'

const twelve = Array.from({ length: 12 }, (_, n) => dossierWith(n, [agreementOf(n, { due: '2020-01-01' })]))

/** The states of the register, the progress report and the list of employers. */
export const followUpStates: Record<string, (start: StartPage) => Promise<unknown>> = {
  'register of the adviser, with changes out of a sheet': async (start) => {
    const page = await RegisterPage.with(start.visit, twelve)
    const { bytes } = await page.save(start.words.followUp.save.csvActions)
    const { open, done } = start.words.registerSheet.statuses
    const csv = bytes.toString('utf8').replaceAll(`;${open};`, `;${done};`)
    await page.choose(start.words.followUp.statuses.choose, 'terug.csv', Buffer.from(csv))
    await page.button(start.words.followUp.statuses.cancel).waitFor()
  },
  'progress over all dossiers': async (start) => {
    await RegisterPage.with(start.visit, twelve)
    await ProgressPage.visit(start.visit)
  },
  'progress, of too few': (start) => ProgressPage.visit(start.visit),
  'list of employers, read': async (start) => {
    const page = await ListPage.visit(start.visit)
    const { choose, previewTitle } = start.words.followUp.list
    await page.choose(choose, 'leden.csv', Buffer.from('Bedrijf;Sector;Aantal\nA bv;F;34\na BV;Q;12\n;C;3\n'))
    await page.page.getByRole('heading', { name: previewTitle.other.replace('{count}', '2') }).waitFor()
  },
}
