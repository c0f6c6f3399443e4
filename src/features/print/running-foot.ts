import type { ReportModel } from '../../domain/report/report-model.ts'

/**
 * Gives the foot of every printed page its text, but for a cover, which is the first page and has none; returns what
 * takes it away. The page rules read it from the root.
 */
export function runFoot(foot: ReportModel['foot'], hasCover: boolean): () => void {
  const root = document.documentElement.style
  const [text, pages] = [cssString(foot.text), pagesContent(foot.pages)]
  const properties = {
    '--report-foot': text,
    '--report-pages': pages,
    '--report-first-foot': hasCover ? 'none' : text,
    '--report-first-pages': hasCover ? 'none' : pages,
  }
  for (const [name, value] of Object.entries(properties)) root.setProperty(name, value)
  return () => Object.keys(properties).forEach((name) => root.removeProperty(name))
}

/** True where the browser draws texts in the margin of a page; elsewhere it prints its own head and foot. */
export function hasRunningFoot(): boolean {
  return 'CSSMarginRule' in window
}

/** "pagina {page} van {pages}" as CSS content: strings, with a counter for each mark. */
export function pagesContent(pattern: string): string {
  return pattern
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)})` : cssString(part)))
    .join(' ')
}

/** A text as a CSS string: what would end or break the string is escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}
