import { use } from 'react'
import { withPriorities } from '../../../domain/scan/change-scan.ts'
import { PrioritiesScreen } from '../../../features/questionnaire/priorities-screen.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'
import { NeedsScan } from '../needs-scan.tsx'

/** The employer's own priorities, after the last theme. */
export function PrioritiesRoute(props: RouteContext & { isFromCheck: boolean }) {
  const { session, structure, texts, navigate, isFromCheck } = props
  if (!session.current) return <NeedsScan {...props} />
  const last = structure.pillars.at(-1)?.themes.at(-1)?.id ?? ''
  return (
    <PrioritiesScreen
      structure={structure}
      content={texts.questionnaire}
      texts={use(loadTexts(props.language, 'closing')).ui.priorities}
      buttons={texts.ui.questionnaire}
      product={texts.ui.shell.product}
      chosen={session.current.priorities ?? []}
      isFromCheck={isFromCheck}
      onChange={(priorities) => session.change((scan) => withPriorities(scan, priorities))}
      onNext={() => navigate(isFromCheck ? paths.check : paths.keyFigures)}
      onBack={() => navigate(paths.theme(last))}
      hrefs={{ stop: href(paths.stop) }}
    />
  )
}
