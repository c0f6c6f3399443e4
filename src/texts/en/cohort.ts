import type { cohort as nl } from '../nl/cohort.ts'

export const cohort: typeof nl = {
  wholeFile: 'the whole file',
  problems: {
    empty: { problem: 'The file is empty.', cure: 'Choose another file.' },
    unreadable: {
      problem: 'The file is not there, or we cannot read it.',
      cure: 'Check that the name is right.',
    },
    'too-large': {
      problem: 'The file is larger than {limit} MB.',
      cure: 'Put each contribution on a line of its own. Then there is no limit.',
    },
    'line-too-long': {
      problem: 'This line is too long. It is not a contribution.',
      cure: 'Take the line out, or ask for the contribution again.',
    },
    'not-json': {
      problem: 'We cannot read this. A piece is missing, or it is not a contribution.',
      cure: 'Ask the sender for the file again.',
    },
    'is-scan': {
      problem: 'This is a scan, not a contribution. We do not count scans.',
      cure: 'First make a contribution from the scan. The employer or the adviser does that.',
    },
    'other-format': { problem: 'The format says: {found}.', cure: 'Choose a file that says: {wanted}.' },
    'newer-version': {
      problem: 'This file is from a newer version ({found}).',
      cure: 'Use the newest version of the scan.',
    },
    missing: { problem: 'This is missing.', cure: 'Ask the sender for the file again.' },
    'wrong-value': {
      problem: 'It says: {found}. That cannot be.',
      cure: 'Ask the sender for the file again.',
    },
    'unknown-field': {
      problem: 'The field {found} does not belong here.',
      cure: 'Take it out. Nothing may be in it by which someone could recognise an employer.',
    },
    'unknown-id': {
      problem: 'We do not know {found}.',
      cure: 'Count the contributions again with this version of the scan.',
    },
    repeated: { problem: 'This is there twice: {found}.', cure: 'Count the contributions again.' },
    'other-questionnaire': {
      problem: 'This belongs to version {found} of the questions. We count version {wanted}.',
      cure: 'Count each version separately, each with the scan of that version.',
    },
    'other-campaign': {
      problem: 'This belongs to the comparison {found}. We count the comparison {wanted}.',
      cure: 'Count each comparison separately. Name the comparison with --campaign.',
    },
    'answers-do-not-fit': {
      problem: 'The answers do not fit the questions.',
      cure: 'Ask for the contribution again.',
    },
    'too-little-answered': {
      problem: 'Too little was answered for a score.',
      cure: 'Ask the employer to answer more questions.',
    },
    'sums-do-not-fit': {
      problem: 'The numbers do not fit each other.',
      cure: 'Change nothing in this file. Count the contributions again.',
    },
    'no-contributions': {
      problem: 'There is no contribution that we can count.',
      cure: 'Check that you chose the right files.',
    },
    'too-few': {
      problem: 'Number of employers: {found}. That is too few to show.',
      cure: 'Wait until at least 10 employers take part.',
    },
  },
  noContribution: {
    'no-campaign': {
      field: '--campaign',
      problem: 'This is not the name of a comparison.',
      cure: 'Use small letters, digits and hyphens, such as metal-2026.',
    },
    'no-company-key': {
      field: 'company.key',
      problem: 'The scan has no code of its own for the employer. So the employer could count twice.',
      cure: 'Open the scan in the app and save it again.',
    },
    'too-little-answered': {
      field: 'answers',
      problem: 'Too little was answered for a score.',
      cure: 'Answer more questions.',
    },
    'no-moment': {
      field: 'completedAt',
      problem: 'It does not say when the scan was filled in.',
      cure: 'Open the scan in the app and save it again.',
    },
    'no-safe-connection': {
      field: 'once',
      problem: 'On this page the browser cannot make a code.',
      cure: 'Open the scan at an address that starts with https.',
    },
  },
  noConsent: 'The scan does not say that the employer wants to take part in {campaign}. Ask first.',
  more: { one: 'And 1 more mistake.', other: 'And {count} more mistakes.' },
  counted: { one: 'Counted: 1 employer.', other: 'Counted: {count} employers.' },
  repeatedRecords: {
    one: '1 contribution was from an employer that counts already.',
    other: '{count} contributions were from an employer that counts already.',
  },
  skipped: { one: '1 contribution was skipped.', other: '{count} contributions were skipped.' },
  published: { one: 'Shown: 1 group.', other: 'Shown: {count} groups.' },
  kept: {
    one: '1 group keeps the numbers from last time. It has too few new employers.',
    other: '{count} groups keep the numbers from last time. They have too few new employers.',
  },
  unchanged: 'There are still too few new employers. The file is the same as the one before.',
  overwritten: 'There was a file already. If it was published, name it with --previous and do this again.',
}
