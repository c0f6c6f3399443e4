import { lowestModules } from '../../support/lowest-modules.ts'
import { expect } from '@playwright/test'
import { writeScan } from '../../../src/domain/scan/write-scan.ts'
import { answersBy, everyKindRule, missingRule, scanBy } from '../../support/journey-scans.ts'
import { adviserStates } from './adviser-states.ts'
import { CheckPage, KeyFiguresPage, PrioritiesPage, StopPage } from './closing-pages.ts'
import { fillFigures, openLevers } from './levers-page.ts'
import { respondentStates } from './respondent-states.ts'
import { unfold } from './unfold.ts'
import { copyStates } from './copy-states.ts'
import { followUpStates } from './follow-up-states.ts'
import { LibraryPage } from './library-pages.ts'
import { PlanPage } from './plan-page.ts'
import { SheetPage } from './sheet-page.ts'
import { fileOf, StartPage } from './start-page.ts'
import { storageStates } from './storage-states.ts'
import { PaperPage } from './paper-page.ts'
import { talkStates } from './talk-states.ts'
import type { ThemePage } from './theme-page.ts'

const scan = scanBy(everyKindRule)
const answers = answersBy(everyKindRule)
const company = { ...scan.company, key: '3f0d8a53-5a5e-4a8e-9a55-0d8f3b7f3d10' }

