import type { CohortProblem } from '../domain/cohort/cohort-problem.ts'
import type { CohortTexts } from './catalogue.ts'
import { fill } from './fill.ts'

/** A problem of a file of a cohort in words: file and line, field, what is wrong, what to do. */
export type ToldCohortProblem = { file: string; field: string; problem: string; cure: string }

/** Words one problem of a file of contributions, a tally or a publication. The file comes with its line: `a.ndjson:12`. */
export function tellCohortProblem(problem: CohortProblem, texts: CohortTexts): ToldCohortProblem {
  const words = texts.problems[problem.code]
  const values = {
    found: 'found' in problem ? plain(problem.found) : '',
    wanted: 'wanted' in problem ? plain(problem.wanted) : '',
    limit: 'limitMegabytes' in problem ? problem.limitMegabytes : '',
  }
  return {
    file: problem.line === null ? plain(problem.file) : `${plain(problem.file)}:${problem.line}`,
    field: problem.field === '' ? texts.wholeFile : plain(problem.field),
    problem: fill(words.problem, values),
    cure: fill(words.cure, values),
  }
}

/** A stranger's words, without characters that steer a terminal or turn the reading direction. */
function plain(text: string): string {
  return text.slice(0, 200).replace(/\p{C}/gu, '□')
}
