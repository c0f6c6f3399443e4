import type { ReactNode } from 'react'
import { PeerBands, type PeerBand } from '../../components/charts/peer-bands.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { WordedPeer, WordedPeers } from '../../domain/report/wording/peers-in-words.ts'
import type { PeersTexts } from '../../texts/catalogue.ts'
import { PeersTable } from './peers-table.tsx'
import styles from './peers-section.module.css'

export type PeersSectionProps = {
  /** Null while no cohort has figures for this employer. */
  peers: WordedPeers | null
  /** Why figures of participants are not used, already worded; empty when all are. */
  refused: readonly string[]
  texts: PeersTexts
  /** What the app adds, such as the invitation to take part. */
  children?: ReactNode
}

/** The own scores beside those of the participants, or how an association gets them. */
export function PeersSection({ peers, refused, texts, children }: PeersSectionProps) {
  return (
    <section className={styles.section} aria-labelledby="peers-title">
      <h2 id="peers-title">{texts.title}</h2>
      {refused.length > 0 && (
        <Notice tone="attention">
          <p>{refused.join(' ')}</p>
        </Notice>
      )}
      {peers ? <Comparison peers={peers} texts={texts} /> : <NoPeers texts={texts} />}
      {children}
    </section>
  )
}

function NoPeers({ texts: { none } }: { texts: PeersTexts }) {
  return (
    <>
      <p>{none.text}</p>
      <p className={styles.quiet}>{none.how}</p>
    </>
  )
}

function Comparison({ peers, texts }: { peers: WordedPeers; texts: PeersTexts }) {
  const { total, pillars, themes } = peers
  const rows = [...pillars, ...(total ? [total] : [])]
  return (
    <>
      {peers.isPractice && (
        <Notice tone="attention" title={texts.practiceTitle} heading={3}>
          <p>{texts.practiceText}</p>
        </Notice>
      )}
      <p>{peers.lead}</p>
      {rows.length > 0 && (
        <div className={styles.figures}>
          <PeerBands message={peers.headline} bands={rows.map(bandOf)} legend={peers.legend} />
          <PeersTable caption={texts.tableTitle} first={texts.columns.pillar} rows={rows} texts={texts} />
        </div>
      )}
      {themes.length > 0 && (
        <Disclosure summary={texts.themesTitle}>
          <PeersTable caption={texts.themesTable} first={texts.columns.theme} rows={themes} texts={texts} />
        </Disclosure>
      )}
      <p className={styles.quiet}>{peers.source}</p>
    </>
  )
}

function bandOf({ scope, title, own, mean, band, place, note }: WordedPeer): PeerBand {
  return { id: scope, label: title, own, mean, band, word: place, note }
}
