import type { start as nl } from '../nl/start.ts'

export const start: typeof nl = {
  title: 'Find and keep enough good people',
  lead: 'This scan shows where you are strong as an employer and where you can begin. It is made for employers with 10 to 300 people.',
  facts: [
    { title: 'About {minutes} minutes', text: 'You can stop and go on later.' },
    { title: 'Stays with you', text: 'Your answers are on this device only.' },
    { title: 'A report at once', text: 'You see your result right away. You can take it with you as a PDF.' },
  ],
  startFull: 'Start the scan',
  startQuick: 'Take the short route',
  quickText:
    'Little time? The short route asks {count} of the {all} questions and takes about {minutes} minutes.',
  continueTitle: 'Go on with your scan',
  continueUnnamed: 'Scan without a name',
  continueProgress: '{answered} of the {asked} questions answered, last on {date}',
  continueComplete: 'Finished, last changed on {date}',
  continueAction: 'Go on',
  resultAction: 'See the result',
  repeatAction: 'New scan for this employer',
  longKept: {
    text: 'This scan is more than 12 months old. Do you still need it?',
    keep: 'Keep this scan',
    erase: 'Erase this scan',
    sure: 'This cannot be undone. A file that you saved yourself stays.',
    confirm: 'Yes, erase this scan',
    cancel: 'Cancel',
  },
  openTitle: 'I already have a file',
  openText: 'Have you saved a scan or a report? Open the file here.',
  openAction: 'Choose a file',
  adviserLink: 'Do you help employers as an adviser? Go to your dossiers',
  respondentsLink: 'Did more people fill in the scan? Put their answers side by side',
  examplesTitle: 'Look at an example first',
  examplesText: 'These employers do not exist. They show you what the scan gives you.',
  examples: {
    bakery: 'Bakery with 28 people',
    installation: 'Installation company with 60 people',
    care: 'Care organisation with 220 people',
  },
  askedTitle: 'What do we ask?',
  askedText:
    'First 4 short questions about you as an employer. Then {all} questions about how you work now, across {themes} themes. At the end we ask for a few figures. You may skip those.',
  paperLink: 'Rather on paper? Print the whole questionnaire',
  keep: {
    question: 'Where may your answers be kept?',
    device: 'Keep them on this device',
    deviceHint: 'You can stop and go on later. The button "Erase everything" takes it all away.',
    session: 'Only this session',
    sessionHint:
      'We keep nothing of yours, not even your language. If you close this window, everything is gone. So save a file yourself.',
    sessionBusy:
      'You work in this session only. Would you rather keep your answers on this device? Save a file, load this page again and open the file.',
  },
  dataTitle: 'What happens to your data?',
  dataLink: 'Read more about it',
  dataText: [
    'Your answers stay on this device. We cannot see them and nothing goes to a server.',
    'You decide whether you give a file or report to someone.',
    "Please enter no names of employees. Write nothing about anyone's health either.",
    'Do you share this device with others? Choose "Only this session", or "Erase everything" when you are done.',
  ],
}
