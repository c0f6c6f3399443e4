import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Practice } from '../../content/practice.ts'
import type { PracticeTexts } from '../../content/texts.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import { sayYear, type LibraryView } from './library-view.ts'
import { Helps, InShort, Related } from './practice-facts.tsx'
import styles from './practice-screen.module.css'
import { Sources } from './practice-sources.tsx'

export type PracticeScreenProps = {
  view: LibraryView
  /** Id from the address; one that does not exist gets a page that says so. */
  practice: string
  /** Today (yyyy-mm-dd): amounts past their review date are not shown. */
  asOf: string
  hrefs: { library: string }
  /** What a reader can do with it, such as "Zet in mijn plan". */
  action?: ReactNode
  /** Help in the reader's region that fits it. */
  offers?: ReactNode
}

/** All that is known about one practice, on a page with a permanent address. */
export function PracticeScreen({ view, practice: id, asOf, hrefs, action, offers }: PracticeScreenProps) {
  const texts = view.texts.practice
  const practice = view.practices.find((each) => each.id === id)
  const words = view.words.practices[id]
  if (!practice || !words) return <MissingPractice view={view} library={hrefs.library} />
  const above = (
    <ButtonLink look="quiet" className={styles.back} href={hrefs.library}>
      {texts.back}
    </ButtonLink>
  )
  return (
    <Page title={words.title} above={above} product={view.product}>
      <article className={styles.practice}>
        <InShort practice={practice} words={words} view={view} />
        <Part title={texts.what} text={words.what} />
        <Part title={texts.gives} text={words.gives} />
        <Part title={texts.forWhom} text={words.forWhom} />
        <div className={styles.first}>
          <Part title={texts.firstStep} text={words.firstStep} />
          <p>
            <strong>{texts.notIf}</strong> {words.notIf}
          </p>
        </div>
        {action && <div className={styles.action}>{action}</div>}
        {words.usable && <Part title={texts.usable} text={words.usable} />}
        <Part title={texts.preconditions} text={words.preconditions} />
        <Part title={texts.pitfalls} text={words.pitfalls} />
        <Evidence practice={practice} evidence={words.evidence} texts={texts} />
        <Part title={texts.costs} text={costsInWords(practice, words, asOf, texts)} />
        {offers}
        <Helps practice={practice} view={view} />
        <Sources practice={practice} view={view} />
        <Related practice={practice} view={view} />
        <p className={styles.review}>
          {fill(practice.reviewBy < asOf ? texts.reviewPast : texts.review, {
            day: dayInWords(practice.reviewBy, view.language),
          })}
        </p>
      </article>
      <Button look="quiet" onClick={() => window.print()}>
        {texts.print}
      </Button>
    </Page>
  )
}

type Texts = LibraryView['texts']['practice']

function Part({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  )
}

type EvidenceProps = { practice: Practice; evidence: PracticeTexts['evidence']; texts: Texts }

function Evidence({ practice, evidence, texts }: EvidenceProps) {
  const none = practice.origin === 'own' ? texts.evidenceNoneOwn : texts.evidenceNone
  return (
    <section>
      <h2>{texts.evidence}</h2>
      {evidence.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {evidence.map((fact) => (
            <li key={fact.text}>{sayYear(texts.fact, fact)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Amounts and schemes change: past the review date only a line that says so is left. */
function costsInWords(
  { origin, reviewBy }: Practice,
  { costs }: PracticeTexts,
  asOf: string,
  texts: Texts,
): string {
  if (!costs) return origin === 'own' ? texts.costsNoneOwn : texts.costsNone
  return reviewBy < asOf ? texts.costsOld : sayYear(texts.fact, costs)
}

function MissingPractice({ view, library }: { view: LibraryView; library: string }) {
  const texts = view.texts.practice
  return (
    <Page title={texts.missingTitle} product={view.product}>
      <p>{texts.missingText}</p>
      <ButtonLink look="primary" href={library}>
        {texts.missingLink}
      </ButtonLink>
    </Page>
  )
}
