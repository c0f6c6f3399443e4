import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Chromium's own flags for a machine without a network or a screen; --no-sandbox only where root has no other way. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** The path of a Chromium on this machine: CHROMIUM_PATH, the PATH, or a usual place; null when there is none. */
export function findChromium() {
  const onPath = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...onPath.flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
  ]
  return candidates.find((path) => path && existsSync(path)) ?? null
}
