import { dayInWords, fill } from '../../texts/fill.ts'
import { scanFileName } from '../scan/write-scan.ts'
import { adviceSection } from './sections/advice-section.ts'
import { appreciationSection } from './sections/appreciation-section.ts'
import { answersSection } from './sections/answers-section.ts'
import { contentsSection } from './sections/contents-section.ts'
import { directorSection } from './sections/director-section.ts'
import type { Edition } from './edition.ts'
import { foreignWords } from './foreign-words.ts'
import { goesWellSection } from './sections/goes-well-section.ts'
import { guideSection } from './sections/guide-section.ts'
import { joinShortChapters } from './join-short-chapters.ts'
import { keyFiguresSection } from './sections/key-figures-section.ts'
import { leversSection } from './sections/levers-section.ts'
import { hostOf, masthead } from './masthead.ts'
import { methodSection } from './sections/method-section.ts'
import { modulesSection, openModules } from './sections/modules-section.ts'
import { overTimeSection } from './sections/over-time-section.ts'
import { peersSection } from './sections/peers-section.ts'
import { pillarSection } from './sections/pillar-section.ts'
import { readingSection } from './sections/reading-section.ts'
import { planSection } from './sections/plan-section.ts'
import { referencesAnnex, referencesSection } from './sections/references-section.ts'
import type { ReportInput } from './report-input.ts'
import type { ReportBlock, ReportCover, ReportModel } from './report-model.ts'
import { shortAdvice, shortClosing, shortThemes } from './sections/short-sections.ts'
import { sheetsSection } from './sections/sheets-section.ts'
import { summarySection } from './sections/summary-section.ts'

/** One edition of the report of a scan as plain data. Pure: the same input gives the same model. */
export function buildReport(input: ReportInput): ReportModel {
  const { scan, result, structure, language, edition, texts } = input
  const name = scan.company.name ?? texts.report.unnamed
  const date = dayInWords(result.asOf, language)
  const cover = coverOf(input, name, date)
  const foreign = foreignWords(input)
  const identity = [scan.id, scan.updatedAt ?? '', result.contentChecksum, result.asOf, language, edition]
  return {
    language,
    title: scan.company.name ? fill(texts.report.titleNamed, { name }) : texts.report.title,
    asOf: result.asOf,
    identity: identity.join(' '),
    fileName: scanFileName({ ...scan, updatedAt: result.asOf }, fileKind(input)),
    cover: edition === 'full' || edition === 'adviser' ? cover : null,
    foot: {
      text: fill(texts.report.foot, { name, date, version: structure.version }),
      pages: texts.report.pages,
    },
    ...(foreign ? { foreign } : {}),
    blocks: blocksOf[edition](input, cover),
  }
}

function fileKind({ edition, texts }: ReportInput): string {
  return `${texts.report.fileName}-${texts.editions.fileNames[edition]}`
}

const blocksOf: Record<Edition, (input: ReportInput, cover: ReportCover) => ReportBlock[]> = {
  short: (input, cover) => [
    ...masthead(cover, input),
    ...summarySection(input),
    ...shortThemes(input),
    ...shortAdvice(input),
    ...shortClosing(input),
  ],
  full: (input) => [
    ...contentsSection(input),
    ...fullBlocks(input, appreciationSection(input, { isForWriting: false })),
  ],
  adviser: (input) => [
    ...contentsSection(input),
    ...guideSection(input),
    ...fullBlocks(input, appreciationSection(input, { isForWriting: true })),
  ],
  director: (input, cover) => [...masthead(cover, input), ...directorSection(input)],
}

function fullBlocks(input: ReportInput, appreciation: ReportBlock[]): ReportBlock[] {
  return joinShortChapters([
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: input.texts.report.summary.title },
    ...summarySection(input),
    ...readingSection(input),
    ...input.structure.pillars.flatMap((pillar) => pillarSection(pillar, input)),
    ...figuresBlocks(input),
    ...peersSection(input),
    ...goesWellSection(input),
    ...adviceSection(input),
    ...openModules(input),
    ...leversSection(input),
    ...modulesSection(input),
    ...overTimeSection(input),
    ...planSection(input),
    ...appreciation,
    ...answersSection(input),
    ...referencesAnnex(input),
    ...methodSection(input),
    ...sheetsSection(input),
  ])
}

/** The own figures and what public figures say beside them: one chapter where both are short. */
function figuresBlocks(input: ReportInput): ReportBlock[] {
  const own = keyFiguresSection(input)
  return [...(own.length > 0 ? own : [{ kind: 'page-break' } as const]), ...referencesSection(input)]
}

function coverOf(input: ReportInput, company: string, date: string): ReportCover {
  const { scan, language, profile, texts, surroundings, edition } = input
  const host = hostOf(input)
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
    title: edition === 'adviser' ? texts.editions.adviserTitle : title,
    company,
    facts: all.flatMap(([label, value]) =>
      value ? [{ label, value: lowerFirst(value, label === facts.role, language) }] : [],
    ),
    note: surroundings.isExample ? `${example} ${note}` : note,
    ...(host ? { host } : {}),
  }
}

/** "Ingevuld door: eigenaar": a role reads on from its label. */
function lowerFirst(value: string, isRole: boolean, language: string): string {
  if (!isRole || value.startsWith('HR')) return value
  return value.charAt(0).toLocaleLowerCase(language) + value.slice(1)
}
