import { useState } from 'react'
import type { LibraryFilters } from '../../features/library/library-filters.ts'
import { LibraryScreen } from '../../features/library/library-screen.tsx'
import { href, paths } from '../paths.ts'
import type { RouteContext } from '../routes.tsx'
import { useLibraryView } from './library-view.ts'

// What was chosen stays while the page is open, so that the way back from a practice leads to the same list.
let lastFilters: LibraryFilters = {}

/** The library: all practices, without a scan too. */
export function LibraryRoute(context: RouteContext) {
  const [filters, setFilters] = useState(lastFilters)
  const keep = (chosen: LibraryFilters) => {
    lastFilters = chosen
    setFilters(chosen)
  }
  return (
    <LibraryScreen
      view={useLibraryView(context)}
      filters={filters}
      onFilters={keep}
      hrefs={{ register: href(paths.register) }}
    />
  )
}
