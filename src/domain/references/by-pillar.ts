import type { Reference } from '../../content/reference.ts'
import type { WordedReference } from './references-in-words.ts'

/** What the scan asks once and one or more sources give a figure of. */
export type ReferenceSubject = {
  /** Id of the key figure or question. */
  id: string
  title: string
  own: string | null
  figures: WordedReference[]
}

export type PillarReferences = { id: string; title: string; subjects: ReferenceSubject[] }

type Titles = {
  pillars: Record<string, { title: string }>
  questions: Record<string, { text: string }>
  keyFigures: Record<string, { question: string }>
}

/** The figures of a subject that there are; where there is none, the newest alone, to say so once. */
export function figuresToShow({ figures }: ReferenceSubject): WordedReference[] {
  const known = figures.filter(({ figure }) => figure !== null)
  return known.length > 0 ? known : figures.slice(0, 1)
}

/**
 * The figures an employer can hold an own answer against, by pillar and subject, in the order of the content; within a
 * subject the newest year first. Pillars without one are left out. `more` holds the figures the scan does not ask,
 * without those that have no figure for this employer.
 */
export function groupReferences(
  worded: readonly WordedReference[],
  references: readonly Reference[],
  pillars: readonly { id: string }[],
  titles: Titles,
): { pillars: PillarReferences[]; more: WordedReference[] } {
  const referenceOf = (id: string) => references.find((reference) => reference.id === id)
  const grouped = pillars.map(({ id }) => {
    const own = worded.filter((each) => referenceOf(each.id)?.pillar === id)
    const matches = own.flatMap((each) => referenceOf(each.id)?.match ?? [])
    const subjects = [...new Map(matches.map((match) => [match.id, match])).values()].map((match) => {
      const figures = own
        .filter((each) => referenceOf(each.id)?.match?.id === match.id)
        .sort((a, b) => b.year - a.year)
      const title =
        match.kind === 'key-figure' ? titles.keyFigures[match.id]?.question : titles.questions[match.id]?.text
      return { id: match.id, title: title ?? match.id, own: figures[0]?.own ?? null, figures }
    })
    return { id, title: titles.pillars[id]?.title ?? id, subjects }
  })
  return {
    pillars: grouped.filter(({ subjects }) => subjects.length > 0),
    more: worded.filter(({ id, figure }) => figure !== null && !referenceOf(id)?.match),
  }
}
