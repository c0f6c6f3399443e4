import { gzipSync } from 'node:zlib'
import { openFirstTheme } from './open-first-theme.mjs'

/** All JavaScript and CSS until the first scored question shows, cold cache, one language, gzip bytes. */
export async function measureFirstLoad(browser, address) {
  const context = await browser.newContext({ locale: 'nl-NL' })
  const page = await context.newPage()
  const sizes = []
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) {
      sizes.push(response.body().then((body) => [response.url(), gzipSync(body).length]))
    }
  })
  await openFirstTheme(page, address)
  const files = await Promise.all(sizes)
  await context.close()
  const kilobytes = (ending) =>
    files.filter(([url]) => url.endsWith(ending)).reduce((sum, [, size]) => sum + size, 0) / 1000
  const lines = files.map(
    ([url, size]) => `    ${new URL(url).pathname.split('/').at(-1)} ${(size / 1000).toFixed(1)} kB`,
  )
  return [
    `first load: JavaScript ${kilobytes('.js').toFixed(1)} kB (bar 130), CSS ${kilobytes('.css').toFixed(1)} kB (bar 20), gzip`,
    ...lines,
  ].join('\n')
}
