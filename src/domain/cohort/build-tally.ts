import type { Structure } from '../../content/structure.ts'
import { CellCounter } from './cell-counter.ts'
import type { CohortFault, CohortProblem } from './cohort-problem.ts'
import type { Contribution } from './contribution-schema.ts'
import { OnceTable, type Rank } from './once-table.ts'
import { readContribution } from './read-contribution.ts'
import type { CohortFile } from './read-lines.ts'
import { compileScoreTable, scoreCode, type ScoreTable } from './score-code.ts'
import type { Tally } from './tally-schema.ts'
import { visitRecords } from './visit-records.ts'

export type BuiltTally =
  | { ok: true; tally: Tally; counted: number; repeated: number; skipped: number }
  | { ok: false; fault: CohortFault; skipped: number }

export type BuildOptions = {
  /** The one campaign to count. Without it there may be only one in the files. */
  campaign?: string
  /** Hears of every record that is skipped; counting goes on. */
  report: (problem: CohortProblem) => void
}

/**
 * Counts contributions, streaming, into a private and exact tally. A company counts once, by its earliest quarter;
 * which record wins within a quarter depends on its content alone, so the order of files and lines makes no
 * difference. What is invalid is reported and skipped. Files are read a second time when companies sent two different
 * records. Fails without any good record, and when files of several campaigns are mixed without naming one.
 */
export async function buildTally(
  files: readonly CohortFile[],
  structure: Pick<Structure, 'pillars' | 'thresholds' | 'version'>,
  { campaign: wanted, report }: BuildOptions,
): Promise<BuiltTally> {
  const table = compileScoreTable(structure)
  const once = new OnceTable()
  let counter = new CellCounter(table)
  let campaign = wanted
  let skipped = 0
  let total = 0
  let other: string | null = null
  const skip = (problems: CohortProblem[]) => {
    skipped += 1
    problems.forEach(report)
  }
  await visitContributions(files, table, structure.version, { wanted, skip }, (contribution, scores) => {
    campaign ??= contribution.campaign
    if (contribution.campaign !== campaign) other = contribution.campaign
    total += 1
    if (once.enter(markOf(contribution), rankOf(contribution))) counter.add(contribution, scores)
  })
  if (campaign === undefined || total === 0)
    return { ok: false, fault: { code: 'no-contributions' }, skipped }
  if (other !== null) {
    const [wantedFirst = '', found = ''] = [campaign, other].sort()
    return { ok: false, fault: { code: 'other-campaign', found, wanted: wantedFirst }, skipped }
  }
  if (once.hasRivals) {
    counter = new CellCounter(table)
    const silent = { wanted, skip: () => undefined }
    await visitContributions(files, table, structure.version, silent, (contribution, scores) => {
      if (once.takeWinner(markOf(contribution), rankOf(contribution))) counter.add(contribution, scores)
    })
  }
  const tally = counter.toTally(campaign, structure.version)
  return { ok: true, tally, counted: once.size, repeated: total - once.size, skipped }
}

type Filter = { wanted: string | undefined; skip: (problems: CohortProblem[]) => void }
type Visit = (contribution: Contribution, scores: readonly (number | null)[]) => void

/** Visits the good contributions of all files; tells of all others. */
async function visitContributions(
  files: readonly CohortFile[],
  table: ScoreTable,
  version: string,
  { wanted, skip }: Filter,
  visit: Visit,
): Promise<void> {
  for (const file of files) {
    const tell = (fault: CohortFault, line: number | null, field = '') =>
      skip([{ file: file.name, line, field, ...fault }])
    await visitRecords(file, {
      fault: tell,
      value: (value, line) => {
        const read = readContribution(value)
        if (!read.ok)
          return skip(read.faults.map(({ field, fault }) => ({ file: file.name, line, field, ...fault })))
        const { campaign, questionnaireVersion: found, answers } = read.value
        if (wanted !== undefined && campaign !== wanted) {
          return tell({ code: 'other-campaign', found: campaign, wanted }, line, 'campaign')
        }
        if (found !== version) {
          return tell({ code: 'other-questionnaire', found, wanted: version }, line, 'questionnaireVersion')
        }
        const scores = scoreCode(table, answers)
        if (!scores) return tell({ code: 'answers-do-not-fit' }, line, 'answers')
        // Without a total it would be a company that one pillar has and another has not.
        if (scores[0] === null) return tell({ code: 'too-little-answered' }, line, 'answers')
        visit(read.value, scores)
      },
    })
  }
}

const mark = new Uint32Array(3)

/** Fills and returns one shared array: a million arrays would be a million objects. */
function markOf({ once }: Contribution): Uint32Array {
  for (let word = 0; word < 3; word += 1) mark[word] = parseInt(once.slice(word * 8, word * 8 + 8), 16)
  return mark
}

/** The earliest quarter has the lowest rank; within it 55 bits that follow from the content decide. */
function rankOf({ quarter, sector, sizeBand, answers }: Contribution): Rank {
  const quarters = (Number(quarter.slice(0, 4)) - 2000) * 4 + Number(quarter.slice(6)) - 1
  const text = `${sector}${sizeBand} ${answers}`
  let [a, b] = [0x811c9dc5, 0x1000193]
  for (let index = 0; index < text.length; index += 1) {
    a = Math.imul(a ^ text.charCodeAt(index), 0x85ebca6b)
    b = Math.imul(b ^ text.charCodeAt(index), 0xc2b2ae35)
    a ^= b >>> 15
  }
  return { high: ((quarters << 23) | ((a >>> 0) & 0x7fffff)) >>> 0, low: (b ^ (a << 7)) >>> 0 }
}
