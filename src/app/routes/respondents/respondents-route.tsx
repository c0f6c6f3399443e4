import { useMemo, useState } from 'react'
import { judgeBeside } from '../../../domain/respondents/choose-scans.ts'
import { scanForColleague } from '../../../domain/respondents/scan-for-colleague.ts'
import { roleOf } from '../../../domain/respondents/seat-respondents.ts'
import { withCompanyKey } from '../../../domain/scan/consent.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { scanFileName, writeScan } from '../../../domain/scan/write-scan.ts'
import { ForColleague } from '../../../features/respondents/for-colleague.tsx'
import type { BesideAnswer } from '../../../features/respondents/respondents-view.ts'
import { RespondentsScreen } from '../../../features/respondents/respondents-screen.tsx'
import { downloadFile } from '../../../storage/files-out.ts'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { openToldFile } from '../../files/told-file.ts'
import { useRespondents } from './respondents-view.ts'

const hasAnswers = ({ answers }: Scan) => Object.keys(answers).length > 0

/** The own scan beside those of others: of this device with the same company key, or from files, which are not kept. */
export function RespondentsRoute(context: RouteContext) {
  const { session, structure, texts } = context
  const [opened, setOpened] = useState<Scan[]>([])
  const own = session.current ?? session.scans.find(hasAnswers) ?? null
  const scans = useMemo(() => {
    const key = own?.company.key
    const known = session.scans.filter((scan) => scan !== own && key && scan.company.key === key)
    const stored = [...(own ? [own] : []), ...known].filter(hasAnswers)
    return [...stored, ...opened.filter(({ id }) => !stored.some((scan) => scan.id === id))]
  }, [own, session.scans, opened])
  const view = useRespondents({ lead: scans[0] ?? null, scans, opened }, context)
  const open = async (file: File): Promise<BesideAnswer> => {
    const found = await openToldFile(file, structure, texts.ui.files)
    if (!found.ok) return { outcome: 'refused', problems: found.problems }
    const { scan } = found
    const accept = () => setOpened((before) => [...before, scan])
    const why = judgeBeside(scan, scans)
    if (why === 'same-scan' || why === 'empty') return { outcome: why }
    if (why) return { outcome: 'ask', why, company: describeCompany(scan, texts.profile), accept }
    accept()
    return { outcome: 'opened' }
  }
  const isOwnHidden = own !== null && session.current === own && roleOf(own) === null && scans.includes(own)
  return (
    <RespondentsScreen
      {...view}
      employer={own?.company.name ?? null}
      onOpen={open}
      roleHref={isOwnHidden ? href(paths.changeFromCheck('profile')) : null}
      back={own?.completedAt ? { label: view.texts.backToResult, href: href(paths.resume(own.id)) } : null}
    >
      {own && <ForColleague texts={view.texts.colleague} {...startsOf(own, view.texts, context)} />}
    </RespondentsScreen>
  )
}

function describeCompany({ company }: Scan, profile: RouteContext['texts']['profile']): string {
  const parts = [company.name, profile.sectors[company.sector]?.title, profile.sizeBands[company.sizeBand]]
  return parts.filter(Boolean).join(', ')
}

/** The two ways in which a colleague begins; both give the own scan its company key first, where it has none. */
function startsOf(
  own: Scan,
  texts: ReturnType<typeof useRespondents>['texts'],
  { session, structure, navigate }: RouteContext,
) {
  const prepare = () => {
    const birth = {
      id: crypto.randomUUID(),
      companyKey: own.company.key ?? crypto.randomUUID(),
      now: new Date().toISOString(),
    }
    if (!own.company.key) session.take(withCompanyKey(own, birth.companyKey))
    return scanForColleague(own, structure, birth)
  }
  return {
    onSave: () => {
      const scan = prepare()
      const name = `${scanFileName(scan, texts.colleague.fileName)}.scan.json`
      downloadFile({ name, type: 'application/json', content: writeScan(scan) })
    },
    onStartHere: () => {
      session.take(prepare())
      navigate(`${paths.profile}/current`)
    },
  }
}
