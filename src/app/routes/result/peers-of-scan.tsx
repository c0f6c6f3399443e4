import { use } from 'react'
import { consentsTo } from '../../../domain/cohort/make-contribution.ts'
import type { Surroundings } from '../../../domain/host/surroundings.ts'
import { describePeers, describeRefused } from '../../../domain/report/wording/peers-in-words.ts'
import type { Result } from '../../../domain/result/result-schema.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { Invitation } from '../../../features/benchmark/invitation.tsx'
import { PeersSection } from '../../../features/peers/peers-section.tsx'
import { nameOfHost } from '../../host/name-of-host.ts'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

type PeersOfScanProps = RouteContext & {
  scan: Scan
  result: Result
  surroundings: Surroundings
  isOwn: boolean
}

/** The result beside participants; with a scan in hand and a campaign of the host, how to become one. */
export function PeersOfScan({ scan, result, surroundings, isOwn, ...context }: PeersOfScanProps) {
  const { structure, texts: screens, language } = context
  const texts = use(loadTexts(language, 'peers'))
  const { questionnaire } = screens
  const { host, refused } = surroundings
  const campaign = isOwn ? (host?.campaign ?? null) : null
  return (
    <PeersSection
      peers={describePeers({ peers: result.peers, structure, questionnaire, texts, language })}
      refused={describeRefused(refused, texts)}
      texts={texts}
    >
      {host && campaign !== null && (
        <Invitation
          host={nameOfHost(host, language)}
          isTaken={consentsTo(scan, campaign)}
          href={href(paths.takePart)}
          texts={use(loadTexts(language, 'benchmark')).invite}
        />
      )}
    </PeersSection>
  )
}
