import { fill } from '../../texts/fill.ts'
import { filterNames, type FilterName, type LibraryFilters } from './library-filters.ts'
import type { LibraryView } from './library-view.ts'

/** The value of the filter `publication` for practices of our own. */
export const ownPublication = 'own'

export type ListFilter = Exclude<FilterName, 'words'>
export const listFilters = filterNames.filter((name) => name !== 'words')

export type FilterOption = { value: string; text: string }

/** What each list of the form offers, in the order of the content. */
export function filterOptions(view: LibraryView): Record<ListFilter, FilterOption[]> {
  const { structure, words, texts } = view
  const { pillars, themes } = words.questionnaire
  const options = (ids: readonly string[], textOf: (id: string) => string | undefined) =>
    ids.map((id) => ({ value: id, text: textOf(id) ?? id }))
  const named = (record: Record<string, string>) =>
    Object.entries(record).map(([value, text]) => ({ value, text }))
  return {
    theme: options(
      structure.pillars.flatMap((pillar) => pillar.themes.map(({ id }) => id)),
      (id) => themes[id]?.title,
    ),
    sector: options(
      structure.profile.sectors.map(({ id }) => id),
      (id) => words.profile.sectors[id]?.title,
    ),
    size: named(texts.list.sizes),
    effort: named(texts.effort),
    start: named(texts.start),
    lever: options(structure.levers, (id) => words.levers[id]?.title),
    pillar: options(
      structure.pillars.map(({ id }) => id),
      (id) => pillars[id]?.title,
    ),
    publication: [
      ...options(Object.keys(words.publications), (id) => words.publications[id]?.title),
      { value: ownPublication, text: texts.list.own },
    ],
  }
}

/** The choices that the form really offers: an address may hold others. */
export function knownFilters(
  filters: LibraryFilters,
  options: Record<ListFilter, FilterOption[]>,
): LibraryFilters {
  const known = filterNames.filter(
    (name) => name === 'words' || options[name].some(({ value }) => value === filters[name]),
  )
  return Object.fromEntries(known.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])))
}

/** Every choice in words: "Thema: Leren". */
export function choicesInWords(
  filters: LibraryFilters,
  options: Record<ListFilter, FilterOption[]>,
  { list }: LibraryView['texts'],
): string[] {
  return filterNames.flatMap((name) => {
    const chosen = filters[name]
    if (!chosen) return []
    if (name === 'words') return [fill(list.chosenWord, { word: chosen })]
    const text = options[name].find(({ value }) => value === chosen)?.text ?? chosen
    return [`${list.filters[name]}: ${text}`]
  })
}
