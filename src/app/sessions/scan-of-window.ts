type WindowState = { scan?: string } | null

/** The scan this window had in hand when it was loaded again, or undefined in a new window. */
export function scanOfWindow(): string | undefined {
  return (history.state as WindowState)?.scan
}

/** Notes the scan in hand with this entry of the window's history, which no other window shares. */
export function noteScanOfWindow(scan: string): void {
  history.replaceState({ ...(history.state as WindowState), scan }, '')
}
