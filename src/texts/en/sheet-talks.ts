import type { SheetsTexts } from '../catalogue.ts'

export const talks: SheetsTexts['talks'] = {
  lead: 'Print this worksheet and keep it beside you. Do not write on it. What someone tells you stays in the talk.',
  evidence: [
    'The questions are ours. The idea of looking ahead together is in a book by A&O fonds Gemeenten (2022). That a coach helps with a change of work is in a study by PwC (2020).',
    'We know of no study that tested these very questions. Try them, and ask if they were good.',
  ],
  parts: {
    before: {
      title: 'Before the talk',
      items: [
        'Say a week beforehand what you want to talk about. Hand over the questions too.',
        'Choose a quiet place and take half an hour.',
        'Know what is possible: other tasks, other hours, a course.',
        'Talk like this with everyone, young and old.',
      ],
    },
    well: {
      title: 'Begin with what goes well',
      items: [
        'Say what you are pleased with.',
        'Ask: which day was a good day for you? What did you do then?',
      ],
    },
    now: {
      title: 'Questions about now',
      items: [
        'Which work gives you energy?',
        'Which work takes a lot out of you?',
        'What are you good at, but do not do much now?',
      ],
    },
    later: {
      title: 'Questions about later',
      items: [
        'What do you think will change in your work in the next 3 years?',
        'Which work do you want to do then, here or somewhere else?',
        'What do you want to learn for that?',
        'What would you like to try once, even if only for a day?',
      ],
    },
    close: {
      title: 'End with one step',
      items: [
        'Ask which small step the other person chooses.',
        'Say what you will do yourself, and when.',
        'Agree when you will talk about this again.',
        'The other person decides if anything goes on paper.',
      ],
    },
    care: {
      title: 'Take care',
      items: [
        'Do not ask about illness, a diagnosis or medicine. An employer may not ask that.',
        'Does someone bring it up? Listen, and do not write it down. Point to the company doctor.',
        'Do not use the talk to judge someone or to make someone leave.',
      ],
    },
  },
}
