import { hasLinkScheme } from '../../domain/report/link-address.ts'

/** The address as a link may carry it: web, mail or telephone. Null for anything else, which is only printed. */
export function linkAddress(address: string): string | null {
  return hasLinkScheme(address) && URL.canParse(address) ? address : null
}
