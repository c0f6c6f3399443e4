import { use } from 'react'
import { checkIds } from '../../../domain/scan/check-ids.ts'
import { downloadFile } from '../../../storage/files-out.ts'
import { tellNotice } from '../../../texts/tell-scan-problem.ts'
import { href, paths } from '../../paths.ts'
import { loadModules, loadPracticeIds } from '../../practices.ts'
import type { RouteContext } from '../../routes.tsx'
import { scanFile } from '../../files/scan-file.ts'
import { NeedsScan } from '../needs-scan.tsx'
import { ResultOfScan } from './result-of-scan.tsx'

/** The result of the scan in hand, or the part of it that the address names. */
export function ResultRoute(props: RouteContext & { part: string | undefined }) {
  const scan = props.session.current
  if (!scan) return <NeedsScan {...props} />
  const practices = use(loadPracticeIds())
  const { notices } = checkIds(scan, props.structure, practices, use(loadModules()))
  return (
    <ResultOfScan
      {...props}
      scan={scan}
      path={paths.result}
      part={props.part ?? null}
      isExample={false}
      notices={notices.map((notice) => tellNotice(notice, props.texts.ui.files))}
      printHref={href(paths.print)}
      onSaveFile={() => downloadFile(scanFile(scan))}
    />
  )
}
