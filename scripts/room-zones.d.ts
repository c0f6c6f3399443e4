import type { Linter } from 'eslint'

export function roomRules(source?: string): (Linter.Config & { files: string[] })[]
export const noDefaultExport: { selector: string; message: string }
