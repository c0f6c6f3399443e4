import type { BenchmarkFault, HostProblem } from '../host/host-problem.ts'
import type { LineOf } from '../host/read-json.ts'
import type { Benchmark, BenchmarkGroup, BenchmarkMeasure } from './benchmark-schema.ts'

/** From how many companies a group may be cut in three, and in ten (method.md §2.6). */
export const thirdsFrom = 30
export const decilesFrom = 100

/** Rounding of the mean and of the cuts, and one company on the other side of a cut: 2.5 + 2.5 + 100/30, upwards. */
const meanSlack = 10

/**
 * What cannot be true of counted companies, though every figure by itself looks sound: a typing error, or a file
 * somebody tampered with. Rounding is allowed for; a file that `publish` wrote has none of these.
 */
export function findBenchmarkFaults(benchmark: Benchmark, lineOf: LineOf): HostProblem[] {
  const at = (path: (string | number)[], fault: BenchmarkFault): HostProblem => ({
    field: path.join('.'),
    line: lineOf(path),
    ...fault,
  })
  const { from, to } = benchmark.period
  return [
    ...(from > to ? [at(['period', 'to'], { code: 'period-backwards', found: to })] : []),
    ...findGroupFaults(benchmark.groups, at),
    ...benchmark.groups.flatMap((group, g) =>
      group.measures.flatMap((measure, m) =>
        findMeasureFaults(measure, group).map(({ field, fault: what }) =>
          at(['groups', g, 'measures', m, field], what),
        ),
      ),
    ),
  ]
}

type TellAt = (path: (string | number)[], fault: BenchmarkFault) => HostProblem

function findGroupFaults(groups: readonly BenchmarkGroup[], at: TellAt): HostProblem[] {
  const places = new Map<string, number>()
  const repeated = groups.flatMap((group, index) => {
    const name = nameGroup(group)
    if (places.has(name)) return [at(['groups', index], { code: 'repeated-group', found: name })]
    places.set(name, index)
    return []
  })
  return [...repeated, ...groups.flatMap((group, index) => findSizeFaults(group, index, groups, at))]
}

/** "C / 25-49"; "*" where a group is not divided. */
function nameGroup({ sector, sizeBand }: BenchmarkGroup): string {
  return `${sector ?? '*'} / ${sizeBand ?? '*'}`
}

/**
 * No group is larger than one it is part of, nor are all parts of one kind together. A group that keeps the numbers of
 * an earlier publication may be smaller than a part that was counted since, so it is no measure for others.
 */
function findSizeFaults(
  parent: BenchmarkGroup,
  index: number,
  groups: readonly BenchmarkGroup[],
  at: TellAt,
): HostProblem[] {
  if (isKept(parent)) return []
  const inside = groups.flatMap((group, place) => (isInside(group, parent) ? [{ group, place }] : []))
  const larger = inside.filter(({ group }) => group.n > parent.n)
  const kinds = [
    inside.filter(({ group }) => group.sector !== null && group.sizeBand === null),
    inside.filter(({ group }) => group.sector === null && group.sizeBand !== null),
    inside.filter(({ group }) => group.sector !== null && group.sizeBand !== null),
  ]
  // Every n is rounded down to 5, so the sum of the parts never rounds to more than the whole.
  const sum = Math.max(...kinds.map((kind) => kind.reduce((total, { group }) => total + group.n, 0)))
  return [
    ...larger.map(({ group, place }) =>
      at(['groups', place, 'n'], {
        code: 'group-too-large',
        found: String(group.n),
        wanted: String(parent.n),
      }),
    ),
    ...(larger.length === 0 && sum > parent.n
      ? [
          at(['groups', index, 'n'], {
            code: 'groups-too-large',
            found: String(parent.n),
            wanted: String(sum),
          }),
        ]
      : []),
  ]
}

/** Whether all values of a group are carried over. */
function isKept({ measures }: BenchmarkGroup): boolean {
  return measures.length > 0 && measures.every(({ period }) => period !== undefined)
}

function isInside(part: BenchmarkGroup, whole: BenchmarkGroup): boolean {
  return (
    part !== whole &&
    nameGroup(part) !== nameGroup(whole) &&
    (whole.sector === null || whole.sector === part.sector) &&
    (whole.sizeBand === null || whole.sizeBand === part.sizeBand)
  )
}

type MeasureFault = { field: 'n' | 'period' | 'mean' | 'thirds' | 'deciles'; fault: BenchmarkFault }

function findMeasureFaults(measure: BenchmarkMeasure, group: BenchmarkGroup): MeasureFault[] {
  const { n, period, thirds, deciles } = measure
  const cutFaults = [
    ...findCutFaults('thirds', thirds, n, thirdsFrom),
    ...findCutFaults('deciles', deciles, n, decilesFrom),
  ]
  return [
    ...(n > group.n
      ? [fault('n', { code: 'group-too-large', found: String(n), wanted: String(group.n) })]
      : []),
    ...(period && period.from > period.to
      ? [fault('period', { code: 'period-backwards', found: period.to })]
      : []),
    ...(cutFaults.length > 0 ? cutFaults : findMisfits(measure)),
  ]
}

function fault(field: MeasureFault['field'], what: BenchmarkFault): MeasureFault {
  return { field, fault: what }
}

/** A mean and two ways to cut one group that rule each other out. */
function findMisfits({ mean, thirds, deciles }: BenchmarkMeasure): MeasureFault[] {
  const isImpossible = [thirds, deciles].some((cuts) => cuts !== null && !isMeanPossible(mean, cuts))
  return [
    ...(isImpossible ? [fault('mean', { code: 'mean-outside', found: String(mean) })] : []),
    ...(thirds && deciles && !isBetween(thirds, deciles)
      ? [fault('thirds', { code: 'cuts-differ', found: thirds.join(', ') })]
      : []),
  ]
}

function findCutFaults(
  field: 'thirds' | 'deciles',
  cuts: readonly number[] | null,
  n: number,
  from: number,
): MeasureFault[] {
  if (cuts === null) return []
  const falls = cuts.some((cut, index) => cut < (cuts[index - 1] ?? 0))
  return [
    ...(n < from ? [fault(field, { code: 'too-few-for-cuts', found: String(n), wanted: String(from) })] : []),
    ...(falls ? [fault(field, { code: 'cuts-fall', found: cuts.join(', ') })] : []),
  ]
}

/** The mean lies lowest when every part sits on its lower cut, highest when every part sits on its upper one. */
function isMeanPossible(mean: number, cuts: readonly number[]): boolean {
  const parts = cuts.length + 1
  const sum = cuts.reduce((total, cut) => total + cut, 0)
  return mean >= sum / parts - meanSlack && mean <= (sum + 100) / parts + meanSlack
}

/** A third lies between three and four tenths, two thirds between six and seven; one step of rounding is allowed. */
function isBetween([first = 0, second = 0]: readonly number[], deciles: readonly number[]): boolean {
  const fits = (cut: number, tenth: number) =>
    cut >= (deciles[tenth - 1] ?? 0) - 5 && cut <= (deciles[tenth] ?? 100) + 5
  return fits(first, 3) && fits(second, 6)
}
