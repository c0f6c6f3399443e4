/** What a window says to a version of the app that waits or is being kept. */
export type ToWorker = 'use-now' | 'forget'

/** What such a version answers when it cannot be used yet. */
export type ToPage = 'other-windows'
