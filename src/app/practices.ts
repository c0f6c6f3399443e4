import type { Practice } from '../content/practice.ts'

/** The language-free catalogue, loaded when a result or the library opens. */
export async function loadPractices(): Promise<Practice[]> {
  return (await import('virtual:content/practices')).default
}
