import type { questionnaire as nl } from '../nl/questionnaire.ts'

export const questionnaire: typeof nl = {
  pillarOf: 'Pillar {number} of {count}',
  progress: 'Progress: {answered} of the {asked} questions answered',
  minutesLeft: { one: 'about 1 minute left', other: 'about {count} minutes left' },
  allAnswered: 'all questions answered',
  unknown: 'I do not know',
  notApplicable: 'Does not apply',
  noneOfThese: 'None of these',
  tickHelp: 'Choose all that are true.',
  why: 'Why do we ask this?',
  unclear: 'This question is unclear',
  unclearThanks: 'Thank you. This is now with your answer, and in your report.',
  hintsTitle: 'Help with choosing',
  hints: [
    'Does it differ from team to team? Then choose what is true for most teams.',
    'Do you have no teams? Then everyone together is 1 team.',
    '"On paper" may also be on the computer.',
    'Choose the highest answer that is true now.',
  ],
  next: 'Next',
  back: 'Back',
  backToCheck: 'Back to your answers',
  stop: 'Stop and go on later',
  overview: 'All themes',
  themeState: { done: 'done', partly: '{answered} of {asked}', open: 'still open' },
  quickExtra: 'We ask this one too, because you did not know another answer.',
}
