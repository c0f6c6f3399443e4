import { useId } from 'react'
import { ButtonLink } from '../../components/button/button.tsx'
import type { BenchmarkTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './benchmark.module.css'

type InvitationProps = {
  host: string
  isTaken: boolean
  /** Where the choice is explained and made. */
  href: string
  texts: BenchmarkTexts['invite']
}

/** Leads to the choice to take part; only where a host runs a campaign. */
export function Invitation({ host, isTaken, href, texts }: InvitationProps) {
  const id = useId()
  return (
    <section className={styles.invitation} aria-labelledby={id}>
      <h3 id={id}>{fill(isTaken ? texts.taken : texts.title, { host })}</h3>
      {!isTaken && <p>{fill(texts.text, { host })}</p>}
      <ButtonLink href={href}>{isTaken ? texts.takenAction : texts.action}</ButtonLink>
    </section>
  )
}
