import { useId, type ReactNode } from 'react'
import { Page } from '../../components/page/page.tsx'
import type { Level } from '../../content/structure.ts'
import type { Language, LeverTexts, PracticesTexts } from '../../content/texts.ts'
import type { Result } from '../../domain/result/result-schema.ts'
import type { LeversTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { LeverCalculator } from './lever-calculator.tsx'
import { LeverDials } from './lever-dials.tsx'
import styles from './levers-screen.module.css'
import type { LeverPractice } from './practice-order.ts'
import { PracticeOverview } from './practice-overview.tsx'
import { SourceClaim } from './source-claim.tsx'

export type LeversScreenProps = {
  /** Ids of the levers in their fixed order: `structure.levers`. */
  levers: readonly string[]
  leverTexts: LeverTexts
  practices: readonly LeverPractice[]
  practiceTexts: PracticesTexts
  hrefOfPractice: (practiceId: string) => string
  /** The levers of the scan at hand; null without a scan, then there are no dials. */
  own: { levers: Result['levers']; levels: readonly Level[]; levelTexts: Record<string, string> } | null
  texts: LeversTexts
  language: Language
  product: string
}

/** The five levers: the own dials, what each means, the claim of the source, a calculator and all practices. */
export function LeversScreen(props: LeversScreenProps) {
  const { levers, leverTexts, own, texts, language, product } = props
  return (
    <Page title={texts.title} lead={texts.lead} width="wide" product={product}>
      {own && (
        <Section title={texts.dials.title}>
          <LeverDials {...own} leverTexts={leverTexts} texts={texts.dials} />
        </Section>
      )}
      <Section title={texts.meaning.title}>
        <Meanings levers={levers} leverTexts={leverTexts} texts={texts.meaning} />
      </Section>
      <Section title={texts.claim.title}>
        <SourceClaim texts={texts.claim} language={language} />
      </Section>
      <Section title={texts.calculator.title} lead={texts.calculator.lead}>
        <LeverCalculator leverTexts={leverTexts} texts={texts.calculator} language={language} />
      </Section>
      <Section title={texts.overview.title}>
        <PracticeOverview view={{ ...props, texts: texts.overview }} hrefOfPractice={props.hrefOfPractice} />
      </Section>
    </Page>
  )
}

function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {lead && <p>{lead}</p>}
      {children}
    </section>
  )
}

type MeaningsProps = Pick<LeversScreenProps, 'levers' | 'leverTexts'> & { texts: LeversTexts['meaning'] }

function Meanings({ levers, leverTexts, texts }: MeaningsProps) {
  const examples: Record<string, string> = texts.examples
  return (
    <ol className={styles.meanings}>
      {levers.map((lever) => (
        <li key={lever}>
          <h3>{leverTexts[lever]?.title ?? lever}</h3>
          <p>{leverTexts[lever]?.meaning}</p>
          {examples[lever] && (
            <p className={styles.quiet}>{fill(texts.example, { example: examples[lever] })}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
