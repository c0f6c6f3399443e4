import type { ReportMasthead } from '../../domain/report/report-model.ts'
import { PrintedImage } from './printed-image.tsx'
import styles from './printed-masthead.module.css'
import { PrintedHeading, PrintedParagraph } from './printed-text.tsx'

/** The top of an edition without a cover: product and logo, the company, and lines of facts. */
export function PrintedMasthead({ product, company, facts, logo }: Omit<ReportMasthead, 'kind'>) {
  return (
    <>
      <div className={styles.band}>
        <p className={styles.product}>{product}</p>
        {logo && <PrintedImage image={logo.image} alternative={logo.name} className={styles.logo} />}
      </div>
      <PrintedHeading level={1} text={company} />
      <PrintedParagraph text={facts.join('\n')} tone="quiet" />
    </>
  )
}
