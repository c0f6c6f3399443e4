import type { Scan } from '../../../src/domain/scan/scan-schema.ts'
import { writeScan } from '../../../src/domain/scan/write-scan.ts'
import { DossiersPage } from './adviser-pages.ts'
import { fileOf, type StartPage } from './start-page.ts'

/** The states of the adviser's room, with one finished scan to open. */
export function adviserStates(
  scan: Scan,
  unfold: (start: StartPage) => Promise<void>,
): Record<string, (start: StartPage) => Promise<unknown>> {
  return {
    'dossiers, empty': (start) => DossiersPage.visit(start.visit),
    'dossiers, with files to ask about': async (start) => {
      const list = await DossiersPage.visit(start.visit)
      const { name: _name, ...nameless } = scan.company
      await list.openFiles(
        fileOf('{'),
        fileOf(writeScan(scan)),
        fileOf(writeScan({ ...scan, id: '3f0d8a53-5a5e-4a8e-9a55-0d8f3b7f3d10', company: nameless })),
      )
      const [first = '', ...others] = Object.keys(scan.answers)
      const later = Object.fromEntries(others.map((id) => [id, scan.answers[id] ?? scan.answers[first]!]))
      await list.openFiles(
        fileOf(writeScan({ ...scan, updatedAt: '2026-12-01T10:00:00.000Z', answers: later })),
      )
    },
    'dossier, started by hand': async (start) => {
      const form = await (await DossiersPage.visit(start.visit)).start()
      await form.button(form.words.adviser.start.save).click()
      await form.make('Bakkerij Voorbeeld')
    },
    'dossier, with a scan and everything unfolded': async (start) => {
      const list = await DossiersPage.visit(start.visit)
      await list.openFiles(fileOf(writeScan(scan)))
      const dossier = await list.open(scan.company.name ?? '')
      await dossier.setDay('eraseAfter', '2026-01-01')
      await unfold(start)
    },
  }
}
