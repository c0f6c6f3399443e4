import { everyKindRule, missingRule, scanBy } from '../../support/journey-scans.ts'
import { RespondentsPage } from './respondents-page.ts'
import type { StartPage } from './start-page.ts'
import { unfold } from './unfold.ts'

const scan = scanBy(everyKindRule)
const company = { ...scan.company, key: '3f0d8a53-5a5e-4a8e-9a55-0d8f3b7f3d10' }

/** The states of the answers of more than one respondent. */
export const respondentStates: Record<string, (start: StartPage) => Promise<unknown>> = {
  'respondents, with nothing chosen': (start) => RespondentsPage.visit(start.visit),
  'respondents, side by side': async (start) => {
    await start.openFinished({ ...scan, company })
    const screen = await RespondentsPage.visit(start.visit)
    const other = '6f2b1c5e-6f0a-4c0e-9a55-000000000002'
    const differing = { ...scanBy(missingRule), id: other, company, respondent: { role: 'hr' as const } }
    await screen.pick({ ...differing, id: '6f2b1c5e-6f0a-4c0e-9a55-000000000003', respondent: {} })
    await screen.pick(differing)
    await screen.expectSideBySide()
    await unfold(start)
  },
  'respondents, with a file that is asked about': async (start) => {
    await start.openFinished({ ...scan, company })
    const screen = await RespondentsPage.visit(start.visit)
    await screen.pick({ ...scan, id: '6f2b1c5e-6f0a-4c0e-9a55-000000000002' })
    await screen.button(start.words.respondents.choose.askYes).waitFor()
  },
}
