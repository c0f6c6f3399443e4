import type { Dossier } from '../dossier/dossier-schema.ts'
import type { TalkStep } from './talk-steps.ts'

/** What was written down in one part; '' when nothing. */
export function noteOf({ talk }: Pick<Dossier, 'talk'>, step: TalkStep): string {
  return talk?.[step] ?? ''
}

/** The dossier with the note of one part; an empty note is taken out. */
export function withNote(dossier: Dossier, step: TalkStep, note: string): Dossier {
  const { [step]: before, ...others } = dossier.talk ?? {}
  if ((before ?? '') === note) return dossier
  return { ...dossier, talk: note.trim() === '' ? others : { ...others, [step]: note } }
}

/** The dossier after its talk: in follow-up. */
export function closeTalk(dossier: Dossier): Dossier {
  return { ...dossier, status: 'follow-up' }
}
