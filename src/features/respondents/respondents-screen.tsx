import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import { fillPlural } from '../../texts/fill.ts'
import { ChooseScans, type ChooseScansProps } from './choose-scans.tsx'
import { ComparedQuestions } from './compared-questions.tsx'
import type { ShownComparison } from './respondents-view.ts'
import styles from './respondents.module.css'
import { ThemeOverview } from './theme-overview.tsx'

export type RespondentsScreenProps = ChooseScansProps & {
  product: string
  /** The employer, shown above the title; null when nobody gave a name. */
  employer: string | null
  worded: ShownComparison
  /** Who is not shown, when there is nothing to compare yet. */
  hidden: readonly string[]
  /** Where the own role can be chosen; null when that is not what is missing. */
  roleHref: string | null
  back: { label: string; href: string } | null
  onPrint: () => void
  /** How a colleague fills in the scan apart; nothing for an adviser. */
  children?: ReactNode
}

/** The answers of several people of one employer beside each other: what they disagree on comes first. */
export function RespondentsScreen(props: RespondentsScreenProps) {
  const { texts, product, employer, worded, hidden, back, onPrint, children, ...rest } = props
  const { roleHref, choices, onOpen } = rest
  const count = choices.filter(({ isChosen }) => isChosen).length
  const nothing = choices.length === 0 && !onOpen ? texts.noScans : texts.noneYet
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      width="wide"
      product={product}
      above={employer && <p className={styles.theme}>{employer}</p>}
    >
      <ChooseScans {...{ texts, choices, onOpen }} fileTexts={rest.fileTexts} onChoose={rest.onChoose} />
      <p role="status" className={styles.counted}>
        {count === 0 ? nothing : fillPlural(texts.counted, count)}
        {worded && ` ${worded.summary.join(' ')}`}
      </p>
      {hidden.length > 0 && (
        <div className={styles.message}>
          <Notice tone="info">
            <p>{hidden.join(' ')}</p>
            {roleHref && (
              <p>
                {texts.people.ownRole} <a href={roleHref}>{texts.people.ownRoleLink}</a>
              </p>
            )}
          </Notice>
        </div>
      )}
      {worded && (
        <>
          {worded.notes.map((note) => (
            <p key={note} className={styles.quiet}>
              {note}
            </p>
          ))}
          <p className={styles.onScreenOnly}>
            <Button onClick={onPrint}>{texts.print}</Button>
          </p>
          <ComparedQuestions parts={worded.parts} texts={texts} />
          <ThemeOverview {...worded} texts={texts.themes} />
        </>
      )}
      {children}
      {back && (
        <ButtonLink look="quiet" href={back.href}>
          {back.label}
        </ButtonLink>
      )}
    </Page>
  )
}
