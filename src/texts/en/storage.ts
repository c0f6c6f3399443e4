import type { StorageTexts } from '../catalogue.ts'

export const storage: StorageTexts = {
  conflict: {
    scanTitle: 'This scan was changed in another window too',
    dossierTitle: 'The dossier of {name} was changed in another window too',
    text: 'We can keep only one. Choose which one you go on with. Until then we erase nothing.',
    mine: 'This window',
    theirs: 'The other window',
    answered: {
      one: '1 question answered, last changed on {date} at {time}',
      other: '{count} questions answered, last changed on {date} at {time}',
    },
    changed: 'last changed on {date} at {time}',
    removed: 'It was erased here.',
    goOnMine: 'Go on with this window',
    goOnTheirs: 'Go on with the other window',
    saveMine: 'Save this window as a file',
    saveTheirs: 'Save the other window as a file',
  },
  faults: {
    newer: {
      title: 'Your scans are from a newer version',
      text: 'The scans on this device were made with a newer version of this page. We did not read or change anything. Close all windows with the scan and open the page again.',
    },
    refused: {
      title: 'Your browser keeps nothing here',
      text: 'Do you work in a private window? That can be the reason. You can still fill in the scan. Save a file at the end, or you lose your answers.',
    },
  },
  session: {
    title: 'Only this session',
    text: 'We keep nothing of yours on this device. If you close this window, everything is gone.',
    save: 'Save a file',
  },
  download: {
    made: '{name} is ready.',
    missing: 'Not among your downloads? Allow downloads from this page and try again. Nothing is lost.',
    again: 'Download it once more',
    close: 'Close this message',
  },
  erased: {
    looking: 'We are checking that everything is gone.',
    clean: 'We then looked again. This is what we still found:',
    remains:
      'We looked again and something is still there. Close other windows with the scan and erase once more.',
    unknown: 'your browser does not show this',
    found: {
      databases: { name: 'Databases', one: '1 database', other: '{count} databases' },
      caches: { name: 'Kept pages', one: '1 folder of kept pages', other: '{count} folders of kept pages' },
      workers: {
        name: 'Background programs',
        one: '1 background program',
        other: '{count} background programs',
      },
      localKeys: { name: 'Choices', one: '1 kept choice', other: '{count} kept choices' },
      sessionKeys: { name: 'Session', one: '1 item of this session', other: '{count} items of this session' },
    },
  },
  dossiers: {
    notSavedTitle: 'A dossier was not saved',
    notSavedText:
      'Your browser could not save the last change. It is still on this screen. Save a backup now, and you will lose nothing.',
    saveFile: 'Save a backup',
    retry: 'Try to save again',
  },
}
