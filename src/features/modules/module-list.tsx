import { useId } from 'react'
import type { Module } from '../../content/module.ts'
import type { ModulesTexts } from '../../content/texts.ts'
import type { ModuleOffer } from '../../domain/modules/offered-modules.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { ModulesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { progressOf, stateInWords } from './module-view.ts'
import styles from './modules.module.css'

type ListView = {
  words: ModulesTexts
  texts: ModulesUiTexts
  /** The scan in hand, for what was answered already. */
  scan: Scan | null
  hrefs: { module: (id: string) => string; outcome: (id: string) => string }
}

export type ModuleOffersProps = ListView & {
  offers: readonly ModuleOffer[]
  /** A theme with its score, such as "Leren (46 van de 100)". */
  themeInWords: (theme: string) => string
}

/** The modules beside a result: those that fit first, with the themes that ask for them, then the others. */
export function ModuleOffers({ offers, themeInWords, ...view }: ModuleOffersProps) {
  const { list } = view.texts
  const title = useId()
  const fitting = offers.filter(({ weakThemes }) => weakThemes.length > 0)
  const others = offers.filter(({ weakThemes }) => weakThemes.length === 0)
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title}>{list.title}</h2>
      <p>{list.lead}</p>
      {fitting.length === 0 && <p>{list.offeredNone}</p>}
      {fitting.length > 0 && <h3>{list.offeredTitle}</h3>}
      {fitting.length > 0 && (
        <ul className={styles.list}>
          {fitting.map(({ module, weakThemes }) => (
            <ModuleCard
              key={module.id}
              module={module}
              reason={fill(list.because, { themes: weakThemes.map(themeInWords).join(', ') })}
              heading="h4"
              {...view}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && fitting.length > 0 && <h3>{list.openTitle}</h3>}
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.map(({ module }) => (
            <ModuleCard
              key={module.id}
              module={module}
              reason={null}
              heading={fitting.length > 0 ? 'h4' : 'h3'}
              {...view}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** All modules, where there is no result to hold them against. */
export function ModuleList({ modules, ...view }: ListView & { modules: readonly Module[] }) {
  const title = useId()
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title}>{view.texts.list.title}</h2>
      <p>{view.texts.list.lead}</p>
      <ul className={styles.list}>
        {modules.map((module) => (
          <ModuleCard key={module.id} module={module} reason={null} heading="h3" {...view} />
        ))}
      </ul>
    </section>
  )
}

type ModuleCardProps = ListView & { module: Module; reason: string | null; heading: 'h3' | 'h4' }

function ModuleCard({ module, reason, heading: Heading, words, texts, scan, hrefs }: ModuleCardProps) {
  const own = words[module.id]
  const title = own?.title ?? module.id
  const minutes = fill(texts.list.minutes, { minutes: module.minutes })
  return (
    <li>
      <Heading>
        <a href={hrefs.module(module.id)}>{title}</a>
      </Heading>
      {reason !== null && <p className={styles.quiet}>{reason}</p>}
      <p>{own?.forWhom}</p>
      <p className={styles.quiet}>
        {minutes}, {stateInWords(scan, module, texts)}
      </p>
      {progressOf(scan, module).answered > 0 && (
        <p>
          <a href={hrefs.outcome(module.id)}>{fill(texts.list.outcome, { title })}</a>
        </p>
      )}
    </li>
  )
}
