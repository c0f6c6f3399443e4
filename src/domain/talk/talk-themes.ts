import type { Dossier } from '../dossier/dossier-schema.ts'
import type { Result } from '../result/result-schema.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { talkThemesAtMost } from './talk-steps.ts'

/** The themes that ask attention, those the employer chose in the scan first; a group, never a ranking. */
export function talkGroup(
  { priorities = [] }: Pick<Scan, 'priorities'>,
  result: Pick<Result, 'priorities'>,
): string[] {
  const isOwn = (id: string) => priorities.includes(id)
  return [...result.priorities.filter(isOwn), ...result.priorities.filter((id) => !isOwn(id))]
}

/** The themes the employer chose in the talk, at most two. */
export function chosenThemes({ talk }: Pick<Dossier, 'talk'>): string[] {
  return [...new Set(talk?.themes ?? [])].slice(0, talkThemesAtMost)
}

/** The dossier with a theme chosen or taken back; a third one is not taken. */
export function chooseTheme(dossier: Dossier, theme: string, isChosen: boolean): Dossier {
  const others = chosenThemes(dossier).filter((id) => id !== theme)
  if (isChosen && others.length >= talkThemesAtMost) return dossier
  return { ...dossier, talk: { ...dossier.talk, themes: isChosen ? [...others, theme] : others } }
}
