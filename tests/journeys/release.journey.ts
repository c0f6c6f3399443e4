import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { filesIn } from '../../scripts/release/files-in.ts'
import { releaseFiles } from '../../scripts/release/release-files.ts'
import { writeZip, type ZipFile } from '../../src/documents/zip/write-zip.ts'
import { everyKindRule, scanBy } from '../support/journey-scans.ts'
import { readZip } from '../support/read-zip.ts'
import { expect } from './pages/journey.ts'
import { StartPage } from './pages/start-page.ts'
import { test } from './pages/static-site.ts'

/** The build as it is packed by `npm run release`, out of its zip again. */
function unpackedRelease(): ZipFile[] {
  const guide = readFileSync('scripts/release/LEESMIJ.txt')
  const files = releaseFiles(filesIn('dist'), { guide, servers: filesIn('docs/headers') })
  return readZip(writeZip(files, deflateRawSync))
}

/** Uploads what is in one folder of the zip over what lies in a folder of a server. */
function layOver(folder: string, files: readonly ZipFile[], part: string): void {
  for (const { path, bytes } of files.filter((each) => each.path.startsWith(part))) {
    const target = join(folder, path.slice(part.length))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
}

test('the packed build, uploaded over the folder of a host, leaves its files alone and works there', async ({
  visit,
  site,
}, info) => {
  const folder = info.outputPath('server')
  const release = unpackedRelease()
  const example = release.find(({ path }) => path === 'host-voorbeeld/host.json')!
  expect(Buffer.from(example.bytes).equals(readFileSync('dist/host/host.json'))).toBe(true)
  const shipped = JSON.parse(Buffer.from(example.bytes).toString()) as object
  const own = JSON.stringify({ ...shipped, name: 'Scan van de vereniging' })
  layOver(folder, [{ path: 'host/host.json', bytes: Buffer.from(own) }], '')
  const offers = filesIn('dist').filter(({ path }) => path.startsWith('host/offers/'))
  layOver(folder, offers, '')
  layOver(folder, [{ path: 'index.html', bytes: Buffer.from('an older version') }], '')
  const before = filesIn(join(folder, 'host'))

  layOver(folder, release, 'app/')
  expect(filesIn(join(folder, 'host'))).toEqual(before)
  expect(readFileSync(join(folder, 'host/host.json'), 'utf8')).toBe(own)

  site.publish(folder)
  await visit.page.goto('./')
  const start = await StartPage.shown(visit)
  await expect(visit.page.getByRole('banner')).toContainText('Scan van de vereniging')
  const result = await start.openFinished(scanBy(everyKindRule))
  expect(await result.pillarsInTable()).toHaveLength(4)
  await result.downloadReport(info.outputPath('report.pdf'))
})
