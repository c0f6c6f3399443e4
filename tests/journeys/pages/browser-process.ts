import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { chromium, type Browser, type LaunchOptions, type Page } from '@playwright/test'
import { test as journey } from './journey.ts'

/**
 * Starts a browser with its profile in a folder of this test; `kill` ends it as a crash would. `killTab` ends only the
 * processes of its tabs, and gives a new tab on the same address.
 */
type OwnBrowser = { page: Page; kill: () => Promise<void>; killTab: () => Promise<Page> }

export const test = journey.extend<{ openOwnBrowser: () => Promise<OwnBrowser> }>({
  openOwnBrowser: async ({ launchOptions, baseURL }, provide, info) => {
    const started: ChildProcess[] = []
    await provide(async () => {
      const child = startBrowser(launchOptions, info.outputPath('profile'))
      started.push(child)
      const browser = await chromium.connectOverCDP(await addressOf(child))
      const openTab = async () => {
        const page = await browser.contexts()[0]!.newPage()
        await page.goto(String(baseURL))
        return page
      }
      const page = await openTab()
      const killTab = async () => {
        await killTabs(browser, page)
        // The browser may still hand out a process that was just killed.
        return openTab().catch(openTab)
      }
      return { page, kill: () => kill(child), killTab }
    })
    for (const child of started) await kill(child)
  },
})

const isWindows = process.platform === 'win32'

function startBrowser({ executablePath, args = [] }: LaunchOptions, folder: string): ChildProcess {
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, '--accept-lang=nl-NL']
  // A group of its own, so that the kill reaches every process of this browser and no other.
  return spawn(String(executablePath), [...args, ...own, 'about:blank'], {
    detached: !isWindows,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = once(child, 'exit')
  if (isWindows) child.kill('SIGKILL')
  else process.kill(-child.pid, 'SIGKILL')
  await gone
}

/** The renderers of this browser alone: their ids come from the browser itself. */
async function killTabs(browser: Browser, page: Page): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const crashed = page.waitForEvent('crash')
  for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL')
  await crashed
  await session.detach()
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stderr! })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('The browser ended before it was ready')
}
