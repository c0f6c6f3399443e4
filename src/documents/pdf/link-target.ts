import { hasLinkScheme } from '../../domain/report/link-address.ts'

/** The address as a PDF may hold it; null for what is no web, mail or telephone address. */
export function safeAddress(address: string): string | null {
  if (!hasLinkScheme(address) || !URL.canParse(address)) return null
  return new URL(address).href.replace(/[^!-~]/g, encodeURIComponent)
}
