import type { offline as nl } from '../nl/offline.ts'

/** Words about a newer version of the app that waits. */
export const offline: typeof nl = {
  title: 'There is a new version',
  text: 'Your answers are kept. You can simply go on in this version.',
  later: 'The new version comes when you close all windows with this scan and open the scan again.',
  now: 'Use the new version now',
  notSaved: 'Your last answer is not saved yet. So this is not possible yet.',
  otherWindows: 'The scan is also open in another window. Close that window first, then choose again.',
}
