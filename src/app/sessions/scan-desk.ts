import type { Structure } from '../../content/structure.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { RecordKeeper } from '../../storage/record-keeper.ts'
import type { ScanStore } from '../../storage/scan-store.ts'
import { scanOfWindow } from './scan-of-window.ts'
import type { ScanSession } from './scan-session.ts'

type Held = { id: string | null; isPlaced: boolean }
type Actions = Pick<
  ScanSession,
  'take' | 'open' | 'change' | 'remove' | 'resolve' | 'retry' | 'reload' | 'erase'
>

/**
 * The scans of one store and the one in hand, outside React: two changes in one turn of the event loop build on each
 * other. `start` reads the device and follows the other windows until it is stopped.
 */
export function scanDeskOf(store: ScanStore, structure: Structure): ScanDesk {
  const known = desks.get(store)
  if (known) return known
  const made = createScanDesk(store, structure)
  desks.set(store, made)
  return made
}

type ScanDesk = ReturnType<typeof createScanDesk>

// One for each store: who chooses "only this session" and back again finds all as it was.
const desks = new WeakMap<ScanStore, ScanDesk>()

function createScanDesk(store: ScanStore, structure: Structure) {
  const keeper = scanKeeper(store, structure)
  const hand = createHand(store.startsEmpty ?? false)
  const start = () => {
    let isGone = false
    const place = store.getPlace().catch(() => null)
    void Promise.all([keeper.load(), place]).then(([, found]) => {
      if (isGone) return
      const { items } = keeper.kept()
      // The place may be missing where the disk was full; of one scan there is no doubt which it was.
      // A window that is loaded again goes on with its own scan, also when another one was at work last.
      const id = scanOfWindow() ?? found?.scan
      const last = id ? findScan(items, id) : items.length === 1 ? items[0] : null
      hand.hold({ id: last?.id ?? null, isPlaced: true })
    })
    const stopFollowing = follow(keeper, hand)
    return () => {
      isGone = true
      stopFollowing()
    }
  }
  return { keeper, hand, start, actions: actionsOf(keeper, store, hand) }
}

/** The scan with this id, or null. */
export function findScan(scans: readonly Scan[], id: string | null): Scan | null {
  return scans.find((scan) => scan.id === id) ?? null
}

/** What reads scans is loaded only when there are any, which keeps the first visit small. */
function scanKeeper(store: ScanStore, structure: Structure): RecordKeeper<Scan> {
  return new RecordKeeper<Scan>(store, async () => {
    const { readScanRecord } = await import('../files/read-scans.ts')
    return (record) => {
      const outcome = readScanRecord(record, structure)
      return outcome.ok ? outcome.scan : null
    }
  })
}

type Hand = ReturnType<typeof createHand>

/** Which scan is in hand; not placed until the device was read. */
function createHand(isPlaced: boolean) {
  const listeners = new Set<() => void>()
  let held: Held = { id: null, isPlaced }
  return {
    held: () => held,
    hold: (change: Partial<Held>) => {
      held = { ...held, ...change }
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function actionsOf(keeper: RecordKeeper<Scan>, store: ScanStore, hand: Hand): Actions {
  const take = (scan: Scan) => {
    keeper.put(scan)
    hand.hold({ id: scan.id })
  }
  return {
    take,
    open: (id) => hand.hold({ id: findScan(keeper.kept().items, id)?.id ?? null }),
    change: (edit) => {
      const current = findScan(keeper.kept().items, hand.held().id)
      if (current) take({ ...edit(current), updatedAt: new Date().toISOString() })
    },
    remove: (id) => {
      keeper.remove(id)
      if (hand.held().id === id) hand.hold({ id: null })
    },
    resolve: keeper.resolve,
    retry: keeper.retry,
    reload: () => void keeper.load(),
    erase: async () => {
      await keeper.forget(store.eraseAll)
      hand.hold({ id: null })
    },
  }
}

/** Follows the other windows; a page that was asleep heard nothing, and looks again when it comes back. */
function follow(keeper: RecordKeeper<Scan>, hand: Hand): () => void {
  const stop = keeper.follow()
  const look = () => {
    const { id } = hand.held()
    if (document.visibilityState === 'visible' && id) void keeper.refresh(id)
  }
  document.addEventListener('visibilitychange', look)
  return () => {
    stop()
    document.removeEventListener('visibilitychange', look)
  }
}
