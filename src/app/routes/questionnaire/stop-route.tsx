import { use, useEffect, useState } from 'react'
import { StopScreen } from '../../../features/questionnaire/stop-screen.tsx'
import { canShareFile, downloadFile, shareFile } from '../../../storage/files-out.ts'
import type { ScanStore } from '../../../storage/scan-store.ts'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'
import { scanFile } from '../../files/scan-file.ts'
import { LockedFile } from '../locked-file.tsx'
import { NeedsScan } from '../needs-scan.tsx'

/** "Stop and go on later" for the scan in hand. */
export function StopRoute(props: RouteContext & { store: ScanStore }) {
  const { session, texts, store } = props
  const goOn = usePlace(store, session.current?.id)
  if (!session.current) return <NeedsScan {...props} />
  const file = scanFile(session.current)
  return (
    <StopScreen
      texts={use(loadTexts(props.language, 'closing')).ui.stop}
      product={texts.ui.shell.product}
      onSave={() => {
        downloadFile(file)
        return file.name
      }}
      onShare={canShareFile(file) ? () => shareFile(file) : null}
      lockedFile={<LockedFile language={props.language} file={() => file} isForAdviser />}
      hrefs={{ goOn: href(goOn), home: href(paths.start) }}
    />
  )
}

/** The screen the scan was left on. */
function usePlace(store: ScanStore, scan: string | undefined): string {
  const [path, setPath] = useState<string>(paths.check)
  useEffect(() => {
    store.getPlace(scan).then(
      (place) => place && setPath(place.path),
      () => undefined,
    )
  }, [store, scan])
  return path
}
