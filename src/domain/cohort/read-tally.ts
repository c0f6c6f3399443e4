import type { Structure } from '../../content/structure.ts'
import { readJson } from '../host/read-json.ts'
import type { CohortFault, CohortProblem } from './cohort-problem.ts'
import { readAs, type FieldFault, type ReadValue } from './read-contribution.ts'
import type { CohortFile } from './read-lines.ts'
import { scopesOf, type Scope } from './score-code.ts'
import {
  binWidth,
  tallyFormat,
  tallyFormatVersion,
  tallySchema,
  thousandths,
  type Tally,
  type TallyCell,
} from './tally-schema.ts'
import { readWhole, wholeFileLimitMegabytes } from './visit-records.ts'

export type ReadTally = { ok: true; tally: Tally } | { ok: false; problems: CohortProblem[] }

type Asked = Pick<Structure, 'pillars' | 'version'>

/** Reads the file of a tally and checks that its sums fit. Never throws on content. */
export async function readTallyFile(file: CohortFile, structure: Asked): Promise<ReadTally> {
  const read = await readJsonFile(file, (value) => checkTally(value, structure))
  return read.ok ? { ok: true, tally: read.value } : read
}

/** Reads one file that is one piece of JSON with a check of its own; problems come with their lines. */
export async function readJsonFile<T>(
  file: CohortFile,
  check: (value: unknown) => ReadValue<T>,
): Promise<{ ok: true; value: T } | { ok: false; problems: CohortProblem[] }> {
  const refuse = (fault: CohortFault, line: number | null = null) => ({
    ok: false as const,
    problems: [{ file: file.name, line, field: '', ...fault }],
  })
  const text = await readWhole(file)
  if (text === null) return refuse({ code: 'too-large', limitMegabytes: wholeFileLimitMegabytes })
  if (text.trim() === '') return refuse({ code: 'empty' })
  const json = readJson(text)
  if (!json.ok) return refuse({ code: 'not-json' }, json.line)
  const read = check(json.value)
  if (read.ok) return read
  const problems = read.faults.map(({ field, fault }) => ({
    file: file.name,
    line: field === '' ? null : json.lineOf(field.split('.')),
    field,
    ...fault,
  }))
  return { ok: false, problems }
}

/**
 * Checks a value as a tally of this questionnaire: shape and limits, known ids, each sector and size once, and sums
 * that fit: every histogram counts its companies, and every sum lies where its histogram allows.
 */
export function checkTally(value: unknown, structure: Asked): ReadValue<Tally> {
  const read = readAs(value, tallySchema, tallyFormat, tallyFormatVersion)
  if (!read.ok) return read
  const { questionnaireVersion, cells, quarters } = read.value
  if (questionnaireVersion !== structure.version) {
    const fault: CohortFault = {
      code: 'other-questionnaire',
      found: questionnaireVersion,
      wanted: structure.version,
    }
    return { ok: false, faults: [{ field: 'questionnaireVersion', fault }] }
  }
  const scopes = scopesOf(structure)
  const companies = cells.reduce((sum, { n }) => sum + n, 0)
  const inQuarters = Object.values(quarters).reduce((sum, n) => sum + n, 0)
  const faults = [
    ...repeatedCells(cells),
    ...cells.flatMap((cell, index) => checkCell(cell, `cells.${index}`, scopes)),
    ...(companies === inQuarters ? [] : [misfit('quarters')]),
  ]
  return faults.length === 0 ? { ok: true, value: read.value } : { ok: false, faults: faults.slice(0, 20) }
}

function misfit(field: string): FieldFault {
  return { field, fault: { code: 'sums-do-not-fit' } }
}

function repeatedCells(cells: readonly TallyCell[]): FieldFault[] {
  const seen = new Set<string>()
  return cells.flatMap(({ sector, sizeBand }, index): FieldFault[] => {
    const found = `${sector} ${sizeBand}`
    if (seen.has(found)) return [{ field: `cells.${index}`, fault: { code: 'repeated', found } }]
    seen.add(found)
    return []
  })
}

function checkCell(cell: TallyCell, field: string, scopes: readonly Scope[]): FieldFault[] {
  const { n, withAllThemes, measures } = cell
  const known = new Map(scopes.map(({ id, kind }) => [id, kind]))
  const names = new Set(measures.map(({ scope }) => scope))
  const faults: FieldFault[] = withAllThemes > n ? [misfit(`${field}.withAllThemes`)] : []
  if (names.size < measures.length)
    faults.push({ field: `${field}.measures`, fault: { code: 'repeated', found: '' } })
  for (const { id } of scopes) {
    if (!names.has(id)) faults.push({ field: `${field}.measures.${id}`, fault: { code: 'missing' } })
  }
  for (const [index, { scope, sum, histogram }] of measures.entries()) {
    const place = `${field}.measures.${index}`
    const kind = known.get(scope)
    if (kind === undefined) {
      faults.push({ field: `${place}.scope`, fault: { code: 'unknown-id', found: scope } })
      continue
    }
    const counted = histogram.reduce((all, count) => all + count, 0)
    if (counted !== (kind === 'theme' ? withAllThemes : n)) faults.push(misfit(`${place}.histogram`))
    else if (!isSumPossible(sum, histogram)) faults.push(misfit(`${place}.sum`))
  }
  return faults
}

/** A bin holds the scores from 2.5 points under its middle to just under 2.5 above it, within 0 and 100. */
function isSumPossible(sum: number, histogram: readonly number[]): boolean {
  const half = (binWidth * thousandths) / 2
  let [low, high] = [0, 0]
  for (const [bin, count] of histogram.entries()) {
    const middle = bin * binWidth * thousandths
    low += count * Math.max(0, middle - half)
    high += count * Math.min(100 * thousandths, middle + half - 1)
  }
  return sum >= low && sum <= high
}
