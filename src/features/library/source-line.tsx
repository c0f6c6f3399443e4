import { ForeignText } from '../../components/foreign-text/foreign-text.tsx'
import type { Practice } from '../../content/practice.ts'
import { fill } from '../../texts/fill.ts'
import { dutchPart, type LibraryView } from './library-view.ts'

/** Where a practice comes from, in one line: its publications with their year, or "van ons". */
export function SourceLine({ practice, view }: { practice: Practice; view: LibraryView }) {
  const { texts, words } = view
  if (practice.origin === 'own') return <>{texts.sourceOwn}</>
  const sources = practice.publications.flatMap(({ id }) => words.publications[id] ?? [])
  const unique = [...new Set(sources)]
  return unique.map((publication, index) => (
    <span key={publication.title}>
      {index > 0 && ' '}
      <TitleInText text={texts.source} {...publication} view={view} />
    </span>
  ))
}

type TitleInTextProps = {
  text: string
  title: string
  year: string
  publisher?: string | null
  view: Pick<LibraryView, 'language'>
}

/** A text with the title of a publication in it, which is Dutch in every language. */
export function TitleInText({ text, title, year, publisher, view }: TitleInTextProps) {
  const values = { title: '{title}', year, publisher: publisher ?? '' }
  return <ForeignText text={fill(text, values)} words={{ title }} lang={dutchPart(view.language)} />
}
