/** True where the list of parts stands beside the page: the same width as in long-page.module.css. */
export function roomForSideList(): boolean {
  return window.matchMedia('(min-width: 61rem)').matches
}
