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
      title: 'What this device holds is of a newer version',
      text: 'The scans on this device were made with a newer version of this page. We did not read or change anything. Close all windows with the scan and open the page again.',
    },
    refused: {
      title: 'Your browser keeps nothing here',
      text: 'Do you work in a private window? That can be the reason. You can fill in the scan all the same. Save a file at the end, or you lose your answers.',
    },
  },
}
