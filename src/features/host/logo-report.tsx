import { useId } from 'react'
import { logoLimitKilobytes, type ReadLogo } from '../../domain/host/read-logo-outcome.ts'
import type { HostTexts } from '../../texts/catalogue.ts'
import { tellLogo } from '../../texts/tell-host-problem.ts'
import styles from './host-check-screen.module.css'

type LogoReportProps = { file: string; logo: ReadLogo; texts: HostTexts }

/** Whether the report shows the logo: the screens take more kinds of picture than paper does. */
export function LogoReport({ file, logo, texts: { check } }: LogoReportProps) {
  const id = useId()
  const told = logo.ok ? null : tellLogo(logo.fault, logoLimitKilobytes, check)
  return (
    <section className={styles.file} aria-labelledby={id}>
      <h2 id={id}>{file}</h2>
      <p className={styles.state}>{told ? told.problem : check.logo.shown}</p>
      {told && <p>{told.cure}</p>}
    </section>
  )
}
