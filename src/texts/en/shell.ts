import type { shell as nl } from '../nl/shell.ts'

export const shell: typeof nl = {
  product: 'Toekomstscan',
  skipToContent: 'Skip to the content',
  home: '{name}, go to the start',
  languageSwitch: 'Language',
  libraryLink: 'Practices',
  leversLink: 'Levers',
  adviserLink: 'For advisers',
  dataLink: 'My data',
  aboutLink: 'About this scan',
  eraseLink: 'Erase everything',
  privacyLine: 'Your answers stay on this device only.',
  loading: 'One moment, the page is on its way.',
  saved: 'Saved',
  savedAt: 'Saved at {time}',
  sessionOnly: 'Only this session',
  saving: 'Saving',
  notSaved: 'Not saved',
  notSavedHelp:
    'Your browser cannot save anything. Your answers are still on this screen. Save a file now, and you will lose nothing.',
  notSavedFull:
    'Your device is full. Your last answers are still on this screen. Save a file now. Then free some space and try again.',
  notSavedNewer:
    'Another window runs a newer version of this page. Save a file now. Then load this page again.',
  notSavedErased:
    'Everything was erased in another window. Your answers are only on this screen now. Do you want to keep them? Then save a file now.',
  notSavedAction: 'Save a file',
  notSavedRetry: 'Try to save again',
  errorTitle: 'Something went wrong on this page',
  errorText: 'Your answers are saved. Load the page again. Does it go wrong again? Then go to the start.',
  errorReload: 'Load the page again',
  errorHome: 'Go to the start',
  notFoundTitle: 'This page does not exist',
  notFoundText: 'The address is wrong or old. Your answers are safe.',
  noScanTitle: 'There is no scan yet',
  noScanText: 'Start a scan or open a file. Then you can go on here.',
  close: 'Close',
  cancel: 'Cancel',
  eraseTitle: 'Erase everything on this device',
  eraseText:
    'All scans and choices will be gone from this device. A file you saved yourself will stay. You cannot undo this.',
  eraseDossiers:
    'This device also holds dossiers: {count}. They go too. Make a backup first if you want to keep them.',
  eraseBackup: 'Make a backup first',
  eraseKept:
    'What this device kept before goes as well. Scans: {scans}. Dossiers: {dossiers}. Make a backup first if you want to keep any of it.',
  eraseKeptBackup: 'Save a backup of this device',
  eraseKeptFailed: 'The backup was not made. Nothing was erased. Try again.',
  eraseConfirm: 'Yes, erase everything',
  eraseBusy: 'One moment.',
  eraseDone: 'Everything is erased. Nothing of yours is left on this device.',
  eraseFailed: 'Erasing did not work. Close other windows with this scan and try again.',
}
