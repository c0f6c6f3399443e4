import type { SheetsTexts } from '../catalogue.ts'

export const sideEntry: SheetsTexts['sideEntry'] = {
  lead: 'Begin with one vacancy. Then go through the steps. You do not have to fill in everything.',
  evidence: [
    'The 7 steps come from a study by PwC for Instituut Gak (2020). It looked at 116 plans for people from another trade. For 15 plans the makers spoke to the people behind them.',
    'The steps are a proposal by the makers. The study did not measure if they work together. Most plans kept no regular figures.',
  ],
  vacancy: {
    label: 'For which vacancy do you need someone?',
    why: 'With one real vacancy in mind the steps are easier to fill in.',
  },
  progress: '{done} of the {of} steps are done.',
  next: 'Next: {step}.',
  allDone: 'All steps are done.',
  stepDone: 'Step {number}: {title} (done)',
  step: 'Step {number}: {title}',
  youDo: 'What do you do?',
  inStudy: 'According to the study (2020)',
  study: 'The study (2020) names as help: {partners} For the money: {money}',
  fields: {
    partners: {
      label: 'Who do you work with?',
      why: 'That way you know who to call. Write down an organisation, not a name.',
    },
    money: { label: 'Where does the money come from?', why: 'Often more than one party pays.' },
    moneyOn: {
      label: 'When did you check this?',
      why: 'Rules and funds sometimes end. With a date you know if it is still right.',
    },
    who: {
      label: 'Who takes care of it?',
      why: 'A step that is nobody’s job often does not get done. Choose a role.',
    },
    due: { label: 'When must it be done?', why: 'A date helps you to begin.' },
    done: { label: 'This step is done', why: 'Then you see how far you are.' },
  },
  caption: 'What you agreed for step {number}',
  doneYes: 'yes',
  doneNo: 'not yet',
  steps: {
    need: {
      title: 'See what you need',
      do: [
        'Think about which work is growing and which is shrinking.',
        'Write down what someone must be able to do in this job. Do not look at diplomas alone.',
        'See if you can share out the tasks in another way.',
      ],
      partners: 'An adviser, employers in your sector, the municipality and UWV.',
      money: 'Employers, ministries, provinces, municipalities and UWV.',
    },
    abilities: {
      title: 'Find out what someone can do',
      do: [
        'Say for each vacancy what someone must be able and willing to do.',
        'Let a coach talk with people about what they can do and want.',
      ],
      partners: 'A career coach, UWV, trade unions and schools.',
      money: 'Money from the labour agreement and sector funds, the government and UWV.',
    },
    matching: {
      title: 'Let someone try the work',
      do: [
        'First check briefly if someone has a chance.',
        'Let someone try the work for 1 day to 1 week. Show the real work, the hard parts too.',
        'Afterwards, talk together about how it went.',
      ],
      partners: 'Your trade body, the institute of your sector and schools.',
      money: 'Money from the labour agreement and sector funds, provinces, municipalities and UWV.',
    },
    selection: {
      title: 'Choose and promise a job',
      do: [
        'Be strict: test what someone can do and ask what they want.',
        'Promise a job if the training works out. State your requirements clearly in the contract.',
        'Ask a lawyer if the contract is still allowed in this form.',
      ],
      partners: 'Organisations of employers and of employees.',
      money: 'You, with the contract that you promise.',
    },
    training: {
      title: 'Train for this work',
      do: [
        'Teach only what this work needs.',
        'Find a school that takes work and family into account.',
        'Let people learn and work at the same time, with separate certificates.',
      ],
      partners: 'Schools, trade schools, your trade body and an adviser.',
      money: 'Employers and money from the labour agreement. Sometimes the new employee pays a small part.',
    },
    start: {
      title: 'Start in the new job',
      do: [
        'Make a place where someone is allowed to learn.',
        'Tell the team what someone can already do, and what not yet.',
        'From now on the contract applies.',
      ],
      partners: 'Your own team and an adviser.',
      money: 'You, or money from the sector.',
    },
    guidance: {
      title: 'Help at work',
      do: [
        'Give someone a coach in the first year.',
        'Pair someone with an experienced colleague. Agree with both what they ask of each other.',
        'Ask often how it goes, and act on the answer.',
      ],
      partners: 'A career coach and organisations of employers and employees.',
      money: 'You, or money from the sector.',
    },
  },
}
