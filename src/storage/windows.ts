import type { RecordKind } from './database.ts'

/** What windows of one browser tell each other: a record was stored or removed, or everything was erased. */
export type WindowNews = { kind: RecordKind; id: string } | { kind: 'erased' }

/** A line to the other windows of this app in this browser; silent where the browser has none. */
export type Windows = {
  tell: (news: WindowNews) => void
  /** Hears the other windows, never itself; returns how to stop. */
  listen: (hear: (news: WindowNews) => void) => () => void
}

/** Opens the line when first used. */
export function createWindows(): Windows {
  let channel: BroadcastChannel | null = null
  const line = () => {
    if (typeof BroadcastChannel === 'undefined') return null
    return (channel ??= new BroadcastChannel('toekomstscan'))
  }
  return {
    tell: (news) => line()?.postMessage(news),
    listen: (hear) => {
      const receive = ({ data }: MessageEvent<unknown>) => isNews(data) && hear(data)
      const opened = line()
      opened?.addEventListener('message', receive)
      return () => opened?.removeEventListener('message', receive)
    },
  }
}

/** A window of an older version may say something else. */
function isNews(data: unknown): data is WindowNews {
  if (typeof data !== 'object' || data === null) return false
  const { kind, id } = data as { kind?: unknown; id?: unknown }
  return kind === 'erased' || ((kind === 'scans' || kind === 'dossiers') && typeof id === 'string')
}
