import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Runs one command and lets it print; ends this process with its code when it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  })
  if (error) stop(`${command} could not be started: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

/** Says in one line what is missing, and ends. */
export function stop(message) {
  console.error(message)
  process.exit(1)
}

/** Installs the packages of the lockfile when they are not there, or not of this lockfile. No package may run a script. */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`)
  if (existsSync('node_modules/.package-lock.json') && isInstalled()) return
  console.log('Installing packages (npm ci --ignore-scripts) ...')
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
}

function isInstalled() {
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const found = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  )
}
