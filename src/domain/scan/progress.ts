import type { Structure, Theme } from '../../content/structure.ts'
import { askedQuestions } from './route.ts'
import type { Scan } from './scan-schema.ts'
import { scorableAnswers } from './scorable-answers.ts'

export type ThemeProgress = { theme: string; asked: number; answered: number }
export type Progress = {
  asked: number
  answered: number
  pillars: { pillar: string; asked: number; answered: number; themes: ThemeProgress[] }[]
  /** Whole minutes for the questions still open, rounded up; 0 when none is. */
  minutesLeft: number
}

/** How far a scan is, per pillar and theme, on its own route. An answer of any kind counts as answered. */
export function measureProgress(scan: Scan, structure: Structure): Progress {
  const route = scan.route ?? 'full'
  const answers = scorableAnswers(scan.answers, structure)
  const asked = (theme: Theme) => askedQuestions(theme, route, answers, structure)
  const isOpen = ({ id }: { id: string }) => answers[id] === undefined
  const pillars = structure.pillars.map((pillar) => {
    const themes = pillar.themes.map((theme) => {
      const questions = asked(theme)
      return {
        theme: theme.id,
        asked: questions.length,
        answered: questions.filter((q) => !isOpen(q)).length,
      }
    })
    return { pillar: pillar.id, ...sumUp(themes), themes }
  })
  const seconds = structure.pillars
    .flatMap((pillar) => pillar.themes.flatMap((theme) => asked(theme)))
    .filter(isOpen)
    .reduce((sum, question) => sum + question.seconds, 0)
  return { ...sumUp(pillars), pillars, minutesLeft: Math.ceil(seconds / 60) }
}

function sumUp(parts: readonly { asked: number; answered: number }[]): { asked: number; answered: number } {
  return {
    asked: parts.reduce((sum, part) => sum + part.asked, 0),
    answered: parts.reduce((sum, part) => sum + part.answered, 0),
  }
}

/** The first theme, in order, that still has an open question; null when all are answered. */
export function firstOpenTheme(progress: Progress): string | null {
  const themes = progress.pillars.flatMap((pillar) => pillar.themes)
  return themes.find((theme) => theme.answered < theme.asked)?.theme ?? null
}
