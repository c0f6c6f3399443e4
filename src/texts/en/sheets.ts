import type { SheetsTexts } from '../catalogue.ts'

export const sheets: SheetsTexts['general'] = {
  title: 'Worksheets',
  lead: 'A worksheet makes a step concrete. Fill it in on your screen, or print it empty.',
  names: {
    'side-entry': {
      title: 'People from another trade in 7 steps',
      about: 'From a vacancy to someone from another trade. You see for each step what you do and who helps.',
    },
    'employment-terms': {
      title: 'Compare terms of employment',
      about: 'You put an old job beside a new one. That way everyone knows beforehand what will change.',
    },
    'job-division': {
      title: 'Divide up a job differently',
      about: 'You write down the tasks of a job. Then you turn them into 2 packages.',
    },
    'future-talks': {
      title: 'Talks about the future',
      about: 'A guide for your talk with an employee. There is nothing to fill in.',
    },
  },
  open: 'Open the worksheet',
  fits: 'Fits: {themes}',
  started: 'You have started this one.',
  back: 'All worksheets',
  missingTitle: 'This worksheet does not exist',
  missingText: 'The address may be wrong. See which worksheets there are.',
  forPractice: 'Worksheet for this step',
  kept: 'Everything you fill in here belongs to your scan. So it is in your file and in your report too.',
  notKept: {
    title: 'We do not keep this',
    text: 'You have no scan open now. If you close this page, your text is gone. Download the worksheet as a PDF, or start a scan first.',
    link: 'Go to the start',
  },
  privacy: {
    title: 'Write nothing about a person',
    text: 'Do not write any names. Do not write about how healthy or ill anyone is.',
  },
  refused: {
    title: 'We could not read some fields',
    text: 'These fields are empty here. They are still in your file. If you fill one in, we keep what you write.',
  },
  evidence: 'How do we know this?',
  why: 'Why do we ask this?',
  numbers: {
    'not-a-number': 'Write a number, such as 1250 or 12.50. For now we keep the number you had.',
    'out-of-range': 'This number is too high. It can be {most} at most. For now we keep the number you had.',
  },
  choose: 'Not chosen yet',
  whoOther: 'Someone else',
  take: {
    title: 'Take the worksheet with you',
    filled: 'Download this worksheet (PDF)',
    empty: 'Download an empty worksheet (PDF)',
    print: 'Print this worksheet',
    making: 'We are making the PDF.',
    made: 'Your PDF is ready: {name}',
    failed: 'We could not make the PDF. What you filled in is still there. Please try again.',
  },
  report: {
    annex: 'Annex: {title}',
    foot: '{title} · {date}',
    fileName: 'worksheet',
    emptyName: 'empty',
    item: 'Part',
    filled: 'What you write down',
  },
}
