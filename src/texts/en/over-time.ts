import type { OverTimeTexts } from '../catalogue.ts'

export const overTime: OverTimeTexts = {
  title: 'Then and now',
  since: 'We put this scan beside the one from {day}.',
  sinceUnknown: 'We put this scan beside an earlier one. That file does not give a date.',
  fromSnapshot:
    'Only the scores from then are left. Do you have the file from then? Then we can compare more.',
  otherVersion:
    'The questionnaire was {then} then and is {now} now. Did a question change too much? Then it does not count here.',
  higher: {
    one: '1 theme now really scores higher: {themes}.',
    other: '{count} themes now really score higher: {themes}.',
  },
  lower: {
    one: '1 theme now really scores lower: {themes}.',
    other: '{count} themes now really score lower: {themes}.',
  },
  noneReal: 'No theme changed so much that it cannot be chance.',
  noneComparable: 'We cannot compare these scans. Below you see why.',
  rule: 'A score can also come out a bit different by chance. Is the difference below {tie} points? Then it is about the same. Only above {real} points do we say that it is really different. That limit is our choice.',
  sameQuestions: 'We only count the questions that you answered both times.',
  caption: 'Your scores then and now',
  columns: {
    title: 'Pillar or theme',
    before: 'Then',
    now: 'Now',
    change: 'Difference',
    meaning: 'Meaning',
  },
  verdicts: {
    higher: 'really higher',
    lower: 'really lower',
    unsure: 'may be chance',
    same: 'about the same',
    'not-comparable': 'cannot be compared',
  },
  whyNot: {
    'questions-changed': 'the questions changed',
    'too-few-answers': 'too few questions have an answer both times',
    'not-applicable': 'does not fit you',
    'not-stored': 'there was no score then',
  },
  shared: '{questions} of the {of} questions compared',
  barsBefore: 'thin bar: then',
  barsNow: 'thick bar: now',
  agreementsTitle: 'What did you agree on then?',
  agreements: {
    one: 'You agreed on 1 action then. Done: {done}.',
    other: 'You agreed on {count} actions then. Done: {done}.',
  },
  noAgreements: 'There are no actions in the earlier scan.',
  statuses: { open: 'open', doing: 'under way', done: 'done', dropped: 'not done' },
  dossier: {
    title: 'Then and now',
    lead: 'What was agreed, what was done and what changed?',
    none: 'There is no earlier finished scan in this dossier yet. First open an earlier scan in the dossier.',
    otherRole:
      'The earlier scan was filled in by: {then}. This scan by: {now}. That may also explain a difference.',
    noRole: 'role unknown',
    somebodyElse: 'somebody else',
    agreementsTitle: 'Agreed and done',
    caption: 'The actions from then and where they stand now',
    columns: {
      what: 'Action',
      promise: 'Promised by',
      who: 'Who does it',
      due: 'When',
      status: 'Where it stands',
      note: 'Note',
    },
    origins: { employer: 'employer', adviser: 'adviser', partner: 'partner' },
    changeTitle: 'What changed?',
    back: 'Back to the dossier',
  },
  compare: {
    title: 'Compare with an earlier scan',
    text: 'Do you have an earlier scan of this employer? Open the file here. We do not keep it on this device.',
    open: 'Choose an earlier scan',
    which: 'Compare with the scan from',
    unknownDay: 'an unknown day',
    notEarlierTitle: 'We cannot put this scan beside it',
    notEarlier: {
      'same-scan': 'This is the same scan. Choose a scan from an earlier moment.',
      'other-company':
        'This file is from another employer. Or it does not say which employer it is from. Choose another file.',
      'not-earlier':
        'This file is newer than the scan on this screen. First open the newest scan and compare there.',
    },
  },
}
