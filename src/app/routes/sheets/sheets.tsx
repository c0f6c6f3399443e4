/** The working sheets and their list, as one chunk. */
export { SheetListRoute } from './sheet-list-route.tsx'
export { SheetRoute } from './sheet-route.tsx'
