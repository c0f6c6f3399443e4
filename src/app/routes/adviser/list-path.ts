import { paths } from '../../paths.ts'

let last: string = paths.adviser

/** Remembers with which choices the list was last seen, so that the way back leads to the same list. */
export function rememberListPath(path: string): void {
  last = path
}

/** Where the list stood last; without choices at a first visit. */
export function lastListPath(): string {
  return last
}
