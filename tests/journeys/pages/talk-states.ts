import { everyKindRule, scanBy } from '../../support/journey-scans.ts'
import type { StartPage } from './start-page.ts'
import { AfterTalkPage, keepDossier, TalkPage } from './talk-page.ts'

const scan = scanBy(everyKindRule)
const promise = { id: 'call', origin: 'adviser', status: 'open', what: 'Bellen' } as const

/** The states of the talk and of the screen after it. */
export const talkStates: Record<string, (start: StartPage) => Promise<unknown>> = {
  'talk, with two themes chosen': async (start) => {
    await keepDossier(start.visit, scan, { talk: { themes: ['learning', 'view-of-workload'] } })
    await TalkPage.visit(start.visit, 'priorities')
  },
  'talk, with an agreement': async (start) => {
    await keepDossier(start.visit, { ...scan, agreements: [promise] })
    const talk = await TalkPage.visit(start.visit, 'actions')
    await talk.page.getByText(start.words.agreements.agreements.more, { exact: true }).click()
  },
  'talk, at its end': async (start) => {
    await keepDossier(start.visit, scan)
    await TalkPage.visit(start.visit, 'close')
  },
  'after the talk': async (start) => {
    await keepDossier(start.visit, { ...scan, agreements: [promise] })
    await AfterTalkPage.visit(start.visit)
  },
}
