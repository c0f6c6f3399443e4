import type { lockedFile as nl } from '../nl/locked-file.ts'

export const lockedFile: typeof nl = {
  save: {
    summary: 'Save with a passphrase',
    intro: 'With a passphrase the file is locked. Only those who know the passphrase can read it.',
    adviser: [
      'Would you like to share your result with an adviser? Then you make a file with a passphrase. You give the file to the adviser yourself.',
      'The adviser uses your answers only for the talk with you. The adviser erases the file 12 months after the last talk.',
      'You may also say no. You still get your report.',
    ],
    question: 'Which passphrase will you use?',
    offered: 'This passphrase',
    renew: 'Make a new passphrase',
    own: 'A passphrase of your own',
    ownHint: 'A sentence that nobody can guess, of 16 characters or more.',
    ownLabel: 'Your own passphrase',
    tooShort: 'This passphrase is too short. Use 16 characters or more.',
    warningTitle: 'Read this first',
    warnings: [
      'Write the passphrase down. Do not keep it with the file.',
      'Pass on the passphrase by phone. Do not put it in the same email as the file.',
      'We do not keep the passphrase. Did you lose it? Then the file will never open again. We cannot do anything about that either.',
    ],
    make: 'Save with this passphrase',
    making: 'We are making the file.',
    done: 'The file {name} is saved. Pass on the passphrase separately.',
    failed:
      'We did not manage to make the file. Your scan is safe. Try again, or save the file without a passphrase.',
    impossibleTitle: 'A passphrase is not possible here',
    impossible:
      'This only works on an address that begins with https. You can save the file without a passphrase.',
  },
  open: {
    title: 'This file is locked',
    text: 'Enter the passphrase of {file}. Whoever gave you the file knows the passphrase.',
    label: 'Passphrase',
    hint: 'Watch the capitals. Extra spaces do not matter.',
    empty: 'Enter the passphrase first.',
    wrong:
      'This passphrase does not fit, or the file was changed. Check that you typed it correctly and try again. Nothing has changed.',
    opening: 'We are opening the file.',
    confirm: 'Open the file',
    cancel: 'Cancel',
  },
  problems: {
    cancelled: {
      problem: 'You did not open the file. It is still locked.',
      cure: 'Choose the file again when you have the passphrase.',
    },
    damaged: {
      problem: 'The file is locked and damaged.',
      cure: 'Ask for a new file, or download it once more.',
    },
    'newer-version': {
      problem: 'This file comes from a newer version of the scan.',
      cure: 'Load this page again to get the newest version.',
    },
    'no-cryptography': {
      problem: 'The file is locked with a passphrase. This page cannot open that lock.',
      cure: 'Open the scan on an address that begins with https.',
    },
  },
}
