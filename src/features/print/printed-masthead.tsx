import type { RefObject } from 'react'
import type { ReportMasthead } from '../../domain/report/report-model.ts'
import { PrintedImage } from './printed-image.tsx'
import styles from './printed-masthead.module.css'
import { PrintedHeading, PrintedParagraph } from './printed-text.tsx'

type PrintedMastheadProps = Omit<ReportMasthead, 'kind'> & {
  headingRef?: RefObject<HTMLHeadingElement | null> | undefined
}

/** The top of an edition without a cover: product and logo, the company as title, and lines of facts. */
export function PrintedMasthead({ product, company, facts, logo, headingRef }: PrintedMastheadProps) {
  return (
    <>
      <div className={styles.band}>
        <p className={styles.product}>{product}</p>
        {logo && <PrintedImage image={logo.image} alternative={logo.name} className={styles.logo} />}
      </div>
      <PrintedHeading level={1} text={company} depth={1} headingRef={headingRef} />
      <PrintedParagraph text={facts.join('\n')} tone="quiet" />
    </>
  )
}
