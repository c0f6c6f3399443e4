import { createServer, type Server } from 'node:http'
import { cpSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { headers } from '../../../scripts/release/headers.ts'
import { test as journey } from './journey.ts'

/**
 * A plain web server that sends the headers we ask of hosts, with the app in a folder of its site; `publish` replaces
 * the whole folder at once, and a site that is down breaks off every request.
 */
export type Site = {
  address: string
  publish: (folder: string) => void
  setDown: (isDown: boolean) => void
  served: string[]
}

const subPath = '/diensten/werkgevers/scan/'
const types: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webmanifest: 'application/manifest+json',
}

/** Journeys with the service worker, on a site of their own; the site starts with the build in `dist`. */
export const test = journey.extend<{ site: Site }>({
  serviceWorkers: 'allow',
  // The test tool wants a pattern as its first argument, also where nothing is taken from it.
  // eslint-disable-next-line no-empty-pattern
  site: async ({}, provide) => {
    const site = { address: '', folder: 'dist', isDown: false, served: [] as string[] }
    const server = createServer((request, response) => {
      if (site.isDown) {
        request.socket.destroy()
        return
      }
      const path = decodeURIComponent(new URL(String(request.url), 'http://localhost').pathname)
      const inside = path.startsWith(subPath) ? path.slice(subPath.length) : null
      const file = inside === null ? null : join(site.folder, inside === '' ? 'index.html' : inside)
      site.served.push(inside ?? path)
      if (file === null || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
        response.writeHead(404).end()
        return
      }
      const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
      response.writeHead(200, { ...headers, 'content-type': type }).end(readFileSync(file))
    })
    await listen(server)
    site.address = `http://localhost:${(server.address() as AddressInfo).port}${subPath}`
    await provide({
      address: site.address,
      served: site.served,
      publish: (folder) => {
        site.folder = folder
      },
      setDown: (isDown) => {
        site.isDown = isDown
      },
    })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
  baseURL: async ({ site }, provide) => provide(site.address),
})

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, 'localhost', resolve))
}

/**
 * Writes a next version of the build: other words in it, and another name for every hashed file, as a build would
 * give; so that nothing of the old version can be found on the server.
 */
export function writeNextVersion(folder: string, words: { from: string; to: string }): void {
  cpSync('dist', folder, { recursive: true })
  const names = readdirSync(join(folder, 'assets'))
  const renamed = (name: string) => name.replace(/\.(\w+)$/, 'NEXT.$1')
  const texts = [...names.filter((name) => /\.(js|css)$/.test(name)).map((name) => join('assets', name))]
  for (const path of [...texts, 'index.html', 'service-worker.js']) {
    const file = join(folder, path)
    let text = readFileSync(file, 'utf8').replaceAll(words.from, words.to)
    for (const name of names) text = text.replaceAll(name, renamed(name))
    writeFileSync(file, text)
  }
  for (const name of names) renameSync(join(folder, 'assets', name), join(folder, 'assets', renamed(name)))
  writeHashes(folder)
}

/** The list in the service worker, with the hashes of what now lies in the folder. */
function writeHashes(folder: string): void {
  const file = join(folder, 'service-worker.js')
  const text = readFileSync(file, 'utf8').replaceAll(
    /\{"url":"([^"]+)","integrity":"[^"]+"\}/g,
    (_, url: string) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, url)))
        .digest('base64')
      return JSON.stringify({ url, integrity: `sha384-${hash}` })
    },
  )
  writeFileSync(file, text)
}
