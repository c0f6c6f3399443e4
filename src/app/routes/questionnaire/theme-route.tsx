import { useCallback, useEffect } from 'react'
import type { Structure } from '../../../content/structure.ts'
import { withAnswer, withUnclear } from '../../../domain/scan/change-scan.ts'
import { measureProgress } from '../../../domain/scan/progress.ts'
import type { Answer } from '../../../domain/scan/scan-schema.ts'
import { ThemeScreen } from '../../../features/questionnaire/theme-screen.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { NeedsScan } from '../needs-scan.tsx'

type ThemeRouteProps = RouteContext & { theme: string; question?: string | undefined; isFromCheck: boolean }

/** One theme of the scan in hand. */
export function ThemeRoute(props: ThemeRouteProps) {
  const { session, structure, texts, navigate, isFromCheck } = props
  const { change } = session
  // Kept the same between draws, so that an answer draws only its own question again.
  const answer = useCallback(
    (question: string, given: Answer | null) => change((scan) => withAnswer(scan, question, given)),
    [change],
  )
  const markUnclear = useCallback(
    (question: string, isUnclear: boolean) => change((scan) => withUnclear(scan, question, isUnclear)),
    [change],
  )
  const theme = structure.pillars.flatMap((pillar) => pillar.themes).find(({ id }) => id === props.theme)
  useFirstFocus(props.question)
  if (!session.current || !theme) return <NeedsScan {...props} />
  const { before, after } = neighbours(structure, theme.id)
  return (
    <ThemeScreen
      theme={theme}
      scan={session.current}
      structure={structure}
      progress={measureProgress(session.current, structure)}
      content={texts.questionnaire}
      texts={texts.ui.questionnaire}
      product={texts.ui.shell.product}
      isFromCheck={isFromCheck}
      onAnswer={answer}
      onUnclear={markUnclear}
      onNext={() => navigate(isFromCheck ? paths.check : after)}
      onBack={() => navigate(before)}
      hrefs={{ stop: href(paths.stop), theme: (id) => href(paths.theme(id)) }}
    />
  )
}

function neighbours(structure: Structure, theme: string): { before: string; after: string } {
  const themes = structure.pillars.flatMap((pillar) => pillar.themes.map(({ id }) => id))
  const index = themes.indexOf(theme)
  const [previous, next] = [themes[index - 1], themes[index + 1]]
  return {
    before: previous === undefined ? `${paths.profile}/current` : paths.theme(previous),
    after: next === undefined ? paths.priorities : paths.theme(next),
  }
}

/** Opened at one question from the check screen: the focus stands there, not at the title. */
function useFirstFocus(question: string | undefined): void {
  useEffect(() => {
    const place = question === undefined ? null : document.getElementById(question)
    place?.scrollIntoView({ block: 'start' })
    const input = place?.querySelector<HTMLInputElement>('input:checked') ?? place?.querySelector('input')
    input?.focus({ preventScroll: true })
  }, [question])
}
