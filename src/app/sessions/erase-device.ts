import { href, paths } from '../paths.ts'

/**
 * Empties every store of this app on this device and goes back to the start, which shows what was found when looking
 * again. `erasers` empty the stores in use. Rejects when something stays behind.
 */
export async function eraseDevice(erasers: readonly (() => Promise<void>)[]): Promise<void> {
  for (const erase of erasers) await erase()
  const [{ eraseBesideDatabase }, { forgetApp, ownPlace }] = await Promise.all([
    import('../../storage/erase-browser.ts'),
    import('../offline/forget-app.ts'),
  ])
  await forgetApp()
  await eraseBesideDatabase(ownPlace())
  location.hash = href(paths.erased)
}
