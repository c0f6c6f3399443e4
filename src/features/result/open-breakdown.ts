/** Where the sum behind a theme stands on the page. */
export function breakdownId(theme: string): string {
  return `sum-of-${theme}`
}

/**
 * Opens the sum behind a theme with everything around it, and moves focus there. Not a fragment link:
 * the part of the address behind # belongs to the routes.
 */
export function openBreakdown(theme: string): void {
  const place = document.getElementById(breakdownId(theme))
  if (!place) return
  const own = place.querySelector('details')
  if (own) own.open = true
  for (
    let around = place.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  ) {
    around.open = true
  }
  const row = place.closest('li') ?? place
  row.scrollIntoView({ block: 'start' })
  place.querySelector('summary')?.focus({ preventScroll: true })
}
