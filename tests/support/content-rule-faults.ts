import { faultsInOneFile, faultsOfPlace } from './content-faults.ts'
import { removed, replaced, type FaultSample } from './content-samples.ts'

const learning = 'employability/learning.yaml'
const everyone = 'employability/work-for-everyone.yaml'
const departures = 'scaling-up-and-down/less-work-and-other-work.yaml'
const plan = 'strategy-and-business/workforce-plan.yaml'
const ledger = 'published-ids.yaml'

/** Faults of questions, ladders, levers and limits: each file is right in itself. */
export const faultsOfRules: FaultSample[] = [
  {
    fault: 'a ladder that does not climb',
    damage: replaced(learning, 'value: 0.5\n', 'value: 0.25 # not higher\n'),
    ...{ file: learning, line: '# not higher', field: 'questions[1].options[2].value' },
    problem: 'value 0.25 is not above 0.25',
    cure: 'order the answers low to high',
  },
  {
    fault: 'a ladder that does not start at 0',
    damage: replaced(learning, 'value: 0\n', 'value: 0.1\n'),
    ...{ file: learning, line: 'id: by-doing', field: 'questions[1].options' },
    problem: 'a ladder must start at 0 and end at 1',
    cure: 'correct its values',
  },
  {
    fault: 'a tick list that cannot be filled',
    damage: replaced(plan, 'fullAt: 4', 'fullAt: 7'),
    ...{ file: plan, line: 'fullAt: 7', field: 'questions[3].fullAt' },
    problem: 'fullAt 7 is more than the options',
    cure: 'lower it',
  },
  {
    fault: 'a scale that does not exist',
    damage: replaced(learning, 'scale: share-of-staff', 'scale: share-of-machines'),
    ...{ file: learning, line: 'scale: share-of-machines', field: 'questions[0].scale' },
    problem: 'scale share-of-machines does not exist',
    cure: 'name a scale of questionnaire.yaml',
  },
  {
    fault: 'a lever that does not exist',
    damage: replaced(everyone, 'levers: { participation: 1 }', 'levers: { joining-in: 1 }'),
    ...{ file: everyone, line: 'joining-in: 1', field: 'questions[0].levers.joining-in' },
    problem: 'lever joining-in does not exist',
    cure: 'choose from: labour-force, participation, hours, productivity, sustainable-employability',
  },
  {
    fault: 'a period without a text',
    damage: replaced('questionnaire.yaml', '  last-change: {', '  last-wish: {'),
    file: 'flexibility-and-agility/ready-to-change.yaml',
    ...{ line: 'period: last-change', field: 'questions[2].period' },
    problem: 'period last-change has no text',
    cure: 'add it to questionnaire.yaml',
  },
  {
    fault: 'levels that do not climb',
    damage: replaced('questionnaire.yaml', 'from: 40,', 'from: 10,'),
    ...{ file: 'questionnaire.yaml', line: 'id: begin,', field: 'levels' },
    problem: 'levels must climb from 0',
    cure: 'order them low to high',
  },
  {
    fault: 'a scale that does not climb',
    damage: replaced('questionnaire.yaml', 'value: 0.3,', 'value: 0.1, # again'),
    ...{ file: 'questionnaire.yaml', line: 'value: 0.1, # again', field: 'scales[0].options[2].value' },
    problem: 'value 0.1 is not above 0.1',
    cure: 'order the answers low to high',
  },
  {
    fault: 'more questions than the limit',
    damage: replaced('questionnaire.yaml', 'limits: { questions: 58,', 'limits: { questions: 57,'),
    ...{ file: 'questionnaire.yaml', line: 'questions: 57', field: 'limits.questions' },
    problem: '58 questions, more than 57',
    cure: 'drop a question, or raise this limit on purpose',
  },
  {
    fault: 'a lever with too few questions',
    damage: replaced('questionnaire.yaml', 'questionsPerLever: 5', 'questionsPerLever: 8'),
    ...{ file: 'levers.yaml', line: 'id: participation', field: 'levers[1].id' },
    problem: 'lever participation has 7 questions in all, it needs 8',
    cure: 'give more questions a share in this lever',
  },
  {
    fault: 'a lever with too few questions in the quick route',
    damage: replaced('questionnaire.yaml', 'quickQuestionsPerLever: 3', 'quickQuestionsPerLever: 6'),
    ...{ file: 'levers.yaml', line: 'id: participation', field: 'levers[1].id' },
    problem: 'lever participation has 5 questions in the quick route, it needs 6',
    cure: 'give more questions a share in this lever',
  },
  {
    fault: 'a theme that gets no score in the quick route',
    damage: replaced(departures, 'weight: 2\n', 'weight: 1\n'),
    ...{ file: departures, line: 'id: plan-for-less-work', field: 'questions' },
    problem: 'the quick route asks 1 questions here, 50% of the weight: too few for a score',
    cure: 'give more questions weight 2',
  },
]

