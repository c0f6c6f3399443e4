import type { ScanNotice, ScanProblem } from '../domain/scan/scan-problem.ts'
import { fill } from './fill.ts'
import type { files } from './nl/files.ts'

type FileTexts = typeof files

/** A problem of a scan file in words: where, what is wrong, what to do. */
export type ToldProblem = { field: string; problem: string; cure: string }

/** Words one problem of a scan file. */
export function tellProblem(problem: ScanProblem, texts: FileTexts): ToldProblem {
  const words = texts.problems[problem.code]
  const values = {
    found: 'found' in problem ? problem.found : '',
    allowed: 'allowed' in problem ? problem.allowed.join(', ') : '',
    limit: 'limitMegabytes' in problem ? problem.limitMegabytes : '',
  }
  return {
    field: problem.field === '' ? texts.wholeFile : problem.field,
    problem: fill(words.problem, values),
    cure: fill(words.cure, values),
  }
}

/** Words what a reader should know of a scan that was opened all the same. */
export function tellNotice(notice: ScanNotice, texts: FileTexts): string {
  return notice.code === 'retired'
    ? fill(texts.notices.retired, { id: notice.id })
    : fill(texts.notices['higher-questionnaire'], { found: notice.found, known: notice.known })
}
