/** Starts the app ready to use, examples included: installs, builds, serves. */
import { installPackages, run } from './run.mjs'

const port = process.env.PORT ?? '4173'

installPackages()
run('npx', ['vite', 'build', '--logLevel', 'warn'])
console.log(`Toekomstscan: http://localhost:${port}/  (stop with Ctrl+C)`)
run('npx', ['vite', 'preview', '--port', port, '--strictPort', '--logLevel', 'warn'])
