import { use, useEffect, useState } from 'react'
import type { ReadLogo } from '../../../domain/host/read-logo-outcome.ts'
import type { HostFiles } from '../../../domain/host/load-host-files.ts'
import { HostCheckScreen } from '../../../features/host/host-check-screen.tsx'
import { loadHost, readHostAgain } from '../../host/host-files.ts'
import { loadHostLogo } from '../../host/host-logo.ts'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'

type Read = { files: HostFiles; logo: ReadLogo | null }

/** For who offers the scan: what is read of its files, and what is wrong with them. */
export function HostRoute({ structure, texts, language }: RouteContext) {
  const [read, setRead] = useState<Read | null>(null)
  useEffect(() => {
    let isGone = false
    withLogo(loadHost(structure)).then((each) => !isGone && setRead(each))
    return () => {
      isGone = true
    }
  }, [structure])
  return (
    <HostCheckScreen
      texts={use(loadTexts(language, 'host'))}
      product={texts.ui.shell.product}
      language={language}
      files={read?.files ?? null}
      logo={read?.logo ?? null}
      asOf={today()}
      onCheckAgain={() => {
        setRead(null)
        withLogo(readHostAgain(structure)).then(setRead)
      }}
      hrefs={{ home: href(paths.start), count: href(paths.countParticipants) }}
    />
  )
}

async function withLogo(reading: Promise<HostFiles>): Promise<Read> {
  const files = await reading
  return { files, logo: await loadHostLogo(files.host) }
}
