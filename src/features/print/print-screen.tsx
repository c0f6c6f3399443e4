import { useRef } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { useFocusOnArrival } from '../../components/page/use-focus-on-arrival.ts'
import type { ReportModel } from '../../domain/report/report-model.ts'
import type { PrintTexts } from '../../texts/catalogue.ts'
import styles from './print-screen.module.css'
import { PrintedReport } from './printed-report.tsx'

type PrintScreenProps = {
  report: ReportModel
  texts: PrintTexts
  /** Where the result of this scan stands. */
  hrefOfResult: string
}

/** The report as it will be on paper, with the way to the printer and the way back; paper shows the report alone. */
export function PrintScreen({ report, texts, hrefOfResult }: PrintScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnArrival(heading)
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <p>{texts.about}</p>
        <div className={styles.actions}>
          <Button look="primary" onClick={() => window.print()}>
            {texts.print}
          </Button>
          <ButtonLink href={hrefOfResult}>{texts.back}</ButtonLink>
        </div>
      </div>
      <div className={styles.sheet}>
        <PrintedReport report={report} headingRef={heading} />
      </div>
    </div>
  )
}
