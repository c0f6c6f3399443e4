import type { copies as nl } from '../nl/copies.ts'

export const copies: typeof nl = {
  same: {
    title: 'This scan is already on this device',
    text: 'The file is from {file}. On this device the scan was last changed on {stored}.',
    kinds: {
      newer: 'The file is newer.',
      older: 'The file is older.',
      apart: 'The answers differ.',
    },
    useFile: 'Use the file',
    keepStored: 'Use the scan on this device',
  },
  ask: {
    title: 'You and the adviser changed the same thing',
    text: 'Choose what you want to keep. Nothing has changed yet.',
    appreciation: 'The remarks of the adviser',
    agreement: 'The action: {what}',
    unnamed: 'without a name',
    here: 'As on this device',
    file: 'As in the file',
    line: '{part}: {value}',
    empty: 'empty',
    confirm: 'Keep this',
  },
  taken: {
    title: 'Your scan was updated',
    parts: 'We took over: {parts}.',
    nothing: 'Nothing about your scan has changed.',
    appreciation: 'the remarks of the adviser',
    agreements: { one: '1 action', other: '{count} actions' },
    dossier: 'the days of the talk',
    answersKept: 'Your own answers stayed the same.',
    answersDiffer:
      'The file has other answers than this device. We left the answers on this device as they are.',
    useAnswers: 'Use the answers of the file',
    answersUsed: 'You now use the answers of the file.',
    result: 'See the result',
    plan: 'See your plan',
    goOn: 'Go on with your scan',
  },
  unreadable: {
    title: 'This scan is on this device already, but we cannot read it',
    text: 'If you use the file, it takes the place of the scan we cannot read. Nothing has changed yet.',
    replace: 'Use the file',
    keep: 'Leave everything as it is',
  },
}
