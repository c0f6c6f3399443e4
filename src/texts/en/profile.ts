import type { profile as nl } from '../nl/profile.ts'

export const profile: typeof nl = {
  title: 'First, a little about you as an employer',
  lead: 'This helps us explain your result better. These answers do not count in your score.',
  data: {
    kept: 'Your answers stay on this device. Do not enter names of employees.',
    shared: 'Do you share this device? Then choose "Erase everything" when you are done.',
    link: 'What happens to my data?',
  },
  sector: 'Which sector do you work in?',
  sectorHelp: 'Choose what fits best.',
  branch: 'What kind of work is that mainly?',
  noBranch: 'Something else',
  size: 'How many people work for you?',
  sizeHelp:
    'Count everyone you employ, also those who work few hours. Do you only know the number of fte? 1 fte is 1 full working week. 2 half jobs make 1 fte, but 2 people.',
  tooSmallTitle: 'Good to have you here',
  tooSmallText:
    'The scan is made for 10 to 300 people. You are welcome to fill it in. Some questions are about teams. Then think of everyone together.',
  tooLargeTitle: 'Good to have you here',
  tooLargeText:
    'The scan is made for 10 to 300 people. You are welcome to fill it in. It works best for 1 site or department.',
  region: 'Which province do you mainly work in?',
  regionChoose: 'Choose a province',
  role: 'What is your role?',
  roleNone: 'I would rather not say',
  optional: 'optional',
  errorTitle: 'Something is still missing',
  sectorMissing: 'Choose your sector.',
  sizeMissing: 'Choose how many people work for you.',
  next: 'Next',
  back: 'Back',
}
