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
    found: 'found' in problem ? plain(problem.found) : '',
    allowed: 'allowed' in problem ? problem.allowed.join(', ') : '',
    limit: 'limitMegabytes' in problem ? problem.limitMegabytes : '',
  }
  return {
    field: problem.field === '' ? texts.wholeFile : plain(problem.field),
    problem: fill(words.problem, values),
    cure: fill(words.cure, values),
  }
}

/** A stranger's words, without characters that steer a terminal or turn the reading direction. */
function plain(text: string): string {
  return text.slice(0, 200).replace(/\p{C}/gu, '□')
}

/** Words what a reader should know of a scan that was opened all the same. */
export function tellNotice(notice: ScanNotice, texts: FileTexts): string {
  const { notices } = texts
  if (notice.code === 'higher-questionnaire') {
    return fill(notices['higher-questionnaire'], { found: notice.found, known: notice.known })
  }
  return fill(notice.kind === 'practice' ? notices.retiredPractice : notices.retired, { id: notice.id })
}
