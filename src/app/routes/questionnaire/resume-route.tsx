import { useEffect } from 'react'
import { isForColleague } from '../../../domain/respondents/scan-for-colleague.ts'
import { firstOpenTheme, measureProgress } from '../../../domain/scan/progress.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import type { Structure } from '../../../content/structure.ts'
import type { ScanStore } from '../../../storage/scan-store.ts'
import layout from '../../layout/layout.module.css'
import { paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { NeedsScan } from '../needs-scan.tsx'

/** Takes a stored scan in hand and goes on where it was left. */
export function ResumeRoute(context: RouteContext & { store: ScanStore; scan: string }) {
  const { session, structure, navigate, store } = context
  const scan = session.scans.find(({ id }) => id === context.scan)
  const { open } = session
  useEffect(() => {
    if (!scan) return
    open(scan.id)
    void placeOf(scan, structure, store).then((path) => navigate(path))
  }, [scan, structure, store, navigate, open])
  return scan ? (
    <p className={layout.loading}>{context.texts.ui.shell.loading}</p>
  ) : (
    <NeedsScan {...context} />
  )
}

/** The result of a finished scan, the profile of one that was prepared for somebody else, the screen a scan was left on, or its first open question. */
async function placeOf(scan: Scan, structure: Structure, store: ScanStore): Promise<string> {
  if (scan.completedAt) return paths.result
  if (isForColleague(scan)) return `${paths.profile}/current`
  const place = await store.getPlace(scan.id).catch(() => null)
  if (place) return place.path
  const theme = firstOpenTheme(measureProgress(scan, structure))
  return theme ? paths.theme(theme) : paths.check
}
