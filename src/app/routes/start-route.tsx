import { lazy, Suspense } from 'react'
import { Notice } from '../../components/notice/notice.tsx'
import type { Structure } from '../../content/structure.ts'
import type { Language } from '../../content/texts.ts'
import { ownScanOf } from '../../domain/respondents/scan-for-colleague.ts'
import { measureProgress } from '../../domain/scan/progress.ts'
import { isLongKept, keepLonger } from '../../domain/scan/retention.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import type { LongKeptActions } from '../../features/start/long-kept.tsx'
import type { FileAnswer } from '../../features/start/open-file.tsx'
import { StartScreen } from '../../features/start/start-screen.tsx'
import type { StoredScan } from '../../features/start/stored-scans.tsx'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import type { Keeping } from '../sessions/keeping.ts'
import { href, paths } from '../paths.ts'
import type { RouteContext } from '../routes.tsx'
import type { ScanSession } from '../sessions/scan-session.ts'
import { today } from '../today.ts'

// Loaded when a file holds a scan that is here already.
const CopyOfScan = lazy(async () => ({ default: (await import('../files/copy-of-scan.tsx')).CopyOfScan }))
const ErasedProof = lazy(async () => ({
  default: (await import('../storage-notices/erased-proof.tsx')).ErasedProof,
}))

/** The start screen with the scans of this device. */
export function StartRoute(context: RouteContext & { keeping: Keeping; isErased: boolean }) {
  const { session, structure, texts, language, navigate, isErased } = context
  const { ui } = texts
  const { isSessionOnly, choose } = context.keeping
  return (
    <StartScreen
      structure={structure}
      texts={ui.start}
      fileTexts={ui.files}
      product={ui.shell.product}
      stored={session.scans.map((scan) => ({
        ...describeScan(scan, structure, ui.start, language),
        longKept: longKeptActions(scan, session),
      }))}
      message={
        <StartMessages {...{ language, isErased }} texts={ui} hasUnreadable={session.unreadable.length > 0} />
      }
      keep={{ isSessionOnly, onChoose: isSessionOnly && session.scans.length > 0 ? null : choose }}
      onStart={(route) => navigate(`${paths.profile}/${route}`)}
      onOpen={(file) => openFile(file, context)}
      renderKnown={(copy, onDone) => (
        <Suspense fallback={null}>
          <CopyOfScan {...context} copy={copy} onDone={onDone} />
        </Suspense>
      )}
      hrefs={{
        example: (name) => href(paths.example(name)),
        paper: href(paths.paper),
        respondents: href(paths.respondents),
        adviser: href(paths.adviser),
        data: href(paths.data),
      }}
    />
  )
}

type StartMessagesProps = {
  language: Language
  texts: InterfaceTexts
  isErased: boolean
  hasUnreadable: boolean
}

function StartMessages({ language, texts, isErased, hasUnreadable }: StartMessagesProps) {
  return (
    <>
      <div role="status">
        {isErased && (
          <Notice tone="good" title={texts.shell.eraseDone}>
            <Suspense fallback={null}>
              <ErasedProof language={language} />
            </Suspense>
          </Notice>
        )}
      </div>
      {hasUnreadable && (
        <Notice tone="attention" title={texts.files.storedFaultTitle}>
          <p>{texts.files.storedFaultText}</p>
        </Notice>
      )}
    </>
  )
}

function describeScan(
  scan: Scan,
  structure: Structure,
  texts: InterfaceTexts['start'],
  language: Language,
): Omit<StoredScan, 'longKept'> {
  const date = dayInWords(scan.updatedAt ?? scan.createdAt ?? '1970-01-01', language)
  const { answered, asked } = measureProgress(scan, structure)
  const isComplete = Boolean(scan.completedAt)
  return {
    id: scan.id,
    name: scan.company.name ?? texts.continueUnnamed,
    state: isComplete
      ? fill(texts.continueComplete, { date })
      : fill(texts.continueProgress, { answered, asked, date }),
    href: href(paths.resume(scan.id)),
    repeatHref: isComplete ? href(paths.repeat(scan.id)) : null,
    isComplete,
  }
}

/** After 12 months the screen asks whether a scan is still needed. */
function longKeptActions(scan: Scan, session: ScanSession): LongKeptActions | null {
  if (!isLongKept(scan, today())) return null
  return {
    onKeep: () => session.take(keepLonger(scan, new Date().toISOString())),
    onErase: () => session.remove(scan.id),
  }
}

/** Opens a file; a scan that is already here, readable or not, is replaced only when the user says so. */
async function openFile(
  file: File,
  { session, structure, texts, navigate }: RouteContext,
): Promise<FileAnswer> {
  const [{ openToldFile }, { receiveCopy }] = await Promise.all([
    import('../files/told-file.ts'),
    import('../../domain/scan/receive-copy.ts'),
  ])
  const opened = await openToldFile(file, structure, texts.ui.files)
  if (!opened.ok) return { outcome: 'refused', problems: opened.problems }
  const incoming = ownScanOf(opened.scan, { id: crypto.randomUUID(), now: new Date().toISOString() })
  if (session.unreadable.includes(incoming.id)) return { outcome: 'known', copy: { stored: null, incoming } }
  const stored = session.scans.find(({ id }) => id === incoming.id)
  const received = stored && receiveCopy(stored, incoming)
  if (!received) session.take(incoming)
  if (!received || received.kind === 'same') {
    navigate(paths.resume(incoming.id))
    return { outcome: 'opened' }
  }
  if (received.kind === 'merge' && received.copies.questions.length === 0)
    session.take(received.copies.merged)
  return { outcome: 'known', copy: { stored, incoming, received } }
}
