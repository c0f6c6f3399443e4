import type { about as nl } from '../nl/about.ts'

export const about: typeof nl = {
  title: 'About this scan',
  lead: 'The Toekomstscan helps employers with 10 to 300 people. You see what you already do to find and keep people.',
  sections: [
    {
      title: 'What does the scan measure?',
      text: [
        'The scan measures what you do. The questions cover 4 pillars and {themes} themes. For each question you choose what fits you now.',
        'The scan does not measure how your employees feel about it. It is best to ask them yourself.',
        'Do not use the scan to judge 1 person. It is not made for that.',
      ],
    },
    {
      title: 'How do we work out the score?',
      text: [
        'Each answer gives 0 to 100 points. Important questions count for more. The average is your score.',
        'Is there an answer you do not know? Then that question does not count as 0. You see which 2 numbers your score lies between.',
        'You can see the whole sum of every score. So you can check it all by hand.',
      ],
    },
    {
      title: 'Trial version',
      text: [
        'This is a trial version. The weights are our choice. The questions have not yet been tested with many employers.',
      ],
    },
    {
      title: 'Your data',
      text: [
        'Your answers stay on this device. Nothing goes to a server. You need no account and we do not count visitors.',
        'Anyone who uses this device can see your answers. Do you share it with others? Then choose "Erase everything" when you are done.',
        'Please enter no names of employees. And write nothing about the health of any person.',
      ],
    },
    {
      title: 'With thanks to',
      text: [
        'The names of the 4 pillars come from the Future Proof Human Capital Scan. It was made by LWV, Zuyd Hogeschool and Leo Loopbaan. It is described in "{blueprints}" (NLoM, 2021).',
        'The 5 levers come from Wise up Consultancy. They are in "{goodPractices}" of the province of Gelderland (2023).',
        'We do not use the name, the logo or the questions of the Human Capital Scan. We wrote all the questions here ourselves.',
      ],
    },
  ],
  publications: {
    blueprints: 'Blauwdrukboek Perspectief op Werk',
    goodPractices: 'Good practices in de publieke sector',
  },
  dataLink: 'Read what happens to your data',
  host: {
    title: 'Who offers this scan?',
    organisation: 'This scan is offered by {organisation}.',
    phone: 'Phone: {phone}',
    email: 'Email: {email}',
    website: 'Website: {website}',
    privacyTitle: 'What does {organisation} say about your data?',
    checkLink: 'Do you offer the scan yourself? Check your files here',
  },
  versionTitle: 'Version',
  version: 'Questionnaire {version}. Code of the content: {checksum}.',
}
