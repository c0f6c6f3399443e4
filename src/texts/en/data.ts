import type { data as nl } from '../nl/data.ts'

/** "What happens to my data": what a reader must know before the first question. */
export const data: typeof nl = {
  title: 'What happens to my data?',
  lead: 'Your answers are only on this device. We cannot see them.',
  responsible: {
    title: 'Who is responsible?',
    host: '{organisation} offers this scan and is responsible for this website.',
    nobody: 'Whoever offers this scan is responsible for this website. No name has been filled in here yet.',
    ask: 'Do you have a question about your data? Ask {organisation}.',
    phone: 'Phone: {phone}',
    email: 'Email: {email}',
    website: 'Website: {website}',
    others: [
      'Your answers do not go to {organisation}. You decide what you do with them.',
      'The maker of the scan gets nothing from you either.',
    ],
    nameless: 'the organisation that offers the scan',
    privacyTitle: 'What does {organisation} say?',
  },
  sections: [
    {
      title: 'What does the scan keep?',
      text: [
        'This device holds your answers, your plan and the language you chose. It also holds a copy of the scan itself. So the scan works without internet too.',
        'This is needed to do what you ask. That is why you do not have to give consent for it.',
        'There are no cookies and there is no account. We count no visitors. The scan asks other websites for nothing.',
        'Did you choose "Only this session"? Then we keep nothing of yours. Only the copy of the scan itself stays.',
        'Your browser remembers which pages you opened, sometimes with the name of a company. You clear that list in the browser itself.',
        'The computer that holds this website can see that someone opens a page. That is so with every website. Your answers are not sent along.',
      ],
    },
    {
      title: 'For how long?',
      text: [
        'Your answers stay until you erase them. Some browsers erase them after a few weeks. So save a file too.',
        'Is a scan older than 12 months? Then we ask whether you still need it.',
        'With the button "Erase everything" you take everything off this device. A file that you saved yourself stays.',
      ],
    },
    {
      title: 'Do you share this device?',
      text: [
        'Whoever uses this device can see your answers. Save a file at the end and then choose "Erase everything".',
      ],
    },
    {
      title: 'Are you an adviser?',
      text: [
        'Then this device also holds your dossiers: the company, your contact person, agreements, notes and the scans you were given.',
        'You are responsible for these data yourself. Enter only what you need for your work.',
        'Every dossier says on which day you erase it. After a talk that is 12 months later. The scan reminds you of it.',
      ],
    },
    {
      title: 'What should you not write down?',
      text: [
        "Do not enter names of employees. Write nothing about anyone's health either. The scan does not ask for it.",
      ],
    },
    {
      title: 'What are your rights?',
      text: [
        'See: all your answers are on the page "Check your answers".',
        'Correct: you can change every answer.',
        'Take along: you can save all your answers as a file.',
        'Erase: with the button "Erase everything".',
        'A complaint? You can go to the Dutch Data Protection Authority.',
      ],
    },
  ],
  consents: [
    {
      title: 'Sharing your result with an adviser',
      text: [
        'Do you want to share your result with an adviser? Then you make a file with a passphrase. You give the file to the adviser yourself.',
        'The adviser uses your answers only for the talk with you. The adviser erases the file 12 months after the last talk.',
        'You may also say no. You still get your report.',
        'The adviser is responsible for the file you give. Feel free to ask how the adviser keeps it.',
      ],
    },
    {
      title: 'Comparing your scores with those of others',
      text: [
        'This happens only if you choose it yourself. You then make a file and send it yourself.',
        'The receiver then gets your answers in codes, your sector and how many people work for you. The quarter is in it too. There is no name in it and no text that you wrote yourself.',
        'The receiver shows only figures of 10 or more employers together. After that your figures can no longer be found or erased.',
      ],
    },
    {
      title: 'No decision about people',
      text: [
        'The scan is about your organisation. No result is about 1 person. No decision is made by a computer alone.',
        'Do not use the scan to judge 1 person. Do you have a works council or another group that has a say? Then tell them that you are filling in the scan.',
      ],
    },
  ],
  proof:
    'Do you want to check this yourself? Turn off your internet after this page has loaded. The scan simply goes on working.',
}
