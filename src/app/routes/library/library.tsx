/** The library, its practices and the register, as one chunk. */
export { LibraryRoute } from './library-route.tsx'
export { PracticeRoute } from './practice-route.tsx'
export { RegisterRoute } from './register-route.tsx'
