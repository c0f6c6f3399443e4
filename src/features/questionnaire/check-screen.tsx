import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Structure } from '../../content/structure.ts'
import type { KeyFiguresTexts, ProfileTexts, QuestionnaireTexts } from '../../content/texts.ts'
import { firstOpenTheme, type Progress } from '../../domain/scan/progress.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { ClosingTexts, InterfaceTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural } from '../../texts/fill.ts'
import { CheckGroup } from './check-group.tsx'
import { figureRows, priorityRows, profileRows, themeRows, type RowTexts } from './check-rows.ts'
import styles from './check-screen.module.css'
import actions from './theme-screen.module.css'

export type CheckScreenProps = {
  scan: Scan
  structure: Structure
  progress: Progress
  questionnaire: QuestionnaireTexts
  profile: ProfileTexts
  keyFigures: KeyFiguresTexts
  texts: InterfaceTexts & ClosingTexts
  onName: (name: string) => void
  onFullRoute: () => void
  onResult: () => void
  onBack: () => void
  hrefs: {
    /** A screen opened from here, which comes back here; with a question it opens at that question. */
    change: (part: 'profile' | 'priorities' | 'key-figures' | `theme/${string}`) => string
    stop: string
  }
}

/** All answers on one page, each with a way to change it that comes back here. */
export function CheckScreen(props: CheckScreenProps) {
  const { scan, structure, questionnaire, profile, keyFigures, texts, hrefs } = props
  const rowTexts: RowTexts = { questionnaire, profile, keyFigures, interface: texts }
  return (
    <Page title={texts.check.title} lead={texts.check.lead} product={texts.shell.product}>
      <OpenQuestions {...props} />
      <QuickRoute {...props} />
      <CompanyName {...props} />
      <CheckGroup
        title={texts.check.profileTitle}
        rows={profileRows(scan, rowTexts, hrefs.change('profile'))}
        texts={texts.check}
      />
      {structure.pillars.map((pillar) => (
        <section key={pillar.id}>
          <h2>{questionnaire.pillars[pillar.id]?.title}</h2>
          {pillar.themes.map((theme) => (
            <CheckGroup
              key={theme.id}
              title={questionnaire.themes[theme.id]?.title ?? ''}
              rows={themeRows(theme, scan, structure, rowTexts, (question) =>
                hrefs.change(`theme/${theme.id}/${question}`),
              )}
              texts={texts.check}
            />
          ))}
        </section>
      ))}
      <CheckGroup
        title={texts.priorities.title}
        rows={priorityRows(scan, rowTexts, hrefs.change('priorities'))}
        texts={texts.check}
      />
      <CheckGroup
        title={texts.keyFigures.title}
        rows={figureRows(scan, structure, rowTexts, hrefs.change('key-figures'))}
        texts={texts.check}
      />
      <div className={[actions.actions, actions.inView].join(' ')}>
        <Button onClick={props.onBack}>{texts.questionnaire.back}</Button>
        <Button look="primary" onClick={props.onResult}>
          {texts.check.result}
        </Button>
      </div>
      <div className={actions.later}>
        <ButtonLink look="quiet" href={hrefs.stop}>
          {texts.questionnaire.stop}
        </ButtonLink>
      </div>
    </Page>
  )
}

function OpenQuestions({ progress, texts, hrefs }: CheckScreenProps) {
  const open = progress.asked - progress.answered
  const theme = firstOpenTheme(progress)
  if (open === 0 || !theme)
    return (
      <Notice tone="good" title={texts.check.allAnswered}>
        {null}
      </Notice>
    )
  return (
    <Notice tone="attention" title={fillPlural(texts.check.open, open)}>
      <p>
        <a href={hrefs.change(`theme/${theme}`)}>{texts.check.toFirstOpen}</a>
      </p>
    </Notice>
  )
}

function QuickRoute({ scan, structure, texts, onFullRoute }: CheckScreenProps) {
  if (scan.route !== 'quick') return null
  const questions = structure.pillars.flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions))
  const open = questions.filter(
    ({ id, weight }) => scan.answers[id] === undefined && weight < structure.quickRouteWeightFrom,
  )
  if (open.length === 0) return null
  const minutes = Math.ceil(open.reduce((sum, { seconds }) => sum + seconds, 0) / 60)
  return (
    <Notice tone="info" title={texts.check.quickTitle}>
      <p>{fill(texts.check.quickText, { count: open.length, minutes })}</p>
      <Button onClick={onFullRoute}>{texts.check.quickAction}</Button>
    </Notice>
  )
}

/** Asked at the end, and only for the report. */
function CompanyName({ scan, texts, onName }: CheckScreenProps) {
  return (
    <div className={styles.nameBlock}>
      <label htmlFor="company-name">
        <strong>{texts.check.nameLabel}</strong> ({texts.check.optional})
      </label>
      <input
        id="company-name"
        className={styles.name}
        defaultValue={scan.company.name ?? ''}
        maxLength={200}
        autoComplete="organization"
        aria-describedby="company-name-help"
        onChange={(event) => onName(event.target.value)}
      />
      <p id="company-name-help">{texts.check.nameHelp}</p>
    </div>
  )
}
