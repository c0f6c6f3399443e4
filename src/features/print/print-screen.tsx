import { useRef, type ReactNode } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { useFocusOnArrival } from '../../components/page/use-focus-on-arrival.ts'
import type { ReportModel } from '../../domain/report/report-model.ts'
import type { PrintTexts } from '../../texts/catalogue.ts'
import styles from './print-screen.module.css'
import { PrintedReport } from './printed-report.tsx'

type PrintScreenProps = {
  texts: PrintTexts
  /** Where the result of this scan stands. */
  hrefOfResult: string
  /** The shapes this report can have, each at an address of its own, and what their list is called. */
  editions: { title: string; list: { title: string; href: string; isShown: boolean }[] }
  /** The report itself, which may still be on its way. */
  children: ReactNode
}

/** Above the report: which one, the way to the printer and the way back; paper shows the report alone. */
export function PrintScreen({ texts, hrefOfResult, editions, children }: PrintScreenProps) {
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <p>{texts.about}</p>
        <nav aria-label={editions.title}>
          <ul className={styles.editions} role="list">
            {editions.list.map(({ title, href, isShown }) => (
              <li key={href}>
                <a href={href} {...(isShown && { 'aria-current': 'page' })}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.actions}>
          <Button look="primary" onClick={() => window.print()}>
            {texts.print}
          </Button>
          <ButtonLink href={hrefOfResult}>{texts.back}</ButtonLink>
        </div>
      </div>
      <div className={styles.sheet}>{children}</div>
    </div>
  )
}

/** The report as it will be on paper; it takes the focus when the screen opens, not when another edition is chosen. */
export function PrintSheet({ report }: { report: ReportModel }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnArrival(heading)
  return <PrintedReport report={report} headingRef={heading} />
}
