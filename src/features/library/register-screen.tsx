import { useId, useRef } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { RegisteredInitiative, Register } from '../../content/register.ts'
import type { PracticesTexts, PublicationsTexts, RegisterTexts } from '../../content/texts.ts'
import type { Language } from '../../content/texts.ts'
import type { LibraryTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import { RegisterAbout } from './register-about.tsx'
import styles from './register-screen.module.css'
import { hasWords, searchWords } from '../../domain/search/search-words.ts'

export type RegisterScreenProps = {
  register: Register
  words: { register: RegisterTexts; practices: PracticesTexts; publications: PublicationsTexts }
  texts: LibraryTexts
  language: Language
  product: string
  /** The word searched for; the app keeps it, so that a way back finds it again. */
  query: string
  onQuery: (query: string) => void
  hrefs: { library: string }
  hrefOfPractice: (practice: string) => string
}

/** The initiatives that one source lists, by sector, honest about how many they are. */
export function RegisterScreen(props: RegisterScreenProps) {
  const { register, words, query, onQuery, hrefs, product } = props
  const texts = props.texts.register
  const field = useRef<HTMLInputElement>(null)
  const wanted = searchWords(query)
  const found = register.initiatives.filter(({ name }) => hasWords(searchWords(name), wanted))
  const sectors = [...new Set(found.map(({ sector }) => sector))]
  const clear = () => {
    onQuery('')
    field.current?.focus()
  }
  const above = (
    <ButtonLink look="quiet" className={styles.back} href={hrefs.library}>
      {texts.back}
    </ButtonLink>
  )
  return (
    <Page title={texts.title} lead={texts.lead} above={above} product={product}>
      <RegisterAbout {...props} />
      <SearchField {...{ query, onQuery, texts, field }} />
      <p role="status">
        {wanted.length > 0 && fillPlural(texts.found, found.length, { total: register.initiatives.length })}
      </p>
      {found.length === 0 && (
        <Notice tone="info">
          <p>{texts.emptyText}</p>
          <Button onClick={clear}>{texts.clear}</Button>
        </Notice>
      )}
      {sectors.map((sector) => {
        const own = found.filter((initiative) => initiative.sector === sector)
        const title = words.register.sectors[sector] ?? sector
        return (
          <section key={sector} className={styles.sector}>
            <h2>{fill(texts.sector, { sector: title, count: own.length })}</h2>
            <ul>
              {own.map((initiative) => (
                <Initiative key={initiative.name} initiative={initiative} {...props} />
              ))}
            </ul>
          </section>
        )
      })}
      <Button look="quiet" onClick={() => window.print()}>
        {texts.print}
      </Button>
    </Page>
  )
}

type SearchFieldProps = Pick<RegisterScreenProps, 'query' | 'onQuery'> & {
  texts: LibraryTexts['register']
  field: React.RefObject<HTMLInputElement | null>
}

function SearchField({ query, onQuery, texts, field }: SearchFieldProps) {
  const id = useId()
  return (
    <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={id}>{texts.search}</label>
      <p id={`${id}-hint`} className={styles.quiet}>
        {texts.searchHint}
      </p>
      <input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
    </form>
  )
}

type InitiativeProps = RegisterScreenProps & { initiative: RegisteredInitiative }

function Initiative({ initiative, words, texts, hrefOfPractice }: InitiativeProps) {
  const { name, note, practice } = initiative
  const title = practice === null ? undefined : words.practices[practice]?.title
  return (
    <li>
      {name}
      {note !== null && <span className={styles.note}>{words.register.notes[note]}</span>}
      {practice !== null && title && (
        <a className={styles.note} href={hrefOfPractice(practice)}>
          {fill(texts.register.readMore, { title })}
        </a>
      )}
    </li>
  )
}
