import '../../zod-without-eval.ts'
import { use, useState } from 'react'
import type { SheetId } from '../../../domain/sheets/sheet-ids.ts'
import { isSheetId } from '../../../domain/sheets/sheet-ids.ts'
import { changeSheet, sheetRecord, type SheetRecord } from '../../../domain/sheets/sheet-record.ts'
import { SheetScreen } from '../../../features/sheets/sheet-screen.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { downloadSheet } from '../../report/sheet-download.ts'
import { loadTexts } from '../../texts/texts.ts'
import { SheetListRoute } from './sheet-list-route.tsx'

/** One working sheet at its address. */
export function SheetRoute({ sheet, ...context }: RouteContext & { sheet: string }) {
  if (!isSheetId(sheet)) return <SheetListRoute {...context} isMissing />
  return <KnownSheet {...context} sheet={sheet} />
}

/** Kept with the scan in hand; without one it lasts as long as the screen. */
function KnownSheet({ sheet, session, texts, language }: RouteContext & { sheet: SheetId }) {
  const [loose, setLoose] = useState<SheetRecord>({})
  const words = use(loadTexts(language, 'sheets'))
  const { current, change } = session
  const record = current ? sheetRecord(current, sheet) : loose
  return (
    <SheetScreen
      id={sheet}
      view={{
        record,
        texts: words,
        roles: texts.profile.roles,
        language,
        onChange: (edit) => {
          if (current) change((scan) => changeSheet(scan, sheet, edit))
          else setLoose(edit)
        },
      }}
      isKept={current !== null}
      product={texts.ui.shell.product}
      hrefs={{ list: href(paths.sheets), start: href(paths.start) }}
      newId={() => crypto.randomUUID()}
      onDownload={(kind) => downloadSheet({ id: sheet, record: kind === 'empty' ? null : record, language })}
    />
  )
}