/** Every screen and state of the app, and the way there from the start of a first visit. */
export const states: Record<string, (start: StartPage) => Promise<unknown>> = {
  'start, at a first visit': () => Promise.resolve(),
  'start, with a stored scan': async (start) => {
    await openTheme(start)
    await expect((await StartPage.visit(start.visit)).storedScans).toHaveCount(1)
  },
  'start, with a refused file': async (start) => {
    await start.pick(fileOf(JSON.stringify({ ...scan, answers: { 'no-such-question': { unknown: true } } })))
    await start.expectRefusal()
  },
  'start, with a file of the same scan': async (start) => {
    await start.openFinished(scan)
    const again = await StartPage.visit(start.visit)
    await again.pick(fileOf(writeScan({ ...scan, priorities: [] })))
    await expect(again.sameScanQuestion).toBeVisible()
  },
  'start, with everything erased': (start) => start.eraseEverything(),
  profile: (start) => start.startScan(),
  'profile, with errors': async (start) => {
    const profile = await start.startScan()
    await profile.pressNext()
    await profile.expectError(start.words.ui.profile.sectorMissing)
  },
  'profile, outside 10 to 300 people': async (start) => {
    const profile = await start.startScan()
    await profile.chooseSector('Q')
    await profile.chooseSize('over-300')
    await expect(start.page.getByText(start.words.ui.profile.tooLargeText)).toBeVisible()
  },
  'theme, empty': openTheme,
  'theme, answered': async (start) => {
    const theme = await (await openTheme(start)).next()
    for (const question of theme.theme.questions) await theme.answer(question, answers[question.id]!)
    await expect(theme.savedLine).toBeVisible()
  },
  'theme, with everything unfolded': async (start) => {
    await openTheme(start)
    await unfold(start)
  },
  'theme, with a question marked unclear': async (start) => {
    await openTheme(start)
    await start.page.getByRole('checkbox', { name: start.words.ui.questionnaire.unclear }).first().check()
    await expect(start.page.getByText(start.words.ui.questionnaire.unclearThanks)).toBeVisible()
  },
  priorities: async (start) => {
    await openTheme(start)
    await start.page.goto('/#/priorities')
    const screen = await PrioritiesPage.shown(start.visit)
    await screen.choose(['learning', 'work-for-everyone', 'workforce-plan'])
  },
  'key figures': async (start) => {
    await openTheme(start)
    await start.page.goto('/#/key-figures')
    const screen = await KeyFiguresPage.shown(start.visit)
    await screen.choose('sick-leave', 'unknown')
    await unfold(start)
  },
  'check, with open questions': async (start) => {
    await start.openUnfinished(scanBy(missingRule), 'view-of-workload')
    await start.page.goto('/#/check')
    await CheckPage.shown(start.visit)
  },
  'check, on the quick route': async (start) => {
    await (await start.takeQuickRoute()).fillShort()
    await start.page.goto('/#/check')
    await CheckPage.shown(start.visit)
  },
  'stop, with a saved file': async (start) => {
    await openTheme(start)
    await start.page.goto('/#/stop')
    await (await StopPage.shown(start.visit)).saveFile()
  },
  'result, with everything unfolded': async (start) => {
    const result = await start.openFinished(scanBy(missingRule))
    await unfold(start)
    await expect(start.page.getByText(result.words.ui.result.sumColumns.product).first()).toBeVisible()
  },
  'result, with a report made': async (start) => {
    const result = await start.openFinished(scan)
    const download = start.page.waitForEvent('download')
    await result.actions.first().click()
    await download
    await expect(start.page.getByText(result.words.ui.result.made.split('{')[0]!)).toBeVisible()
  },
  'result, beside an earlier scan': async (start) => {
    await start.openFinished({
      ...scanBy(everyKindRule),
      ...{ id: '6f2b1c5e-6f0a-4c0e-9a55-000000000001', completedAt: '2025-11-20T10:00:00.000Z', company },
    })
    await (await StartPage.visit(start.visit)).openFinished({ ...scan, company })
    await unfold(start)
    await expect(start.page.locator('#over-time-title')).toBeVisible()
  },
  'result, with nothing answered': (start) => start.openFinished({ ...scan, answers: {} }),
  'result of an example': (start) => start.openExample('care'),
  'paper form': (start) => PaperPage.open(start.visit),
  'print view of an example': async (start) => {
    await (await start.openExample('care')).openPrintView()
  },
  about: async (start) => {
    await start.link(start.words.ui.shell.aboutLink).click()
    await start.expectTitle(start.words.about.title)
  },
  'what happens to my data': async (start) => {
    await start.link(start.words.ui.shell.dataLink).click()
    await start.expectTitle(start.words.data.title)
  },
  library: (start) => LibraryPage.visit(start.visit),
  'library, with nothing found': (start) => LibraryPage.visit(start.visit, '/#/library/words=zzzz'),
  practice: async (start) => {
    await start.openFinished(scan)
    await (await LibraryPage.visit(start.visit)).open('make-it-work')
  },
  'practice that is not there': async (start) => {
    await start.page.goto('/#/practice/no-such-practice')
    await start.expectTitle(start.words.library.practice.missingTitle)
  },
  register: async (start) => (await LibraryPage.visit(start.visit)).openRegister(),
  'module, without a scan': (start) => start.page.goto('/#/module/magnet-employer'),
  'module, its questions': async (start) => {
    await start.openFinished(scan)
    await start.page.goto('/#/module/magnet-employer/questions')
    await start.page.getByRole('radio').first().check()
    await unfold(start)
  },
  'module, its outcome': async (start) => {
    await start.openFinished({ ...scan, modules: lowestModules() })
    await start.page.goto('/#/module/inclusive-employment/result')
    await unfold(start)
  },
  levers: openLevers,
  'levers, with a sum': async (start) => {
    await openLevers(start)
    await fillFigures(start)
  },
  'plan, empty': async (start) => {
    await start.openFinished(scan)
    await PlanPage.visit(start.visit)
  },
  'plan, with a practice and an own action': async (start) => {
    await start.openFinished(scan)
    const practice = await (await LibraryPage.visit(start.visit)).open('learning-pairs')
    const plan = await practice.putInPlan()
    await plan.addOwn('Samen eten')
    await expect(plan.actions).toHaveCount(2)
  },
  'working sheets': async (start) => {
    await start.page.goto('/#/sheets')
    await start.expectTitle(start.words.ui.sheets.general.title)
  },
  'sheet of side entry, without a scan': async (start) => {
    await SheetPage.visit(start.visit, 'side-entry')
    await unfold(start)
  },
  'sheet of terms, with a sum and a wrong number': async (start) => {
    await start.openFinished(scan)
    const { amounts } = start.words.ui.sheets.terms
    const sheet = await SheetPage.visit(start.visit, 'employment-terms')
    for (const side of ['oldJob', 'newJob'] as const)
      await sheet.term(amounts.wage.label, side).fill('2650,50')
    await sheet.term(amounts.travelPaid.label, 'oldJob').fill('veel')
    await sheet.term(amounts.travelPaid.label, 'newJob').fill('1')
  },
  'sheet of tasks, with two packages': async (start) => {
    await start.openFinished(scan)
    const { fields } = start.words.ui.sheets.division
    const sheet = await SheetPage.visit(start.visit, 'job-division')
    for (const [index, place] of ['stays', 'moves'].entries()) {
      await sheet.addTask()
      await sheet
        .task(index + 1)
        .getByLabel(fields.what.label)
        .fill('Voorraad')
      await sheet
        .task(index + 1)
        .getByLabel(fields.value.label)
        .fill('Zicht op de winkel')
      await sheet
        .task(index + 1)
        .getByLabel(fields.place.label)
        .selectOption(place)
    }
  },
  'sheet for a talk': (start) => SheetPage.visit(start.visit, 'future-talks'),
  'sheet that is not there': async (start) => {
    await start.page.goto('/#/sheet/no-such-sheet')
    await start.expectTitle(start.words.ui.sheets.general.missingTitle)
  },
  'result, with another answer tried': async (start) => {
    await start.openFinished(scan)
    await unfold(start)
    const list = start.page.getByRole('article').getByRole('combobox').first()
    const own = await list.inputValue()
    const values = await list
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
    await list.selectOption(values.find((value) => value !== own)!)
    await start.button(start.words.ui.advice.whatIfReset).first().waitFor()
  },
  ...respondentStates,
  ...copyStates,
  'erase dialog': (start) => start.openEraseDialog(),
  ...adviserStates(scan, unfold),
  'page not found': async (start) => {
    await start.page.goto('/#/no-such-page')
    await start.expectTitle(start.words.ui.shell.notFoundTitle)
  },
  'no scan in hand': async (start) => {
    await start.page.goto('/#/check')
    await start.expectTitle(start.words.ui.shell.noScanTitle)
  },
  ...followUpStates,
  ...talkStates,
  ...storageStates,
}

async function openTheme(start: StartPage): Promise<ThemePage> {
  return (await start.startScan()).fillShort()
}
