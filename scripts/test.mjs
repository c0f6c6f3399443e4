/** Runs all tests: checks, unit and guard tests, and the journeys in a real browser. Installs what it needs. */
import { findChromium } from './find-browser.mjs'
import { installChromium } from './install-browser.mjs'
import { installPackages, run, stop } from './run.mjs'

installPackages()
if (!findChromium()) installChromium()
if (!findChromium()) {
  stop('Chromium is missing: install Chromium or Chrome, or set CHROMIUM_PATH to its program.')
}
run('npm', ['run', '--silent', 'check'])
run('npm', ['run', '--silent', 'test:unit'])
run('npx', ['vite', 'build', '--logLevel', 'warn'])
run('npm', ['run', '--silent', 'test:journeys'])
