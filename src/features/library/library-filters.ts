/** What a reader can choose by, in the order of the form; `words` is the text to search for. */
export const filterNames = [
  'words',
  'theme',
  'sector',
  'size',
  'effort',
  'start',
  'lever',
  'pillar',
  'publication',
] as const

export type FilterName = (typeof filterNames)[number]

/** The choices of a reader; a name that is absent chooses nothing. */
export type LibraryFilters = Partial<Record<FilterName, string>>

/** The same choices with one changed; an empty value takes the choice away. */
export function changeFilter(filters: LibraryFilters, name: FilterName, value: string): LibraryFilters {
  const { [name]: _, ...others } = filters
  return value === '' ? others : { ...others, [name]: value }
}

/** The choices in a part of an address, such as `lever=hours&words=rooster`; what is no filter is left out. */
export function readFilters(query: string): LibraryFilters {
  const values = new URLSearchParams(query)
  return filterNames.reduce<LibraryFilters>(
    (filters, name) => changeFilter(filters, name, values.get(name) ?? ''),
    {},
  )
}

/** The choices as a part of an address, always in the same order; empty without choices. */
export function writeFilters(filters: LibraryFilters): string {
  const chosen = filterNames.flatMap((name) => (filters[name] ? [[name, filters[name]]] : []))
  return new URLSearchParams(chosen).toString()
}
