import type { Notes } from './notes.ts'

/**
 * Asks the browser once, ever, not to throw the database away when the device is short of room. Some browsers ask their
 * user; so it is asked only where an adviser keeps dossiers. Never rejects.
 */
export async function askToKeepForGood(notes: Notes): Promise<void> {
  try {
    if ((await notes.get('asked-to-keep')) === true || (await navigator.storage.persisted())) return
    await notes.put('asked-to-keep', true)
    await navigator.storage.persist()
  } catch {
    // A browser without the question keeps the database as long as it likes: a backup is the answer.
  }
}
