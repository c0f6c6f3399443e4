import type { HostProblem } from '../domain/host/host-problem.ts'
import type { HostTexts } from './catalogue.ts'
import { fill } from './fill.ts'

/** A problem of a host file in words: where, what is wrong, what to do. */
export type ToldHostProblem = { place: string; problem: string; cure: string }

/** Words one problem of a file of the host. */
export function tellHostProblem(problem: HostProblem, texts: HostTexts): ToldHostProblem {
  const { problem: text, cure } = wordsOf(problem, texts)
  const values = valuesOf(problem, texts)
  return { place: placeOf(problem, texts), problem: fill(text, values), cure: fill(cure, values) }
}

/** What a file that is not there means, and what to do. */
export function tellMissing(path: string, check: HostTexts['check']): { meaning: string; cure: string } {
  if (path === 'host.json') return { meaning: check.hostMissing, cure: check.hostMissingCure }
  return path.startsWith('benchmarks/')
    ? { meaning: check.benchmarksMissing, cure: check.benchmarksMissingCure }
    : { meaning: check.offersMissing, cure: check.offersMissingCure }
}

/** Why the report shows no logo, what stands there instead, and what to do; `limit` is in kB. */
export function tellLogo(
  fault: keyof HostTexts['check']['logo']['faults'],
  limit: number,
  { logo }: HostTexts['check'],
): { problem: string; cure: string } {
  const { problem, cure } = logo.faults[fault]
  return { problem: `${problem} ${logo.instead}`, cure: fill(cure, { limit }) }
}

function wordsOf(problem: HostProblem, { problems, broken }: HostTexts): { problem: string; cure: string } {
  return problem.code === 'not-json' ? broken[problem.cause] : problems[problem.code]
}

function valuesOf(problem: HostProblem, texts: HostTexts): Record<string, string | number> {
  return {
    found: 'found' in problem ? plain(problem.found) : '',
    wanted: 'wanted' in problem ? problem.wanted : '',
    used: 'used' in problem ? problem.used : '',
    allowed: 'allowed' in problem ? problem.allowed.join(', ') : '',
    expected: 'expected' in problem ? texts.expected[problem.expected] : '',
    kind: 'kind' in problem ? texts.kinds[problem.kind] : '',
    limit: limitOf(problem),
  }
}

function limitOf(problem: HostProblem): number | string {
  if (problem.code === 'too-large') return problem.limitMegabytes
  return problem.code === 'too-long' ? problem.limit : ''
}

function placeOf({ field, line, code }: HostProblem, texts: HostTexts): string {
  const name = field === '' ? texts.wholeFile : plain(field)
  if (line === null) return name
  const words = fill(texts.check.line, { line })
  return code === 'not-json' ? words : fill(texts.check.place, { line: words, field: name })
}

/** A stranger's words, without characters that steer a terminal or turn the reading direction. */
function plain(text: string): string {
  return text.slice(0, 200).replace(/\p{C}/gu, '□')
}
