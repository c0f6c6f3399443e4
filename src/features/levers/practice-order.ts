import type { Practice } from '../../content/practice.ts'
import type { Language, LeverTexts, PracticesTexts } from '../../content/texts.ts'
import { mainLever } from '../../domain/advice/candidates.ts'
import type { LeversTexts } from '../../texts/catalogue.ts'

/** The part of a practice that the overview shows. */
export type LeverPractice = Pick<Practice, 'id' | 'levers' | 'leversBasis'>

export type PracticeOrder = keyof LeversTexts['overview']['orders']

/** Practices that stand together; `title` is null when all stand in one row. */
export type PracticeGroup = { id: string; title: string | null; practices: LeverPractice[] }

export type OverviewView = {
  /** In their fixed order. */
  levers: readonly string[]
  leverTexts: LeverTexts
  practices: readonly LeverPractice[]
  practiceTexts: PracticesTexts
  texts: LeversTexts['overview']
  language: Language
}

/** All practices by name, grouped as the order asks; groups without practices are left out. */
export function orderPractices(order: PracticeOrder, view: OverviewView): PracticeGroup[] {
  const { levers, leverTexts, texts, practices } = view
  const sorted = sortByTitle(practices, view)
  if (order === 'title') return [{ id: 'all', title: null, practices: sorted }]
  const groups =
    order === 'lever'
      ? levers.map((lever) => ({
          id: lever,
          title: leverTexts[lever]?.title ?? lever,
          practices: sorted.filter((practice) => mainLever(practice, levers) === lever),
        }))
      : (['stated', 'inferred'] as const).map((basis) => ({
          id: basis,
          title: capitalised(texts.basis[basis]),
          practices: sorted.filter(({ leversBasis }) => leversBasis === basis),
        }))
  return groups.filter((group) => group.practices.length > 0)
}

export type LeverPull = keyof LeversTexts['overview']['shares']

/** How much a practice turns a lever, in three words; null when it does not. From half on it is a lot: our choice. */
export function pullOf(share: number | undefined): LeverPull | null {
  if (share === undefined || share === 0) return null
  if (share === 1) return 'whole'
  return share >= 0.5 ? 'large' : 'part'
}

function sortByTitle(
  practices: readonly LeverPractice[],
  { practiceTexts, language }: OverviewView,
): LeverPractice[] {
  const collator = new Intl.Collator(language)
  const titleOf = ({ id }: LeverPractice) => practiceTexts[id]?.title ?? id
  return practices.toSorted((a, b) => collator.compare(titleOf(a), titleOf(b)))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
