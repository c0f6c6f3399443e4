import type { SheetsTexts } from '../catalogue.ts'

export const sheets: SheetsTexts['general'] = {
  title: 'Working sheets',
  lead: 'A working sheet makes a step concrete. Fill it in on your screen, or print it empty.',
  names: {
    'side-entry': {
      title: 'Side entry in seven steps',
      about: 'From a vacancy to someone from another trade. You see for each step what you do and who helps.',
    },
    'employment-terms': {
      title: 'Compare terms of employment',
      about: 'You put an old job beside a new one. So everyone knows beforehand what will change.',
    },
    'job-division': {
      title: 'Divide a job anew',
      about: 'You write down the tasks of a job. Then you make two packages of them.',
    },
    'future-talks': {
      title: 'Talks about the future',
      about: 'A guide for your talk with an employee. There is nothing to fill in.',
    },
  },
  open: 'Open the sheet',
  fits: 'Goes with: {themes}',
  started: 'You have begun this one.',
  back: 'All working sheets',
  missingTitle: 'This sheet does not exist',
  missingText: 'The address may be wrong. See which sheets there are.',
  forPractice: 'Sheet for this step',
  kept: 'All you fill in here belongs to your scan. So it goes along in your file and in your report.',
  notKept: {
    title: 'We do not keep this',
    text: 'You have no scan open now. If you close this page, your text is gone. Download the sheet as a PDF, or begin a scan first.',
    link: 'To the start',
  },
  privacy: {
    title: 'Write nothing about a person',
    text: 'Do not write any names. Do not write how healthy or ill anyone is.',
  },
  refused: {
    title: 'We could not read some fields',
    text: 'These fields are empty here. They are still in your file. If you fill one in, we keep what you write.',
  },
  evidence: 'How do we know this?',
  why: 'Why do we ask this?',
  numbers: {
    'not-a-number': 'Write a number, such as 1250 or 12.50. For now we keep the last number.',
    'out-of-range': 'This number is too high. It can be {most} at most. For now we keep the last number.',
  },
  choose: 'Not chosen yet',
  whoOther: 'Someone else',
  take: {
    title: 'Take the sheet along',
    filled: 'Download this sheet (PDF)',
    empty: 'Download an empty sheet (PDF)',
    print: 'Print this sheet',
    making: 'We are making the PDF.',
    made: 'Your PDF is ready: {name}',
    failed: 'The PDF did not work. Please try again. What you filled in is still there.',
  },
  report: {
    annex: 'Annex: {title}',
    foot: '{title} · {date}',
    fileName: 'sheet',
    emptyName: 'empty',
    item: 'Part',
    filled: 'What you write down',
  },
}
