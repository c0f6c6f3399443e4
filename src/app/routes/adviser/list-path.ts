import { paths } from '../../paths.ts'

let last: string = paths.adviser
let words = ''

/** Remembers with which choices the list was last seen, so that the way back leads to the same list. */
export function rememberListPath(path: string): void {
  last = path
}

/** Where the list stood last; without choices at a first visit. */
export function lastListPath(): string {
  return last
}

/** Remembers what was searched for, in this window only: a name has no place in an address. */
export function rememberSearchWords(searched: string): void {
  words = searched
}

/** What was searched for last in this window; empty at a first visit. */
export function lastSearchWords(): string {
  return words
}