/** Faults that only show beside the ids that were published before. */
export const faultsOfLedger: FaultSample[] = [
  {
    fault: 'a new id that is not registered',
    damage: replaced(learning, 'id: by-doing', 'id: by-trying'),
    ...{ file: ledger, line: 'pillars:', field: 'live' },
    problem: 'new id "option learning-on-the-job/by-trying" is not registered',
    cure: 'run npm run generate:ids',
  },
  {
    fault: 'a published id that has vanished',
    damage: replaced(everyone, 'id: language-support', 'id: language-lessons'),
    ...{ file: ledger, line: 'pillars:', field: 'live' },
    problem: 'published id "question language-support" is gone from the content',
    cure: 'restore it, or add it under retired with its replacement',
  },
  {
    fault: 'a published practice that has vanished',
    damage: removed('practices/learning-pairs.yaml'),
    ...{ file: ledger, line: 'pillars:', field: 'live' },
    problem: 'published id "practice learning-pairs" is gone from the content',
    cure: 'restore it, or add it under retired with its replacement',
  },
  {
    fault: 'a retired id that is used again',
    damage: replaced(
      ledger,
      'retired: []',
      'retired:\n  - { kind: question, old: fair-chances, new: null, comparable: false }',
    ),
    ...{ file: ledger, line: 'old: fair-chances', field: 'retired[0]' },
    problem: 'retired id "question fair-chances" is used again',
    cure: 'choose a new id',
  },
]

/** Faults of wording; the language room tests its own rules, these show that content goes through them. */
export const faultsOfWording: FaultSample[] = [
  {
    fault: 'a forbidden word',
    damage: replaced(learning, 'Hoe leren mensen op het werk?', 'Hoe leren mensen nieuwe skills?'),
    ...{ file: learning, line: 'nieuwe skills?', field: 'questions[1].text.nl' },
    problem: "'skills' is a word we avoid",
    cure: 'write instead: wat iemand kan',
  },
  {
    fault: 'an answer that is too long',
    damage: replaced(
      learning,
      'Mensen leren door het werk te doen.',
      'Mensen leren het werk door te doen. Zij zien het bij een ander en doen het na.',
    ),
    ...{ file: learning, line: 'doen het na.', field: 'questions[1].options[0].text.nl' },
    problem: 'the option has 17 words, limit 16',
    cure: 'make it shorter',
  },
  {
    fault: 'a question that names the kind of employer',
    damage: replaced(learning, 'Hoe leren mensen op het werk?', 'Hoe leren mensen in uw bedrijf?'),
    ...{ file: learning, line: 'in uw bedrijf?', field: 'questions[1].text.nl' },
    problem: '"bedrijf" does not fit every sector',
    cure: 'say it without naming the kind of employer',
  },
  {
    fault: 'an English answer that names the kind of employer',
    damage: replaced(learning, 'New people also get an explanation.', 'The company explains the work.'),
    ...{ file: learning, line: 'The company', field: 'questions[1].options[1].text.en' },
    problem: '"company" does not fit every sector',
    cure: 'say it without naming the kind of employer',
  },
  {
    fault: 'a question without a question mark',
    damage: replaced(learning, 'Voor wie is er een leerplan?', 'Voor wie is het leerplan.'),
    ...{ file: learning, line: 'is het leerplan.', field: 'questions[2].text.nl' },
    problem: "the question does not end in '?'",
    cure: 'make it a question',
  },
]

/** Eleven different faults that can stand in one folder: none takes the place of another. */
export const manyFaults: FaultSample[] = [
  ...pick(faultsInOneFile, 'a quote that is not closed', 'a value of the wrong type'),
  ...pick(faultsOfPlace, 'a file with no room', 'an option id that is used twice in a question'),
  ...pick(faultsOfRules, 'a tick list that cannot be filled', 'a period without a text'),
  ...pick(faultsOfRules, 'levels that do not climb', 'a scale that does not climb'),
  ...pick(faultsOfRules, 'a theme that gets no score in the quick route'),
  ...pick(faultsOfLedger, 'a published id that has vanished', 'a retired id that is used again'),
]

function pick(samples: readonly FaultSample[], ...faults: string[]): FaultSample[] {
  return samples.filter(({ fault }) => faults.includes(fault))
}
