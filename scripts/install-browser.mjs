import { spawnSync } from 'node:child_process'

/** Tries the ways a machine may have to get Chromium; each may fail, the caller looks whether one is there now. */
export function installChromium() {
  console.log('Looking for a browser: none found, installing Chromium ...')
  const isRootOnDebian = process.platform === 'linux' && process.getuid?.() === 0
  if (isRootOnDebian && attempt('apt-get', ['update', '-qq'])) {
    if (attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])) return
  }
  attempt('npx', ['playwright', 'install', 'chromium'])
}

function attempt(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}
