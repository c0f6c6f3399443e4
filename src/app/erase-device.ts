import { languageKey } from './language.ts'
import { forgetApp } from './offline/forget-app.ts'
import { href, paths } from './paths.ts'
import type { ScanSession } from './scan-session.ts'

/** Empties every store of this app on this device and goes back to the start. Rejects when something stays behind. */
export async function eraseDevice(session: Pick<ScanSession, 'erase'>): Promise<void> {
  await session.erase()
  await forgetApp()
  try {
    localStorage.removeItem(languageKey)
  } catch {
    // A browser that refuses storage holds nothing to erase.
  }
  location.hash = href(paths.erased)
}
