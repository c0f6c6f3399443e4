import { createScan, withProfile, type ProfileAnswers } from '../../../domain/scan/new-scan.ts'
import { ProfileScreen } from '../../../features/profile/profile-screen.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'

type ProfileRouteProps = RouteContext & {
  /** "full" or "quick" starts a new scan; "current" changes the one in hand. */
  route: string | undefined
  isFromCheck: boolean
}

/** The profile: before a new scan, or of the scan in hand. */
export function ProfileRoute({
  route,
  isFromCheck,
  session,
  structure,
  texts,
  language,
  navigate,
}: ProfileRouteProps) {
  const { ui } = texts
  const scan = route === 'current' ? session.current : null
  const first = structure.pillars[0]?.themes[0]?.id ?? ''
  const finish = (answers: ProfileAnswers) => {
    if (scan) session.change((current) => withProfile(current, answers))
    else {
      const birth = {
        id: crypto.randomUUID(),
        companyKey: crypto.randomUUID(),
        now: new Date().toISOString(),
      }
      session.take(
        createScan(structure, answers, { route: route === 'quick' ? 'quick' : 'full', language }, birth),
      )
    }
    navigate(isFromCheck ? paths.check : paths.theme(first))
  }
  return (
    <ProfileScreen
      scan={scan}
      profile={structure.profile}
      content={texts.profile}
      texts={ui.profile}
      product={ui.shell.product}
      dataHref={scan ? null : href(paths.data)}
      backLabel={isFromCheck ? null : ui.profile.back}
      nextLabel={isFromCheck ? ui.questionnaire.backToCheck : ui.profile.next}
      onDone={finish}
      onBack={() => navigate(paths.start)}
    />
  )
}
