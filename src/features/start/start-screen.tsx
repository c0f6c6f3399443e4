import type { ReactNode } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Structure } from '../../content/structure.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { KeepChoice, type KeepChoiceState } from './keep-choice.tsx'
import { OpenFile, type FileAnswer, type KnownCopy } from './open-file.tsx'
import styles from './start-screen.module.css'
import { StoredScans, type StoredScan } from './stored-scans.tsx'

export type ExampleName = keyof InterfaceTexts['start']['examples']

type StartScreenProps = {
  structure: Structure
  texts: InterfaceTexts['start']
  fileTexts: InterfaceTexts['files']
  product: string
  stored: StoredScan[]
  /** Shown under the title: "everything is erased", or a stored scan that cannot be read. */
  message?: ReactNode
  keep: KeepChoiceState
  onStart: (route: 'full' | 'quick') => void
  onOpen: (file: File) => Promise<FileAnswer>
  renderKnown: (copy: KnownCopy, onDone: () => void) => ReactNode
  hrefs: {
    example: (name: ExampleName) => string
    paper: string
    respondents: string
    adviser: string
    data: string
  }
}

/** What it is, how long it takes and what happens to your data, before anything is asked. */
export function StartScreen(props: StartScreenProps) {
  const { structure, texts, product, stored, message, onStart, hrefs } = props
  const themes = structure.pillars.flatMap((pillar) => pillar.themes)
  const questions = themes.flatMap((theme) => theme.questions)
  const values = {
    all: questions.length,
    themes: themes.length,
    count: questions.filter(({ weight }) => weight >= structure.quickRouteWeightFrom).length,
  }
  return (
    <Page title={texts.title} lead={texts.lead} product={product}>
      {message}
      <StoredScans scans={stored} texts={texts} />
      <div className={styles.opening}>
        <ul className={styles.facts}>
          {texts.facts.map((fact) => (
            <li key={fact.title}>
              <strong>{fill(fact.title, { minutes: structure.minutes.full })}</strong>
              {fact.text}
            </li>
          ))}
        </ul>
        <div className={styles.begin}>
          <Button look="primary" onClick={() => onStart('full')}>
            {texts.startFull}
          </Button>
          <Button onClick={() => onStart('quick')}>{texts.startQuick}</Button>
          <Button look="quiet" onClick={() => document.getElementById('open-file')?.focus()}>
            {texts.openTitle}
          </Button>
        </div>
        <p className={styles.quick}>
          {fill(texts.quickText, { ...values, minutes: structure.minutes.quick })}
        </p>
      </div>
      <WithData texts={texts} keep={props.keep} href={hrefs.data} />
      <section className={styles.section}>
        <h2>{texts.askedTitle}</h2>
        <p>{fill(texts.askedText, values)}</p>
        <p>
          <a href={hrefs.paper}>{texts.paperLink}</a>
        </p>
      </section>
      <Examples texts={texts} hrefOf={hrefs.example} />
      <OpenFile {...props} />
      <p className={styles.more}>
        <a href={hrefs.respondents}>{texts.respondentsLink}</a>
      </p>
      <p>
        <a href={hrefs.adviser}>{texts.adviserLink}</a>
      </p>
    </Page>
  )
}

/** What happens to the answers, before anything is asked. */
type WithDataProps = { texts: InterfaceTexts['start']; keep: KeepChoiceState; href: string }

function WithData({ texts, keep, href }: WithDataProps) {
  return (
    <section className={styles.ground}>
      <h2>{texts.dataTitle}</h2>
      <ul>
        {texts.dataText.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href={href}>{texts.dataLink}</a>
      </p>
      <KeepChoice {...keep} texts={texts.keep} />
    </section>
  )
}

type ExamplesProps = { texts: InterfaceTexts['start']; hrefOf: (name: ExampleName) => string }

function Examples({ texts, hrefOf }: ExamplesProps) {
  return (
    <section className={styles.section}>
      <h2>{texts.examplesTitle}</h2>
      <p>{texts.examplesText}</p>
      <ul className={styles.examples}>
        {(Object.keys(texts.examples) as ExampleName[]).map((name) => (
          <li key={name}>
            <a href={hrefOf(name)}>{texts.examples[name]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
