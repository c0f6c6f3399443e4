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

const chromium = {
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
}
const firefox = {
  names: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
}

/** The path of a Chromium on this machine: CHROMIUM_PATH, the PATH, or a usual place; null when there is none. */
export function findChromium() {
  return find(process.env.CHROMIUM_PATH, chromium)
}

/** The path of a Firefox on this machine: FIREFOX_PATH, the PATH, or a usual place; null when there is none. */
export function findFirefox() {
  return find(process.env.FIREFOX_PATH, firefox)
}

function find(given, { names, places }) {
  const onPath = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  const candidates = [
    given,
    ...onPath.flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
  ]
  return candidates.find((path) => path && existsSync(path)) ?? null
}
