import type { Structure, Theme } from '../../content/structure.ts'
import type { KeyFiguresTexts, ProfileTexts, QuestionnaireTexts } from '../../content/texts.ts'
import { answerInWords } from '../../domain/report/wording/answer-in-words.ts'
import { unknownBand } from '../../domain/scan/check-ids.ts'
import { askedQuestions } from '../../domain/scan/route.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { ClosingTexts, InterfaceTexts } from '../../texts/catalogue.ts'

/** One line of the check screen. `isOpen` marks a scored question without an answer. */
export type CheckRow = { label: string; answer: string; isOpen: boolean; href: string }

export type RowTexts = {
  questionnaire: QuestionnaireTexts
  profile: ProfileTexts
  keyFigures: KeyFiguresTexts
  interface: InterfaceTexts & ClosingTexts
}

/** The questions a theme asks on this route, with the answers given. */
export function themeRows(
  theme: Theme,
  scan: Scan,
  structure: Structure,
  texts: RowTexts,
  href: (question: string) => string,
): CheckRow[] {
  return askedQuestions(theme, scan.route ?? 'full', scan.answers, structure).map(({ id }) => {
    const answer = scan.answers[id]
    return {
      label: texts.questionnaire.questions[id]?.text ?? id,
      answer: answer
        ? answerInWords(answer, texts.questionnaire.questions[id], texts.interface.questionnaire)
        : texts.interface.check.notAnswered,
      isOpen: answer === undefined,
      href: href(id),
    }
  })
}

/** Sector, size, region and role. */
export function profileRows(
  { company, respondent }: Scan,
  { profile, interface: words }: RowTexts,
  href: string,
): CheckRow[] {
  const skipped = words.check.skipped
  const row = (label: string, answer: string | undefined) => ({
    label,
    answer: answer ?? skipped,
    isOpen: false,
    href,
  })
  const branch = company.branch ? profile.branches[company.branch] : undefined
  return [
    row(words.profile.sector, [profile.sectors[company.sector]?.title, branch].filter(Boolean).join(': ')),
    row(words.profile.size, profile.sizeBands[company.sizeBand]),
    row(words.profile.region, company.region ? profile.regions[company.region] : undefined),
    row(words.profile.role, respondent?.role ? profile.roles[respondent.role] : undefined),
  ]
}

/** The themes the employer finds most important, as one line. */
export function priorityRows(
  { priorities = [] }: Scan,
  { questionnaire, interface: words }: RowTexts,
  href: string,
): CheckRow[] {
  const titles = priorities.map((theme) => questionnaire.themes[theme]?.title ?? theme)
  const answer = titles.length === 0 ? words.check.skipped : titles.join(', ')
  return [{ label: words.priorities.question, answer, isOpen: false, href }]
}

/** The key figures in bands. */
export function figureRows(
  { keyFigures = {} }: Scan,
  structure: Structure,
  { keyFigures: content, interface: words }: RowTexts,
  href: string,
): CheckRow[] {
  return structure.profile.keyFigures.map(({ id }) => {
    const band = keyFigures[id]
    const named = band === unknownBand ? words.questionnaire.unknown : content[id]?.bands[band ?? '']
    return {
      label: content[id]?.question ?? id,
      answer: named ?? words.check.skipped,
      isOpen: false,
      href,
    }
  })
}
