import { use, useMemo } from 'react'
import { fewest } from '../../../domain/cohort/publish/group.ts'
import { progressTable, wordProgress } from '../../../domain/register/progress/progress-in-words.ts'
import { progressReport } from '../../../domain/register/progress/progress-report.ts'
import { ProgressScreen } from '../../../features/follow-up/progress-screen.tsx'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'
import type { AdviserContext } from './adviser-routes.tsx'
import { saveCsv, saveWorkbook } from './table-files.ts'

/** The progress over all dossiers, safe to share. */
export function ProgressRoute({ dossiers, structure, texts, language }: AdviserContext) {
  const followUp = use(loadTexts(language, 'followUp'))
  const sheet = use(loadTexts(language, 'registerSheet'))
  const asOf = today()
  const made = useMemo(
    () => progressReport(dossiers.dossiers, structure, asOf),
    [dossiers.dossiers, structure, asOf],
  )
  if (!dossiers.isReady) return <p>{texts.ui.shell.loading}</p>
  const groups = made.ok ? wordProgress(made.report, { ...texts, texts: followUp.progress, sheet }) : []
  const table = progressTable(groups, followUp.progress)
  const { fileName } = followUp.progress
  return (
    <ProgressScreen
      progress={made.ok ? { ok: true, groups } : made}
      fewest={fewest}
      asOf={asOf}
      texts={followUp}
      language={language}
      product={texts.ui.shell.product}
      hrefs={{ register: href(paths.followUpRegister) }}
      saves={{
        excel: () => saveWorkbook([table], language, fileName, asOf),
        csv: () => saveCsv(table, fileName, asOf),
      }}
    />
  )
}
