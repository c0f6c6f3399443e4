import type { Practice } from '../../content/practice.ts'
import type { Language, PracticesTexts } from '../../content/texts.ts'
import { ownPublication, type ListFilter } from './filter-options.ts'
import type { LibraryFilters } from './library-filters.ts'
import { hasWords, searchWords } from '../../domain/search/search-words.ts'

// A practice that fits half still carries over; one that fits less is another trade's.
const fitFrom = 0.5

/** A practice with the words it is found by. */
export type IndexedPractice = { practice: Practice; titleWords: string[]; words: string[] }

/** All practices by title, ready to be searched in one language. */
export function indexPractices(
  practices: readonly Practice[],
  words: PracticesTexts,
  language: Language,
): IndexedPractice[] {
  const collator = new Intl.Collator(language, { numeric: true, ignorePunctuation: true })
  const titleOf = ({ id }: Practice) => words[id]?.title ?? id
  return practices
    .toSorted((a, b) => collator.compare(titleOf(a), titleOf(b)))
    .map((practice) => {
      const texts = words[practice.id]
      const read = [texts?.what, texts?.gives, texts?.forWhom, texts?.region, texts?.owner]
      const titleWords = searchWords(titleOf(practice))
      return { practice, titleWords, words: [...titleWords, ...searchWords(read.join(' '))] }
    })
}

/** The practices that fit every choice, by title; when searching, those with the words in their title first. */
export function findPractices(index: readonly IndexedPractice[], filters: LibraryFilters): Practice[] {
  const wanted = searchWords(filters.words ?? '')
  const found = index.filter(
    ({ practice, words }) => fitsChoices(practice, filters) && hasWords(words, wanted),
  )
  const isInTitle = ({ titleWords }: IndexedPractice) => hasWords(titleWords, wanted)
  return [...found.filter(isInTitle), ...found.filter((each) => !isInTitle(each))].map(
    ({ practice }) => practice,
  )
}

const fits: Record<ListFilter, (practice: Practice, chosen: string) => boolean> = {
  theme: ({ themes }, theme) => theme in themes,
  sector: ({ fitSector }, sector) => (fitSector[sector] ?? fitSector.default ?? 0) >= fitFrom,
  size: ({ fitSize }, size) => size in fitSize && fitSize[size as keyof typeof fitSize] >= fitFrom,
  effort: ({ effort }, chosen) => effort === chosen,
  start: ({ start }, chosen) => start === chosen,
  lever: ({ levers }, lever) => lever in levers,
  pillar: ({ pillars }, pillar) => pillars.includes(pillar),
  publication: ({ origin, publications }, chosen) =>
    chosen === ownPublication ? origin === 'own' : publications.some(({ id }) => id === chosen),
}

function fitsChoices(practice: Practice, filters: LibraryFilters): boolean {
  return (Object.keys(fits) as ListFilter[]).every((name) => {
    const chosen = filters[name]
    return chosen === undefined || fits[name](practice, chosen)
  })
}
