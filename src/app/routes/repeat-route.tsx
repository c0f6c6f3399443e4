import type { ProfileAnswers } from '../../domain/scan/new-scan.ts'
import { repeatScan } from '../../domain/scan/repeat-scan.ts'
import { ProfileScreen } from '../../features/profile/profile-screen.tsx'
import { href, paths } from '../paths.ts'
import type { RouteContext } from '../routes.tsx'
import { NeedsScan } from './needs-scan.tsx'

/** "Nieuwe scan voor deze werkgever": the profile of a finished scan, filled in, before a scan without answers. */
export function RepeatRoute(context: RouteContext & { scan: string }) {
  const { session, structure, texts, language, navigate } = context
  const { ui } = texts
  const earlier = session.scans.find(({ id }) => id === context.scan)
  if (!earlier) return <NeedsScan {...context} />
  const begin = (answers: ProfileAnswers) => {
    const birth = {
      id: crypto.randomUUID(),
      companyKey: earlier.company.key ?? crypto.randomUUID(),
      now: new Date().toISOString(),
    }
    // Only the key tells that both are scans of one company: an older scan without one gets it too.
    if (!earlier.company.key) {
      session.take({ ...earlier, company: { ...earlier.company, key: birth.companyKey } })
    }
    session.take(repeatScan(earlier, answers, structure, { language, birth }))
    navigate(paths.theme(structure.pillars[0]?.themes[0]?.id ?? ''))
  }
  return (
    <ProfileScreen
      scan={earlier}
      profile={structure.profile}
      content={texts.profile}
      texts={ui.profile}
      product={ui.shell.product}
      dataHref={href(paths.data)}
      backLabel={ui.profile.back}
      nextLabel={ui.profile.next}
      onDone={begin}
      onBack={() => navigate(paths.start)}
    />
  )
}
