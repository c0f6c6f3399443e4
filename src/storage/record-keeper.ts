import { byLastChange, isSameRecord, nothingKept } from './kept-records.ts'
import type { Conflict, Kept, LoadReader, SaveState } from './kept-records.ts'
import type { RecordStore, StoredRecord } from './record-store.ts'
import type { Revision } from './revision.ts'
import { ChangedElsewhere, faultOf, type StorageFault } from './storage-fault.ts'

type Held<Item> = Conflict<Item> & { revision: Revision | null }

/**
 * Holds the records of one kind in memory and keeps the device in step: one write at a time, the last state wins within
 * this window, and the windows of one browser never overwrite each other. What was not stored waits for the next write.
 */
export class RecordKeeper<Item extends { id: string; updatedAt?: string | undefined }> {
  readonly #store: RecordStore<Item>
  readonly #loadReader: LoadReader<Item>
  readonly #listeners = new Set<() => void>()
  readonly #conflicts = new Map<string, Held<Item>>()
  #seen = new Map<string, Revision | null>()
  /** What is to be written; null stands for "remove". */
  #waiting = new Map<string, Item | null>()
  #writing: string | null = null
  #running: Promise<void> | null = null
  #kept: Kept<Item>
  #save: SaveState = { state: 'idle', at: null }

  constructor(store: RecordStore<Item>, loadReader: LoadReader<Item>) {
    this.#store = store
    this.#loadReader = loadReader
    this.#kept = { ...nothingKept, isReady: store.startsEmpty ?? false }
  }

  readonly kept = (): Kept<Item> => this.#kept
  readonly save = (): SaveState => this.#save

