import { use, useEffect, useState } from 'react'
import type { HostFiles } from '../../domain/host/load-host-files.ts'
import { HostCheckScreen } from '../../features/host/host-check-screen.tsx'
import { loadHost, readHostAgain } from '../host-files.ts'
import { href, paths } from '../paths.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts.ts'
import { today } from '../today.ts'

/** For who offers the scan: what is read of its files, and what is wrong with them. */
export function HostRoute({ structure, texts, language }: RouteContext) {
  const [files, setFiles] = useState<HostFiles | null>(null)
  useEffect(() => {
    let isGone = false
    loadHost(structure).then((read) => !isGone && setFiles(read))
    return () => {
      isGone = true
    }
  }, [structure])
  return (
    <HostCheckScreen
      texts={use(loadTexts(language, 'host'))}
      product={texts.ui.shell.product}
      language={language}
      files={files}
      asOf={today()}
      onCheckAgain={() => {
        setFiles(null)
        readHostAgain(structure).then(setFiles)
      }}
      hrefs={{ home: href(paths.start), count: href(paths.countParticipants) }}
    />
  )
}
