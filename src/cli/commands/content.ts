import { contentJson } from '../../content/compile/content-json.ts'
import { loadContent } from '../load-content.ts'

/** Prints the compiled content as other programs read it. */
export function contentCommand(): string {
  return `${JSON.stringify(contentJson(loadContent()), null, 2)}\n`
}
