/** The screens that close a scan, as one chunk: they are opened one after the other. */
export { CheckRoute } from './check-route.tsx'
export { KeyFiguresRoute } from './key-figures-route.tsx'
export { PrioritiesRoute } from './priorities-route.tsx'
export { StopRoute } from './stop-route.tsx'
