import type { files as nl } from '../nl/files.ts'

export const files: typeof nl = {
  refusedTitle: 'We cannot open this file',
  safe: 'Nothing has changed. Everything that was here is safe.',
  moreProblems: { one: 'And 1 more mistake.', other: 'And {count} more mistakes.' },
  wholeFile: 'the whole file',
  readFailed: 'The file is not there, or it cannot be read.',
  readFailedCure: 'Choose the file again, or copy it to your device first.',
  problems: {
    empty: { problem: 'The file is empty.', cure: 'Choose another file.' },
    'too-large': { problem: 'The file is larger than {limit} MB.', cure: 'Choose a file from this scan.' },
    'not-json': {
      problem: 'The file is not a scan, or it is damaged.',
      cure: 'Save the file again and open it once more.',
    },
    'pdf-without-scan': {
      problem: 'There is no scan in this PDF.',
      cure: 'Choose the report as you got it, or a file that ends in .scan.json.',
    },
    'pdf-more-scans': {
      problem: 'There is more than 1 scan in this PDF.',
      cure: 'Open the PDF in another program. Save the attachment you want there, and open it here.',
    },
    'pdf-locked': {
      problem: 'This PDF is locked.',
      cure: 'Save the PDF without a password and open it again.',
    },
    'pdf-broken': {
      problem: 'This PDF is damaged or not complete.',
      cure: 'Choose the report as you got it, or a file that ends in .scan.json.',
    },
    'other-format': {
      problem: 'This is not a file from the Toekomstscan. It says: {found}.',
      cure: 'Choose a file that ends in .scan.json.',
    },
    'newer-version': {
      problem: 'This file comes from a newer version ({found}) of the scan.',
      cure: 'Load this page again to get the newest version.',
    },
    missing: {
      problem: 'This part is missing.',
      cure: 'Open the scan on the device where you filled it in. Save a new file there.',
    },
    'wrong-type': {
      problem: 'Something here cannot be right: {found}.',
      cure: 'Open the scan on the device where you filled it in. Save a new file there.',
    },
    'not-allowed': {
      problem: 'Something here cannot be right: {found}.',
      cure: 'This is what may be here: {allowed}.',
    },
    'unknown-id': {
      problem: 'We do not know {found}. It belongs to no version of this scan.',
      cure: 'Check that it is typed correctly, or take it out.',
    },
  },
  notices: {
    retired:
      'Your answer to {id} no longer counts. The question has changed. The answer does stay in your file.',
    retiredPractice: 'The practice {id} is no longer in our list. The action in your plan stays.',
    'higher-questionnaire':
      'This file belongs to a newer questionnaire ({found}). You see the result with questionnaire {known}.',
  },
  exampleBadge: 'Example: this employer does not exist',
  storedFaultTitle: 'A saved scan can no longer be read',
  storedFaultText: 'We have erased nothing. Do you have a file of this scan? Then open it below.',
}
