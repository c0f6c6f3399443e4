import { use } from 'react'
import { withCompanyName } from '../../../domain/scan/change-scan.ts'
import { completeScan } from '../../../domain/scan/complete-scan.ts'
import { firstOpenTheme, measureProgress } from '../../../domain/scan/progress.ts'
import { CheckScreen } from '../../../features/questionnaire/check-screen.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'
import { NeedsScan } from '../needs-scan.tsx'

/** All answers before the result. */
export function CheckRoute(props: RouteContext) {
  const { session, structure, texts, navigate } = props
  const closing = use(loadTexts(props.language, 'closing'))
  const scan = session.current
  if (!scan) return <NeedsScan {...props} />
  const openFull = () => {
    session.change((current) => ({ ...current, route: 'full' }))
    const theme = firstOpenTheme(measureProgress({ ...scan, route: 'full' }, structure))
    navigate(theme ? paths.theme(theme) : paths.check)
  }
  return (
    <CheckScreen
      scan={scan}
      structure={structure}
      progress={measureProgress(scan, structure)}
      questionnaire={texts.questionnaire}
      profile={texts.profile}
      keyFigures={closing.keyFigures}
      texts={{ ...texts.ui, ...closing.ui }}
      onName={(name) => session.change((current) => withCompanyName(current, name))}
      onFullRoute={openFull}
      onResult={() => {
        session.change((current) => completeScan(current, structure, new Date().toISOString()))
        navigate(paths.result)
      }}
      onBack={() => navigate(paths.keyFigures)}
      hrefs={{ change: (part) => href(paths.changeFromCheck(part)), stop: href(paths.stop) }}
    />
  )
}
