import type { RespondentsTexts } from '../catalogue.ts'

export const respondents: RespondentsTexts = {
  title: 'Answers side by side',
  lead: 'Did more people at 1 employer fill in the scan, each by themselves? Put their answers side by side. Where they differ there is something to talk about.',
  counted: {
    one: '1 scan is chosen. Add another one to see where the answers differ.',
    other: '{count} scans are chosen.',
  },
  noneYet: 'There is no scan yet. Choose 2 or more from the same employer.',
  noScans: 'There is no scan in this dossier yet.',
  backToResult: 'Back to the result',
  backToDossier: 'Back to the dossier',
  print: 'Print this overview',
  choose: {
    title: 'Which scans are side by side?',
    unnamed: 'Scan without a name',
    unknownDay: 'day unknown',
    noRole: 'no role given',
    described: '{role}, {day}',
    open: 'Choose a file',
    openText:
      'Open a scan or report from a colleague. We do not keep the file: when you close this page, it is gone from here.',
    sameTitle: 'This file is already here',
    sameText: 'It is a copy of a scan you already see. Choose the file of somebody else.',
    emptyTitle: 'This scan is still empty',
    emptyText: 'There are no answers in it yet. Ask your colleague for a file with answers.',
    askTitle: 'Is this the same employer?',
    askWhy: {
      'other-key':
        'These 2 scans were started separately. So we cannot see whether they are from the same employer.',
      'no-key': 'One of the files does not say which employer it belongs to.',
    },
    askWhat: 'The file says: {company}.',
    askYes: 'Yes, put them side by side',
    askNo: 'No, never mind',
  },
  people: {
    numbered: '{role} {number}',
    group: 'Group of {count}: {role}',
    mixed: 'Group of {count}: other roles',
    hidden: {
      one: 'We do not show the answers of 1 person.',
      other: 'We do not show the answers of {count} people.',
    },
    hiddenWhy:
      'Employees and people without a role are shown only as a group of {least} or more. We do the same when more than 2 people have one role. So nobody can see here what one employee chose. Whoever has the files can still open them one by one.',
    groupHow: 'For a group you only see what more than half chose. We do not say how many people chose what.',
    ownRole: 'Your own scan has no role yet. Choose a role, and your answers will be here too.',
    ownRoleLink: 'Choose your role',
  },
  notes: {
    farApart:
      'There is more than half a year between these scans. A difference may also come from something that changed.',
    otherVersion: '{who} got questionnaire {version}. We do not compare questions that changed too much.',
  },
  summary: {
    differ: {
      one: 'The answers differ for 1 question.',
      other: 'The answers differ for {count} questions.',
    },
    noneDiffer: 'There is no question where the answers differ.',
    agree: { one: 'They are the same for 1 question.', other: 'They are the same for {count} questions.' },
  },
  parts: {
    differ: {
      title: 'Here the answers differ',
      text: 'The biggest difference comes first. None of the answers is wrong: each of you sees another part of the work.',
    },
    unknown: {
      title: 'One knows this, another does not',
      text: 'Here one of you can tell the other something.',
    },
    none: { title: 'Nobody knows this yet', text: 'Finding out is a first step too.' },
    agree: {
      title: 'Here the answers are the same',
      count: { one: 'See 1 question', other: 'See {count} questions' },
    },
    rest: {
      title: 'We cannot put these side by side',
      text: 'Not everybody gave an answer to these questions.',
      count: { one: 'See 1 question', other: 'See {count} questions' },
    },
  },
  distance: {
    steps: { one: '1 step apart', other: '{count} steps apart' },
    ticks: { one: '1 item of the list differs', other: '{count} items of the list differ' },
    far: 'Far apart',
    near: 'Close together',
    written: '{how}: {steps}',
    applies: 'One says that this does not apply',
    divided: 'Within the group the answers differ',
  },
  talk: {
    label: 'For the talk',
    far: 'Where does the difference come from?',
    near: 'Which example did each of you think of?',
    applies: 'Why does one of you think this question applies, and the other not?',
    divided: 'In which place is this done differently?',
    'one-unknown': 'How does one of you see this? Who else should know?',
    'none-knows': 'Who can find this out, and where?',
  },
  answers: {
    unknown: 'I do not know',
    notApplicable: 'does not apply',
    noneOfThese: 'none of these',
    notAsked: 'not asked on the short route',
    unanswered: 'not filled in',
    otherQuestion: 'got a different question',
    divided: 'no answer that more than half chose',
    most: 'most: {answer}',
  },
  themes: {
    title: 'By theme',
    text: 'We count only the questions that everybody answered. So a score here may differ from the one in the result. Is the difference less than {tie} points? Then there is no real difference.',
    noMean: 'We give no average. That would hide the difference.',
    caption: 'The scores by theme side by side, from 0 to 100',
    theme: 'Theme',
    difference: 'Difference',
    meaning: 'Meaning',
    verdicts: {
      together: 'agree',
      apart: 'do not agree',
      'not-comparable': 'cannot be compared',
    },
    whyNot: {
      'too-few-answers': 'too few questions answered by everybody',
      'not-applicable': 'does not apply to this employer',
    },
  },
  colleague: {
    title: 'Let a colleague fill in the scan separately',
    text: 'Your colleague begins with an empty scan for the same employer. Your answers do not go with it. Your colleague first chooses a role.',
    told: 'Say beforehand that you will put the answers beside yours, with the role. Employees are shown here only as a group.',
    steps: [
      'Save the empty file and give it to your colleague.',
      'Your colleague opens it on the start page, fills in the scan and saves it.',
      'You get that file back and open it here.',
    ],
    save: 'Save an empty file',
    saved: 'The file is saved. You can give it to more people: each gets a scan of their own.',
    here: 'Does your colleague use this device? Then your colleague can see your scan too.',
    startHere: 'Begin on this device',
    fileName: 'empty-scan',
  },
}
