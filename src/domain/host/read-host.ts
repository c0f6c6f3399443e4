import { practiceCampaign } from '../cohort/contribution-schema.ts'
import { hasContrast, nearestPassingShade } from './contrast.ts'
import { grounds, textContrast } from './host-brand.ts'
import type { HostProblem } from './host-problem.ts'
import { hostFormat, hostFormatVersion, hostSchema, type Host } from './host-schema.ts'
import { parseHostFile } from './parse-host-file.ts'
import type { LineOf } from './read-json.ts'

/** What a file of the host holds, with remarks; or every problem of it. */
export type ReadHostFile<T> =
  { ok: true; data: T; remarks: HostProblem[] } | { ok: false; problems: HostProblem[] }

/**
 * Reads host.json. Colours with too little contrast give way to the nearest shade that passes, with a remark.
 * Never throws on bad input.
 */
export function readHost(text: string): ReadHostFile<Host> {
  const parsed = parseHostFile<Host>(text, {
    schema: hostSchema,
    format: hostFormat,
    version: hostFormatVersion,
  })
  if (!parsed.ok) return parsed
  const { data, lineOf, remarks } = parsed
  const problems = [...checkRegions(data, lineOf), ...checkCampaign(data, lineOf)]
  const { colours, found } = readableColours(data.colours, lineOf)
  if (problems.length > 0) return { ok: false, problems: [...problems, ...remarks, ...found] }
  return { ok: true, data: { ...data, colours }, remarks: [...remarks, ...found] }
}

function checkRegions({ regions, defaultRegion }: Host, lineOf: LineOf): HostProblem[] {
  const ids = regions.map(({ id }) => id)
  const provinces = regions.flatMap((region, r) =>
    region.provinces.map((name, p) => ({ name, path: ['regions', r, 'provinces', p] })),
  )
  const repeated = (name: string, path: (string | number)[]): HostProblem => ({
    field: path.join('.'),
    line: lineOf(path),
    code: 'repeated-id',
    found: name,
  })
  const isKnown = defaultRegion === null || ids.includes(defaultRegion)
  return [
    ...ids.flatMap((id, r) => (ids.indexOf(id) < r ? [repeated(id, ['regions', r, 'id'])] : [])),
    ...provinces.flatMap(({ name, path }, index) =>
      provinces.findIndex((other) => other.name === name) < index ? [repeated(name, path)] : [],
    ),
    ...(isKnown ? [] : [unknownRegion(defaultRegion, lineOf(['defaultRegion']))]),
  ]
}

/** Figures of this campaign would be shown as invented. */
function checkCampaign({ campaign }: Host, lineOf: LineOf): HostProblem[] {
  if (campaign !== practiceCampaign) return []
  return [{ field: 'campaign', line: lineOf(['campaign']), code: 'reserved-id', found: campaign }]
}

function unknownRegion(found: string, line: number): HostProblem {
  return { field: 'defaultRegion', line, code: 'unknown-id', found, kind: 'region' }
}

type Colours = NonNullable<Host['colours']>

function readableColours(
  colours: Colours | null,
  lineOf: LineOf,
): { colours: Colours | null; found: HostProblem[] } {
  if (!colours) return { colours, found: [] }
  const found: HostProblem[] = []
  const readable = (name: keyof Colours): string => {
    const colour = colours[name]
    if (hasContrast(colour, grounds, textContrast)) return colour
    // Black passes on every one of our grounds, so there is always a shade.
    const used = nearestPassingShade(colour, grounds, textContrast) ?? '#000000'
    const path = ['colours', name]
    found.push({ field: path.join('.'), line: lineOf(path), code: 'low-contrast', found: colour, used })
    return used
  }
  return { colours: { brand: readable('brand'), brandDark: readable('brandDark') }, found }
}
