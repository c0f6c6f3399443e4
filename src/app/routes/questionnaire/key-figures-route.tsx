import { use } from 'react'
import { withKeyFigure } from '../../../domain/scan/change-scan.ts'
import { KeyFiguresScreen } from '../../../features/questionnaire/key-figures-screen.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'
import { NeedsScan } from '../needs-scan.tsx'

/** The key figures, last before the check. */
export function KeyFiguresRoute(props: RouteContext & { isFromCheck: boolean }) {
  const { session, structure, texts, navigate, isFromCheck } = props
  const closing = use(loadTexts(props.language, 'closing'))
  if (!session.current) return <NeedsScan {...props} />
  return (
    <KeyFiguresScreen
      figures={structure.profile.keyFigures}
      content={closing.keyFigures}
      texts={closing.ui.keyFigures}
      buttons={texts.ui.questionnaire}
      product={texts.ui.shell.product}
      chosen={session.current.keyFigures ?? {}}
      isFromCheck={isFromCheck}
      onChange={(figure, band) => session.change((scan) => withKeyFigure(scan, figure, band))}
      onNext={() => navigate(paths.check)}
      onBack={() => navigate(paths.priorities)}
      hrefs={{ stop: href(paths.stop) }}
    />
  )
}
