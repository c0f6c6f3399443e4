import type { BrowserContext } from '@playwright/test'

/** What pages and workers asked for, and every error or report of the browser. */
export type Traffic = { requests: string[]; elsewhere: string[]; faults: string[] }

/** Most journeys do without the service worker, and the test tool says so in the console. */
const blockedByTheTest = 'Service Worker registration blocked by Playwright'

/** Listens to all pages of a context from now on. */
export function watchTraffic(context: BrowserContext, home: string): Traffic {
  const traffic: Traffic = { requests: [], elsewhere: [], faults: [] }
  context.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url())
    if (protocol === 'blob:' || protocol === 'data:') return
    traffic.requests.push(href)
    if (origin !== new URL(home).origin) traffic.elsewhere.push(href)
  })
  context.on('requestfailed', (request) => {
    // A page that reloads gives up what it was still loading.
    const reason = request.failure()?.errorText ?? ''
    if (!['net::ERR_ABORTED', 'NS_BINDING_ABORTED'].includes(reason))
      traffic.faults.push(`${request.url()} failed: ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) traffic.faults.push(`${response.url()} answered ${response.status()}`)
  })
  context.on('console', (message) => {
    if (message.text() === blockedByTheTest) return
    if (['error', 'warning'].includes(message.type())) traffic.faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => traffic.faults.push(`page error: ${error.error().message}`))
  return traffic
}

/** Runs in every page before its own scripts: what the policy stops is told in the console, where it is a fault. */
export function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`securitypolicyviolation: ${effectiveDirective} ${blockedURI}`),
  )
}
