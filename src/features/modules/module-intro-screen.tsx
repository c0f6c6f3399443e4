import type { ReactNode } from 'react'
import { ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { PublicationsTexts } from '../../content/texts.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { fill } from '../../texts/fill.ts'
import { ModuleSource } from './module-source.tsx'
import { progressOf, type ModuleView } from './module-view.ts'
import styles from './modules.module.css'

export type ModuleIntroScreenProps = {
  view: ModuleView
  publications: PublicationsTexts
  /** The scan in hand; null when there is none: the answers would have no place. */
  scan: Scan | null
  hrefs: { questions: string; outcome: string; start: string; library: string }
}

/** What a module is about, for whom, how long it takes, and where it comes from; then the way in. */
export function ModuleIntroScreen({ view, publications, scan, hrefs }: ModuleIntroScreenProps) {
  const { module, words, product } = view
  const texts = view.texts.intro
  const { count } = progressOf(scan, module)
  return (
    <Page title={words.title} lead={words.intro} product={product} above={<Kind>{texts.kind}</Kind>}>
      <h2>{texts.forWhom}</h2>
      <p>{words.forWhom}</p>
      <h2>{texts.parts}</h2>
      <ul>
        {module.parts.map(({ id }) => (
          <li key={id}>{words.parts[id]}</li>
        ))}
      </ul>
      <h2>{texts.time}</h2>
      <p>{fill(texts.timeText, { count, minutes: module.minutes })}</p>
      <p>
        {texts.kept} {texts.apart}
      </p>
      <ModuleSource view={view} publications={publications} />
      {scan ? (
        <WayIn view={view} scan={scan} hrefs={hrefs} />
      ) : (
        <Notice tone="info">
          <p>{texts.needsScan}</p>
          <ButtonLink look="primary" href={hrefs.start}>
            {texts.toStart}
          </ButtonLink>
        </Notice>
      )}
      <p className={styles.after}>
        <a href={hrefs.library}>{texts.library}</a>
      </p>
    </Page>
  )
}

/** What kind of page this is, above its title. */
export function Kind({ children }: { children: ReactNode }) {
  return <p className={styles.quiet}>{children}</p>
}

function WayIn({ view, scan, hrefs }: Pick<ModuleIntroScreenProps, 'view' | 'hrefs'> & { scan: Scan }) {
  const { answered, count } = progressOf(scan, view.module)
  const { intro, outcome, questions } = view.texts
  const isDone = answered === count
  return (
    <>
      {answered > 0 && <p>{fill(questions.progress, { answered, count })}</p>}
      <div className={styles.actions}>
        {isDone && (
          <ButtonLink look="primary" href={hrefs.outcome}>
            {intro.outcome}
          </ButtonLink>
        )}
        <ButtonLink {...(isDone ? {} : { look: 'primary' })} href={hrefs.questions}>
          {isDone ? outcome.change : answered === 0 ? intro.start : intro.goOn}
        </ButtonLink>
        {answered > 0 && !isDone && <ButtonLink href={hrefs.outcome}>{intro.outcome}</ButtonLink>}
      </div>
    </>
  )
}
