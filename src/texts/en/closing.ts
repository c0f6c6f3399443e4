import type {
  check as nlCheck,
  keyFigures as nlKeyFigures,
  priorities as nlPriorities,
  stop as nlStop,
} from '../nl/closing.ts'

export const priorities: typeof nlPriorities = {
  title: 'What matters most to you?',
  lead: 'Choose at most 3 themes that come first this year. You may skip this.',
  question: 'Which themes come first this year?',
  chosen: '{count} of 3 chosen',
  full: 'You have chosen 3. Take 1 away first if you want another theme.',
}

export const keyFigures: typeof nlKeyFigures = {
  title: 'Finally, a few figures',
  lead: 'An estimate is good enough. You may skip any figure. These figures do not count in your score.',
  optional: 'optional',
  clear: 'Take this answer away',
}

export const check: typeof nlCheck = {
  title: 'Check your answers',
  lead: 'You can still change everything. After this you see your result.',
  allAnswered: 'You have answered all questions.',
  open: {
    one: 'You have not answered 1 question yet. You can still see the result.',
    other: 'You have not answered {count} questions yet. You can still see the result.',
  },
  toFirstOpen: 'Go to the first open question',
  notAnswered: 'Not answered yet',
  skipped: 'Skipped',
  change: 'Change',
  changeOf: 'Change: {subject}',
  quickTitle: 'You took the short route',
  quickText:
    'With {count} more questions your result becomes more precise. That takes about {minutes} minutes.',
  quickAction: 'Answer the other questions too',
  nameLabel: 'Which name shall we put on the report?',
  nameHelp: 'The name of your company, school or institution. Please do not enter the name of a person.',
  optional: 'optional',
  profileTitle: 'About you as an employer',
  result: 'See the result',
}

export const stop: typeof nlStop = {
  title: 'Stop and go on later',
  saved:
    'Everything you have filled in is saved in this browser. Come back to this page later and choose "Go on".',
  shared:
    'Do you share this device? Then take a file along and choose "Erase everything" at the foot of this page.',
  fileTitle: 'Take a file with you too',
  fileText:
    'Some browsers erase data after a few weeks. With a file you lose nothing. You can also use it to go on on another device.',
  save: 'Save a file',
  share: 'Share the file',
  done: 'The file {name} is saved.',
  shareFailed: 'Sharing did not work. Save the file and send it yourself.',
  goOn: 'Go on now',
  home: 'Go to the start',
}
