import { lazy } from 'react'

/** Only the built app is kept on the device: on the development server every file changes all the time. */
const canKeepApp = import.meta.env.PROD && 'serviceWorker' in navigator && isSecureContext

/** The watch over versions; it comes when the page is there and the browser has nothing better to do. */
export const NewVersion = lazy(async () => {
  if (!canKeepApp) return { default: () => null }
  await afterFirstScreen()
  return { default: (await import('./new-version.tsx')).NewVersion }
})

async function afterFirstScreen(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  await new Promise((resolve) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(resolve) : setTimeout(resolve, 0),
  )
}
