import { dayInWords, fill } from '../../texts/fill.ts'
import { scanFileName } from '../scan/write-scan.ts'
import { adviceSection } from './advice-section.ts'
import { answersSection } from './answers-section.ts'
import { keyFiguresSection } from './key-figures-section.ts'
import { leversSection } from './levers-section.ts'
import { methodSection } from './method-section.ts'
import { peersSection } from './peers-section.ts'
import { pillarSection } from './pillar-section.ts'
import { readingSection } from './reading-section.ts'
import { planSection } from './plan-section.ts'
import type { ReportInput } from './report-input.ts'
import type { ReportCover, ReportModel } from './report-model.ts'
import { summarySection } from './summary-section.ts'

/** The whole report of one scan as plain data. Pure: the same input gives the same model. */
export function buildReport(input: ReportInput): ReportModel {
  const { scan, result, structure, language, texts } = input
  const name = scan.company.name ?? texts.report.unnamed
  const date = dayInWords(result.asOf, language)
  return {
    language,
    title: scan.company.name ? fill(texts.report.titleNamed, { name }) : texts.report.title,
    asOf: result.asOf,
    identity: [scan.id, scan.updatedAt ?? '', result.contentChecksum, result.asOf, language].join(' '),
    fileName: scanFileName({ ...scan, updatedAt: result.asOf }, texts.report.fileName),
    cover: coverOf(input, name, date),
    foot: {
      text: fill(texts.report.foot, { name, date, version: structure.version }),
      pages: texts.report.pages,
    },
    blocks: [
      ...summarySection(input),
      ...readingSection(input),
      ...structure.pillars.flatMap((pillar) => pillarSection(pillar, input)),
      ...peersSection(input),
      ...adviceSection(input),
      ...leversSection(input),
      ...planSection(input),
      ...keyFiguresSection(input),
      ...answersSection(input),
      ...methodSection(input),
    ],
  }
}

function coverOf(
  { scan, language, profile, texts, surroundings }: ReportInput,
  company: string,
  date: string,
): ReportCover {
  const { facts, routes, title, note, example } = texts.report.cover
  const { sector, branch, sizeBand, region } = scan.company
  const role = scan.respondent?.role
  const sectorTitle = [profile.sectors[sector]?.title, branch && profile.branches[branch]]
    .filter(Boolean)
    .join(': ')
  const all: [string, string | undefined][] = [
    [facts.date, date],
    [facts.sector, sectorTitle],
    [facts.size, profile.sizeBands[sizeBand]],
    [facts.region, region ? profile.regions[region] : undefined],
    [facts.role, role ? profile.roles[role] : undefined],
    [facts.route, routes[scan.route ?? 'full']],
  ]
  return {
    product: texts.report.title,
    title,
    company,
    facts: all.flatMap(([label, value]) =>
      value ? [{ label, value: lowerFirst(value, label === facts.role, language) }] : [],
    ),
    note: surroundings.isExample ? `${example} ${note}` : note,
  }
}

/** "Ingevuld door: eigenaar": a role reads on from its label. */
function lowerFirst(value: string, isRole: boolean, language: string): string {
  if (!isRole || value.startsWith('HR')) return value
  return value.charAt(0).toLocaleLowerCase(language) + value.slice(1)
}
