import { use } from 'react'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { leadingScanOf, scansOfSameRole, scanToHandBack } from '../../../domain/dossier/scans-of-dossier.ts'
import { compareScans } from '../../../domain/over-time/compare-scans.ts'
import { earlierScans } from '../../../domain/over-time/earlier-scans.ts'
import type { Edition } from '../../../domain/report/edition.ts'
import type { HandBackActions } from '../../../features/dossier/hand-back.tsx'
import { downloadFile } from '../../../storage/files-out.ts'
import { outcomeOf } from '../../outcome.ts'
import { downloadReport } from '../../report/report-download.ts'
import type { RouteContext } from '../../routes.tsx'
import { scanFile } from '../../files/scan-file.ts'
import { loadTexts } from '../../texts/texts.ts'

/** What goes back to the employer: the leading scan as a file or a report, with the days of the dossier in it. */
export function useHandBack(dossier: Dossier, { structure, language }: RouteContext): HandBackActions {
  const { names } = use(loadTexts(language, 'editions'))
  const leading = leadingScanOf(dossier)
  return {
    editionNames: names,
    onSaveFile: () => {
      if (!leading) return ''
      const file = scanFile(scanToHandBack(leading, dossier))
      downloadFile(file)
      return file.name
    },
    onReport: async (edition: Edition) => {
      if (!leading) throw new Error('Dossier: no scan to report on')
      const scan = scanToHandBack(leading, dossier)
      const { result, surroundings } = await outcomeOf(scan, structure, false)
      const earlier = earlierScans(scan, scansOfSameRole(dossier, scan))[0]
      const comparison = earlier ? compareScans(earlier, scan, structure) : null
      const { signal } = new AbortController()
      const request = { scan, result, structure, language, surroundings, comparison, edition }
      return downloadReport({ ...request, isWithScan: true, signal })
    },
  }
}