  /** Calls after every change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Starts to follow the other windows and the browser; returns how to stop. */
  readonly follow = (): (() => void) =>
    this.#store.watch((news) => {
      if (news === 'erased') this.#reset()
      else if (news === 'lost') this.#writeAllAgain()
      else void this.refresh(news.changed)
    })

  /** Reads everything from the device. What this window did not store yet stays. Never rejects. */
  readonly load = async (): Promise<void> => {
    try {
      await this.#running
      const stored = await this.#store.list()
      for (const id of [...this.#seen.keys()]) if (!this.#isOurs(id)) this.#seen.delete(id)
      const read = stored.length > 0 ? await this.#loadReader() : () => null
      const items = stored.flatMap((each) => this.#takeIn(each, read)).sort(byLastChange)
      const unstored = this.#kept.items.filter(({ id }) => this.#isOurs(id))
      const others = items.filter(({ id }) => !this.#isOurs(id))
      const unreadable = stored.map(({ id }) => id).filter((id) => !items.some((item) => item.id === id))
      this.#show({ isReady: true, items: [...unstored, ...others], unreadable, fault: null })
    } catch (error) {
      this.#show({ isReady: true, fault: faultOf(error) })
    }
  }

  /** Takes a record in, in place of the one with the same id, and writes it. */
  readonly put = (item: Item): void => {
    const unreadable = this.#kept.unreadable.filter((id) => id !== item.id)
    this.#show({ items: [item, ...this.#without(item.id)], unreadable })
    this.#enqueue(item.id, item)
  }

  readonly remove = (id: string): void => {
    this.#show({ items: this.#without(id) })
    this.#enqueue(id, null)
  }

  /** Writes once more what could not be written. */
  readonly retry = (): void => {
    if (this.#waiting.size > 0) this.#start()
  }

  /** Ends a conflict: with this window's state, or with the other one's. */
  readonly resolve = (id: string, choice: 'mine' | 'theirs'): void => {
    const held = this.#conflicts.get(id)
    if (!held) return
    this.#conflicts.delete(id)
    this.#seen.set(id, held.revision)
    if (choice === 'mine') this.#enqueue(id, held.mine)
    else this.#takeOver(id, held.theirs)
    this.#tellConflicts()
  }

  /** Looks whether another window stored a later state of this record, and takes it over if so. Never rejects. */
  readonly refresh = async (id: string): Promise<void> => {
    const stored = await this.#store.read(id).catch(() => undefined)
    if (stored === undefined || this.#isBusyWith(id)) return
    const revision = stored?.revision ?? null
    if (revision === (this.#seen.get(id) ?? null)) return
    const theirs = stored && (await this.#loadReader())(stored.record)
    // What came in between is a change of this window: its write will find out.
    if (this.#isBusyWith(id) || (stored && !theirs)) return
    const held = this.#conflicts.get(id)
    if (held) this.#conflicts.set(id, { ...held, theirs, revision })
    else {
      this.#seen.set(id, revision)
      this.#takeOver(id, theirs)
    }
    this.#tellConflicts()
  }

  /** Runs `erase` when nothing is being written, and forgets everything too. Rejects, with all kept, where it fails. */
  readonly forget = async (erase: () => Promise<void>): Promise<void> => {
    // Not cut short: where erasing fails, the last answer must be stored all the same.
    await this.#running
    await erase()
    this.#reset()
  }

  /** A write that is under way belongs to the old state: it finds other maps and ends without a word. */
  #reset(): void {
    this.#seen = new Map()
    this.#waiting = new Map()
    this.#running = null
    this.#conflicts.clear()
    this.#show({ items: [], unreadable: [], fault: null, conflict: null })
    this.#tell({ state: 'idle', at: null })
  }

  /** The browser threw the database away: what is in memory is all there is. */
  #writeAllAgain(): void {
    this.#seen.clear()
    for (const item of this.#kept.items) if (!this.#isOurs(item.id)) this.#enqueue(item.id, item)
  }

  #enqueue(id: string, item: Item | null): void {
    const held = this.#conflicts.get(id)
    if (held) {
      this.#conflicts.set(id, { ...held, mine: item })
      this.#tellConflicts()
      return
    }
    this.#waiting.set(id, item)
    this.#start()
  }

  #start(): void {
    this.#tell({ state: 'saving', at: this.#save.at })
    this.#running ??= this.#writeWaiting()
  }

  async #writeWaiting(): Promise<void> {
    const waiting = this.#waiting
    const failed = new Map<string, Item | null>()
    let fault: StorageFault | null = null
    for (let next = firstOf(waiting); next; next = firstOf(waiting)) {
      const [id, item] = next
      this.#writing = id
      waiting.delete(id)
      failed.delete(id)
      try {
        await this.#write(id, item, this.#seen)
      } catch (error) {
        failed.set(id, item)
        fault = faultOf(error)
      }
      this.#writing = null
    }
    if (waiting !== this.#waiting) return
    // In the same turn as the last look at what waits, or a change in between would be forgotten.
    this.#running = null
    for (const [id, item] of failed) waiting.set(id, item)
    if (failed.size > 0 && fault) this.#tell({ state: 'failed', at: this.#save.at, fault })
    else this.#tell({ state: 'saved', at: new Date().toISOString() })
    this.#tellConflicts()
  }

  async #write(id: string, item: Item | null, seen: Map<string, Revision | null>): Promise<void> {
    try {
      if (item) seen.set(id, await this.#store.put(item, seen.get(id) ?? null))
      else await this.#store.remove(id, seen.get(id) ?? null).then(() => seen.delete(id))
    } catch (error) {
      if (!(error instanceof ChangedElsewhere)) throw error
      await this.#meet(id, item, seen)
    }
  }

  /** Another window came first: where both say the same there is nothing to choose. */
  async #meet(id: string, mine: Item | null, seen: Map<string, Revision | null>): Promise<void> {
    const stored = await this.#store.read(id)
    const theirs = stored && (await this.#loadReader())(stored.record)
    const revision = stored?.revision ?? null
    if (seen !== this.#seen) return
    if (isSameRecord(mine, theirs)) seen.set(id, revision)
    else {
      const latest = this.#waiting.get(id)
      this.#waiting.delete(id)
      this.#conflicts.set(id, { id, mine: latest === undefined ? mine : latest, theirs, revision })
    }
  }

  #tellConflicts(): void {
    const held = firstOf(this.#conflicts)?.[1]
    const conflict = held ? { id: held.id, mine: held.mine, theirs: held.theirs } : null
    if (conflict || this.#kept.conflict) this.#show({ conflict })
    if (conflict) this.#tell({ state: 'failed', at: this.#save.at, fault: 'changed' })
    else if (this.#save.fault === 'changed') this.#tell({ state: 'saved', at: this.#save.at })
  }

  #takeOver(id: string, theirs: Item | null): void {
    const takeovers = new Map(this.#kept.takeovers)
    takeovers.set(id, (takeovers.get(id) ?? 0) + 1)
    this.#show({ items: theirs ? [theirs, ...this.#without(id)] : this.#without(id), takeovers })
  }

  #takeIn({ id, record, revision }: StoredRecord, read: (record: unknown) => Item | null): Item[] {
    if (!this.#isOurs(id)) this.#seen.set(id, revision)
    const item = read(record)
    return item ? [item] : []
  }

  /** True while this window is about to store a state of its own. */
  #isBusyWith(id: string): boolean {
    return this.#waiting.has(id) || this.#writing === id
  }

  /** True while this window holds a state that is not stored. */
  #isOurs(id: string): boolean {
    return this.#isBusyWith(id) || this.#conflicts.has(id)
  }

  #without(id: string): Item[] {
    return this.#kept.items.filter((each) => each.id !== id)
  }

  #show(change: Partial<Kept<Item>>): void {
    this.#kept = { ...this.#kept, ...change }
    for (const listener of this.#listeners) listener()
  }

  #tell(save: SaveState): void {
    this.#save = save
    for (const listener of this.#listeners) listener()
  }
}

function firstOf<Value>(map: Map<string, Value>): [string, Value] | undefined {
  return map.entries().next().value
}
