import type { SheetsTexts } from '../catalogue.ts'

export const terms: SheetsTexts['terms'] = {
  lead: 'Fill in what you know. Only the wage of both jobs is needed for a total.',
  evidence: [
    'The idea comes from a study by PwC for Instituut Gak (2020): the employer fills in the whole package beforehand. The fields and the sum are ours.',
    'In that study several makers of plans say that people sometimes leave when the package is disappointing. None of them said what happens to the pension. The study did not measure this.',
  ],
  privacy: {
    title: 'This worksheet may be about 1 person',
    text: 'Pay is a private matter. Fill in the old job only if that person agrees. Do not write a name. If you share your report or your file, these amounts go with it.',
  },
  oldJob: 'Old job',
  newJob: 'New job',
  difference: 'Difference',
  term: 'Part',
  jobTitle: { label: 'Which work is it?', why: 'This shows which column goes with which job.' },
  amountsTitle: 'Money per month',
  amountsLead: 'Fill in amounts in euro per month, before tax. If you do not know something, leave it empty.',
  timesTitle: 'Time',
  timesLead: 'We do not count time as money. You do see the difference.',
  wordsTitle: 'What you cannot say in money',
  amounts: {
    wage: { label: 'Wage', why: 'This is the base of the sum.' },
    holidayPay: { label: 'Holiday pay', why: 'Divide the amount of a year by 12.' },
    extraPay: { label: 'Extra pay, such as a thirteenth month', why: 'Divide the amount of a year by 12.' },
    allowances: {
      label: 'Allowances',
      why: 'Those who no longer work evenings or weekends miss that extra pay.',
    },
    pensionEmployer: {
      label: 'What the employer pays for the pension',
      why: 'Nobody sees this part in the bank, but it is money for later.',
    },
    pensionOwn: { label: 'What the employee pays for the pension', why: 'This comes off the wage.' },
    travelPaid: { label: 'Travel allowance', why: 'Another place can mean more or less money for travel.' },
    travelCost: { label: 'What the travel costs', why: 'This comes off the total.' },
    otherPaid: { label: 'Other money', why: 'Think of a bonus or money for working at home.' },
  },
  times: {
    hours: { label: 'Hours a week', why: 'More pay for more hours is not a higher wage.' },
    travelHours: { label: 'Travel time in hours a week', why: 'Travel time is someone’s time too.' },
    leaveDays: { label: 'Days off a year', why: 'Extra days off sometimes make up for a lower wage.' },
  },
  words: {
    workingTimes: {
      label: 'Working times',
      why: 'Being free to choose their hours is worth money to many people.',
    },
    training: { label: 'Learning', why: 'Who pays for the training, and is that time paid?' },
    growth: {
      label: 'Growth in pay and work',
      why: 'After a lower start someone can grow fast. Write down when that is.',
    },
    other: { label: 'Other', why: 'Think of a phone, a car or a discount.' },
  },
  agreeTitle: 'What you agree together',
  compensation: {
    label: 'What makes up for a difference?',
    why: 'Is the new job worse on one point? Then you can give something else, such as extra time off. Do not write any names.',
  },
  agreedOn: {
    label: 'When did you look at this together?',
    why: 'Amounts change. With a date you know how old they are.',
  },
  outcomeTitle: 'The sum',
  total: 'Total per month',
  perHour: 'Per paid hour',
  needsWage: 'Fill in the wage of both jobs. Then you see a total here.',
  more: 'The new job gives € {amount} a month more.',
  less: 'The new job gives € {amount} a month less.',
  same: 'Both jobs give the same per month.',
  hourMore: 'Per paid hour that is € {amount} more.',
  hourLess: 'Per paid hour that is € {amount} less.',
  hourSame: 'Per paid hour it is the same.',
  halfFilled: 'This does not count yet, because one side is empty: {terms}.',
  note: 'The sum is before tax. So what someone is paid into the bank can differ. What the employee pays comes off.',
  minus: '{term} (comes off)',
}
