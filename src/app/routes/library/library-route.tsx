import { readFilters, writeFilters, type LibraryFilters } from '../../../features/library/library-filters.ts'
import { LibraryScreen } from '../../../features/library/library-screen.tsx'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { useLibraryView } from './library-view.ts'
import { AllModules } from '../result/modules-of-scan.tsx'

/**
 * The library: all practices, without a scan too. What the reader chose stands in the address, so that it can be kept
 * and shared, and the way back from a practice leads to the same list. A choice can be undone with the back button; a
 * letter typed in the search field makes no step of its own.
 */
export function LibraryRoute({ path, ...context }: RouteContext & { path: string }) {
  const filters = readFilters(path.slice(paths.library.length + 1))
  const choose = (chosen: LibraryFilters) => {
    const isTyping =
      (chosen.words ?? '') !== '' && (filters.words ?? '') !== '' && chosen.words !== filters.words
    context.navigate(paths.libraryWith(writeFilters(chosen)), { replace: isTyping })
  }
  return (
    <LibraryScreen
      view={useLibraryView(context)}
      filters={filters}
      onFilters={choose}
      hrefs={{ register: href(paths.register), sheets: href(paths.sheets), paper: href(paths.paper) }}
      modules={<AllModules {...context} />}
    />
  )
}
