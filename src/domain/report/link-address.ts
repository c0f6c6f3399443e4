/** True for an address that a link may carry: web, mail or telephone; anything else is only printed. */
export function hasLinkScheme(address: string): boolean {
  return /^(https?:\/\/|mailto:|tel:)/i.test(address)
}

/** The address as paper shows it: without "mailto:" or "tel:". */
export function printedAddress(address: string): string {
  return address.replace(/^(mailto|tel):/i, '')
}
