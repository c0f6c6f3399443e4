import type { Opener } from './database.ts'

/** Small things to remember about this device; what comes out is a stranger. */
export type Notes = {
  get: (name: NoteName) => Promise<unknown>
  put: (name: NoteName, value: unknown) => Promise<void>
}

/** The moment of the last backup; whether the browser was asked to keep the database for good. */
export type NoteName = 'last-backup' | 'asked-to-keep'

/** Notes in the database of this device. Rejects where it cannot store; reading makes no database. */
export function createNotes({ open, openExisting }: Opener): Notes {
  return {
    get: async (name) => (await openExisting())?.get('notes', name),
    put: async (name, value) => void (await (await open()).put('notes', value, name)),
  }
}
