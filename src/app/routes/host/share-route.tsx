import { use, useEffect, useState } from 'react'
import type { Structure } from '../../../content/structure.ts'
import {
  consentsTo,
  makeContribution,
  writeContribution,
  type MadeContribution,
} from '../../../domain/cohort/make-contribution.ts'
import type { Host } from '../../../domain/host/host-schema.ts'
import { withCompanyKey, withConsent, withoutConsent } from '../../../domain/scan/consent.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { ShareScreen } from '../../../features/benchmark/share-screen.tsx'
import { downloadFile } from '../../../storage/files-out.ts'
import { loadHost } from '../../host/host-files.ts'
import { nameOfHost } from '../../host/name-of-host.ts'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'
import { NeedsScan } from '../needs-scan.tsx'

/** Whether to take part in the comparison of the host with the scan in hand. */
export function ShareRoute(props: RouteContext) {
  const { host } = use(loadHost(props.structure))
  const scan = props.session.current
  if (!scan) return <NeedsScan {...props} />
  return <ShareOfScan {...props} key={scan.id} scan={scan} host={host} />
}

type ShareOfScanProps = RouteContext & { scan: Scan; host: Host | null }

function ShareOfScan({ scan, host, session, structure, texts, language }: ShareOfScanProps) {
  const words = use(loadTexts(language, 'benchmark')).share
  const campaign = host?.campaign ?? ''
  const { key, made } = useContribution(scan, structure, campaign)
  if (!made) return <p>{texts.ui.shell.loading}</p>
  return (
    <ShareScreen
      scan={scan}
      host={{
        name: host ? nameOfHost(host, language) : texts.ui.shell.product,
        contact: host?.contact.email ?? host?.contact.phone ?? null,
      }}
      made={made}
      isTaken={consentsTo(scan, campaign)}
      structure={structure}
      questionnaire={texts.questionnaire}
      profile={texts.profile}
      texts={words}
      language={language}
      product={texts.ui.shell.product}
      hrefs={{ result: href(paths.result) }}
      onConsent={() => session.change((latest) => withChoice(latest, key, campaign))}
      onWithdraw={() => session.change(withoutConsent)}
      onSave={() => saveContribution(made)}
    />
  )
}

function withChoice(scan: Scan, key: string, campaign: string): Scan {
  return withConsent(withCompanyKey(scan, key), campaign, new Date().toISOString())
}

/** What would be given. A scan of before has no key; one is made here, and kept only with the choice. */
function useContribution(scan: Scan, structure: Structure, campaign: string) {
  const [first] = useState(() => (isSecureContext ? withCompanyKey(scan, crypto.randomUUID()) : scan))
  const [made, setMade] = useState<MadeContribution | null>(null)
  useEffect(() => {
    let isGone = false
    void makeContribution(first, structure, campaign, today()).then((outcome) => {
      if (!isGone) setMade(outcome)
    })
    return () => {
      isGone = true
    }
  }, [first, structure, campaign])
  return { key: first.company.key ?? '', made }
}

/** Hands over the file and gives its name: without a company or a day, so that it says no more than what is in it. */
function saveContribution(made: MadeContribution): string {
  if (!made.ok) throw new Error(`App: there is no contribution to save: ${made.reason}`)
  const { contribution } = made
  const name = `${contribution.campaign}-${contribution.once.slice(0, 6)}.contribution.json`
  downloadFile({ name, type: 'application/json', content: `${writeContribution(contribution)}\n` })
  return name
}
