import type { Practice } from '../../content/practice.ts'
import { fill } from '../../texts/fill.ts'
import { dutchPart, type LibraryView } from './library-view.ts'
import styles from './practice-screen.module.css'
import { TitleInText } from './source-line.tsx'

/** Where a practice comes from: publication, year and place, or "van ons"; and where to read on. */
export function Sources({ practice, view }: { practice: Practice; view: LibraryView }) {
  const isOwn = practice.origin === 'own'
  const texts = view.texts.practice
  return (
    <section>
      <h2>{texts.sources}</h2>
      {isOwn && <p>{view.texts.sourceOwn}</p>}
      {isOwn && practice.publications.length > 0 && <p>{texts.sourcesAlso}</p>}
      {practice.publications.length > 0 && (
        <ul>
          {practice.publications.map(({ id, place }) => (
            <li key={`${id} ${place}`}>
              <Publication id={id} place={place} view={view} />
            </li>
          ))}
        </ul>
      )}
      {practice.link && <OutsideLink link={practice.link} texts={texts} />}
    </section>
  )
}

function Publication({ id, place, view }: { id: string; place: string; view: LibraryView }) {
  const texts = view.texts.practice
  const publication = view.words.publications[id]
  if (!publication) return null
  return (
    <>
      <TitleInText text={texts.publication} {...publication} view={view} />.
      {publication.gloss && ` ${fill(texts.gloss, { gloss: publication.gloss })}`}
      {publication.publisher && ` ${fill(texts.publisher, { publisher: publication.publisher })}`}{' '}
      {texts.place} <span lang={dutchPart(view.language)}>{place}</span>
    </>
  )
}

/** The address itself is the words of the link, so that it also stands on paper. */
function OutsideLink({ link, texts }: { link: string; texts: LibraryView['texts']['practice'] }) {
  return (
    <p>
      {texts.link}:{' '}
      <a className={styles.link} href={link} rel="noreferrer">
        {link.replace(/^https?:\/\//, '').replace(/\/$/, '')}
      </a>
      <br />
      <span className={styles.hint}>{texts.linkHint}</span>
    </p>
  )
}
