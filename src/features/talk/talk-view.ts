import type { ReactNode } from 'react'
import type { Language } from '../../content/texts.ts'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import type { TalkStep } from '../../domain/talk/talk-steps.ts'
import type { AgreementsTexts, TalkTexts } from '../../texts/catalogue.ts'

/** An answer to stop at, and the words of one step further; null at the top. */
export type WordedStep = { question: string; now: string; next: string | null }

export type TalkTheme = {
  id: string
  title: string
  /** It asks attention; the scan names a group of such themes, without ranks. */
  isInGroup: boolean
  /** The employer chose it in the scan. */
  isOwn: boolean
  steps: readonly WordedStep[]
}

/** What every part of the talk reads. */
export type TalkView = {
  dossier: Dossier
  texts: TalkTexts
  privacy: AgreementsTexts['privacy']
  /** Titles of the parts, as in the guide of the report. */
  titles: Record<TalkStep, string>
  pillars: readonly { id: string; title: string; themes: readonly TalkTheme[] }[]
  /** The questions answered with "weet ik niet", in words. */
  unknown: readonly string[]
  language: Language
  /** Today, as yyyy-mm-dd. */
  asOf: string
  /** Where agreements are written down. */
  agreements: ReactNode
  /** Changes the dossier and keeps it. */
  onChange: (edit: (dossier: Dossier) => Dossier) => void
}
