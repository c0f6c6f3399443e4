import type { BackupTexts } from '../catalogue.ts'

export const backup: BackupTexts = {
  title: 'Backup',
  lead: 'Save all scans and dossiers of this device in 1 file. With that file you can put them back later, on another device too.',
  saveTitle: 'Make a backup',
  holds: 'This device now holds: {scans} and {dossiers}.',
  scans: { one: '1 scan', other: '{count} scans' },
  dossiers: { one: '1 dossier', other: '{count} dossiers' },
  never: 'You have not made a backup on this device yet.',
  last: 'Last backup: {date} at {time}.',
  secret: 'The file holds data of employers. Keep it in a place that only you can get to.',
  save: 'Save the backup',
  saved: 'The file {name} is ready. Check that it is in your downloads folder.',
  notRemembered: 'We cannot remember the date of this backup here.',
  notRead:
    'This device holds something that we cannot read. It goes into the backup as it is. We cannot put it back. We leave it where it is.',
  empty: 'There is nothing on this device yet.',
  restoreTitle: 'Put a backup back',
  restoreText: 'Choose the file. You first see what is in it. Nothing changes until you say so.',
  opening: 'We are opening your backup.',
  choose: 'Choose a backup',
  refusedTitle: 'We cannot open this file',
  safe: 'Nothing has changed. Everything that was here is safe.',
  problems: {
    unreadable: 'The file cannot be read. Choose it again, or copy it to your device first.',
    'too-large': 'The file is larger than {limit} MB. Choose a backup made with this page.',
    empty: 'The file is empty. Choose another file.',
    'not-json': 'The file is damaged or is not a backup. Choose another file.',
    'other-format':
      'This is not a backup. Choose a file that ends in .backup.json. Open a single scan on the start page.',
    'newer-version':
      'This backup comes from a newer version. Load this page again to get the newest version.',
    shape: 'Something is missing from this file. Choose another backup.',
  },
  insideTitle: 'This is in the backup of {date}',
  counts: {
    new: {
      one: '1 is new on this device and is added.',
      other: '{count} are new on this device and are added.',
    },
    same: {
      one: '1 is here already, just the same. It stays as it is.',
      other: '{count} are here already, just the same. They stay as they are.',
    },
    faulty: { one: '1 cannot be read. We skip it:', other: '{count} cannot be read. We skip them:' },
  },
  kinds: { scan: 'Scan', dossier: 'Dossier' },
  unnamed: 'without a name',
  faults: {
    unreadable: '{kind} number {place}: damaged, or from another scan',
    'newer-version': '{kind} number {place}: from a newer version of this page',
    twice: '{kind} number {place}: is in the file twice, the first one counts',
  },
  askTitle: 'These are on this device already, but differ',
  standings: {
    newer: 'It is newer in the backup: {backup}. On this device: {stored}.',
    older: 'It is older in the backup: {backup}. On this device: {stored}.',
    changed: 'The content differs, but both are just as old: {backup}.',
    damaged: 'On this device it can no longer be read. The one in the backup is of {backup}.',
  },
  choices: {
    skip: 'Leave what is on this device',
    replace: 'Replace it with the backup',
    both: 'Keep both',
  },
  nothing: 'Everything in this backup is on this device already. You do not have to do anything.',
  restore: 'Put back',
  cancel: 'Cancel',
  done: { one: '1 was put back.', other: '{count} were put back.' },
  doneNone: 'Nothing has changed, as you chose.',
  failedTitle: 'Putting back did not work',
  failed: 'Nothing has changed. Your device may be full. Free some space and try again.',
  changed:
    'Something changed in another window in the meantime. Nothing was put back. Choose the file once more and look again.',
}
