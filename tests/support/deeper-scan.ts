import type { Language } from '../../src/content/texts.ts'
import { reportInputOf } from '../../src/cli/report-input-of.ts'
import { noSurroundings } from '../../src/domain/host/surroundings.ts'
import { moduleQuestions } from '../../src/domain/modules/module-answers.ts'
import { buildReport } from '../../src/domain/report/build-report.ts'
import type { Edition } from '../../src/domain/report/edition.ts'
import type { ReportModel } from '../../src/domain/report/report-model.ts'
import { buildSheetDocument } from '../../src/domain/report/sections/sheets-section.ts'
import { buildResult } from '../../src/domain/result/build-result.ts'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import type { SheetId } from '../../src/domain/sheets/sheet-ids.ts'
import { sideEntrySteps } from '../../src/domain/sheets/side-entry.ts'
import { textsByLanguage } from '../../src/texts/by-language.ts'
import { testContent } from './content.ts'
import { exampleText } from './scan-builder.ts'

const day = '2026-11-22'

/** The example of the bakery, with every module answered from low to high and every sheet filled in. */
export function scanGoingDeeper(): Scan {
  return { ...(JSON.parse(exampleText()) as Scan), modules: answeredModules(), sheets: filledSheets }
}

/** The report of that scan. */
export function deeperReport(language: Language, edition: Edition): ReportModel {
  const content = testContent()
  const scan = scanGoingDeeper()
  const result = buildResult(scan, content, day)
  return buildReport(
    reportInputOf({ scan, result, surroundings: noSurroundings, edition, language }, content),
  )
}

/** One sheet as a document of its own, to fill in by hand. */
export function emptySheet(id: SheetId, language: Language): ReportModel {
  const { roles } = testContent().texts[language].profile
  const { sheets: texts, report } = textsByLanguage[language]
  return buildSheetDocument({ id, record: null, language, texts, roles, asOf: day, pages: report.pages })
}

function answeredModules(): NonNullable<Scan['modules']> {
  return Object.fromEntries(
    testContent().modules.map((module) => [
      module.id,
      Object.fromEntries(
        moduleQuestions(module).map(({ id, options }, place) => [
          id,
          { option: options[place % options.length]!.id },
        ]),
      ),
    ]),
  )
}

const filledSheets: NonNullable<Scan['sheets']> = {
  'side-entry': {
    vacancy: 'Bakker voor de vroege dienst in Venlo',
    steps: Object.fromEntries(
      sideEntrySteps.map((step, place) => [
        step,
        {
          partners: 'De gemeente, UWV en de bakkersvakschool in de regio',
          money: 'Eigen geld, en een deel uit het fonds van de sector',
          moneyOn: '2026-11-02',
          who: place % 2 === 0 ? 'owner' : 'hr',
          due: `2027-0${place + 1}-15`,
          done: place < 2,
        },
      ]),
    ),
  },
  'employment-terms': {
    oldJob: {
      title: 'Verkoper in een winkel',
      ...{ wage: 2650.5, holidayPay: 212.04, allowances: 0, pensionEmployer: 310, pensionOwn: 120.5 },
      ...{ travelPaid: 60, travelCost: 95, hours: 32, travelHours: 5, leaveDays: 24 },
      ...{ workingTimes: 'Overdag, soms op zaterdag', training: 'Niets afgesproken', growth: 'Hoofd winkel' },
    },
    newJob: {
      title: 'Bakker',
      ...{ wage: 2850, holidayPay: 228, allowances: 180, pensionEmployer: 290, pensionOwn: 110 },
      ...{ travelPaid: 0, travelCost: 20, hours: 38, travelHours: 2, leaveDays: 25 },
      ...{ workingTimes: 'Om 4 uur beginnen', training: 'Mbo 2 in werktijd', growth: 'Eerste bakker' },
    },
    compensation: 'De eerste 6 maanden niet in het weekend',
    agreedOn: '2026-12-01',
  },
  'job-division': {
    title: 'Medewerker bakkerij',
    tasks: [
      { id: 'dough', what: 'Deeg maken', hours: 14, level: 'mbo-3-4', who: 'Een collega', place: 'stays' },
      {
        ...{ id: 'trays', what: 'Platen schoonmaken', hours: 6, level: 'short-training', place: 'moves' },
        ...{ who: 'Een nieuwe medewerker', value: 'Even rust na het bakken' },
      },
      { id: 'bread', what: 'Brood inpakken', hours: 9.5, level: 'mbo-1-2', place: 'moves' },
      { id: 'orders', what: 'Bestellingen nakijken', hours: 3 },
    ],
  },
}
