/** The address as a link may carry it: web, mail or telephone. Null for anything else, which is only printed. */
export function linkAddress(address: string): string | null {
  return /^(https?:\/\/|mailto:|tel:)/i.test(address) && URL.canParse(address) ? address : null
}

/** The address as paper shows it: without "mailto:" or "tel:". */
export function printedAddress(address: string): string {
  return address.replace(/^(mailto|tel):/i, '')
}
