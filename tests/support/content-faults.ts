import { added, moved, removed, replaced, shippedText, type FaultSample } from './content-samples.ts'

const learning = 'employability/learning.yaml'
const future = 'employability/work-and-future.yaml'
const everyone = 'employability/work-for-everyone.yaml'
const practice = 'practices/make-it-work.yaml'
const plan = 'strategy-and-business/workforce-plan.yaml'

/** Faults that a file has in itself: spelling of YAML, fields, types. */
export const faultsInOneFile: FaultSample[] = [
  {
    fault: 'a quote that is not closed',
    damage: replaced(learning, 'nl: Leren', 'nl: "Leren'),
    ...{ file: learning, line: 'nl: "Leren', field: '(whole file)' },
    problem:
      'this is not valid YAML: a quote or bracket is not closed, or the next line begins too far to the left',
    cure: 'correct the spacing, quotes or brackets on this line',
  },
  {
    fault: 'a field that stands there twice',
    damage: replaced(learning, 'weight: 1\n', 'weight: 1\nweight: 1 # again\n'),
    ...{ file: learning, line: 'weight: 1 # again', field: '(whole file)' },
    problem: 'this is not valid YAML: this field stands here twice',
    cure: 'correct the spacing, quotes or brackets on this line',
  },
  {
    fault: 'a missing translation',
    damage: replaced(everyone, '  en: Work for everyone\n', ''),
    ...{ file: everyone, line: 'nl: Werk voor iedereen', field: 'title.en' },
    problem: 'is missing',
    cure: 'add this field',
  },
  {
    fault: 'a field nobody knows',
    damage: replaced(learning, 'weight: 1\n', 'weight: 1\ncolour: red\n'),
    ...{ file: learning, line: 'colour: red', field: 'colour' },
    problem: 'unknown field colour',
    cure: 'correct its spelling or remove it',
  },
  {
    fault: 'a practice of a kind nobody knows',
    damage: replaced(practice, 'start: with-others', 'start: together'),
    ...{ file: practice, line: 'start: together', field: 'start' },
    problem: '"together" is not allowed',
    cure: 'choose one of: alone, with-others',
  },
  {
    fault: 'a field that belongs to another kind of question',
    damage: replaced(learning, '    scale: share-of-staff', '    scale: share-of-staff\n    fullAt: 3'),
    ...{ file: learning, line: 'fullAt: 3', field: 'questions[0].fullAt' },
    problem: 'unknown field fullAt',
    cure: 'correct its spelling or remove it',
  },
  {
    fault: 'a value of the wrong type',
    damage: replaced(future, 'notApplicable: false', 'notApplicable: perhaps'),
    ...{ file: future, line: 'notApplicable: perhaps', field: 'questions[0].notApplicable' },
    problem: '"perhaps" is not of type boolean',
    cure: 'write a boolean',
  },
  {
    fault: 'a weight that is too high',
    damage: replaced(learning, 'weight: 1\n', 'weight: 4\n'),
    ...{ file: learning, line: 'weight: 4', field: 'weight' },
    problem: '4 is not allowed',
    cure: 'choose one of: 1, 2, 3',
  },
  {
    fault: 'a kind of question that does not exist',
    damage: replaced(learning, 'kind: single', 'kind: several'),
    ...{ file: learning, line: 'kind: several', field: 'questions[0].kind' },
    problem: "\"several\": Invalid discriminator value. Expected 'single' | 'tick-list'",
    cure: 'correct this value',
  },
  {
    fault: 'an id with capitals',
    hidesIds: true,
    damage: replaced(learning, 'id: learning-plan', 'id: LearningPlan'),
    ...{ file: learning, line: 'id: LearningPlan', field: 'questions[2].id' },
    problem: '"LearningPlan": must be lower-case words joined by hyphens, such as workforce-plan',
    cure: 'correct this value',
  },
  {
    fault: 'an empty text',
    damage: replaced(learning, 'nl: Leren', "nl: ''"),
    ...{ file: learning, line: "nl: ''", field: 'title.nl' },
    problem: '"": is empty',
    cure: 'correct this value',
  },
  {
    fault: 'lever shares that do not add up to 1',
    damage: replaced(learning, 'levers: { sustainable-employability: 1 }', 'levers: { productivity: 0.9 }'),
    ...{ file: learning, line: 'productivity: 0.9', field: 'questions[2].levers' },
    problem: '{"productivity":0.9}: shares add up to 0.9, not to 1',
    cure: 'correct this value',
  },
  {
    fault: 'a question with neither answers nor a scale',
    damage: replaced(learning, '    scale: share-of-staff\n', ''),
    ...{ file: learning, line: 'id: courses-in-paid-time', field: 'questions[0].options' },
    problem: 'is missing',
    cure: 'add this field',
  },
  {
    fault: 'an empty file',
    hidesIds: true,
    damage: replaced(learning, shippedText(learning), ''),
    ...{ file: learning, line: 1, field: '(whole file)' },
    problem: 'null is not of type object',
    cure: 'write an object',
  },
  {
    fault: 'a band with its ends the wrong way round',
    damage: replaced('profile.yaml', 'low: 3, high: 4', 'low: 5, high: 4'),
    ...{ file: 'profile.yaml', line: 'low: 5, high: 4', field: 'keyFigures[2].bands[2]' },
    problem: '{"id":"3-to-4-percent","title":{"nl":"3 tot 3,9%","en":"3...: low is above high',
    cure: 'correct this value',
  },
]

/** Faults of files that are there, absent or in the wrong place. */
export const faultsOfPlace: FaultSample[] = [
  {
    fault: 'a file that is gone',
    damage: removed('levers.yaml'),
    ...{ file: 'levers.yaml', line: 1, field: '(whole file)' },
    problem: 'is missing',
    cure: 'restore this file',
  },
  {
    fault: 'a ledger that is gone',
    damage: removed('published-ids.yaml'),
    ...{ file: 'published-ids.yaml', line: 1, field: '(whole file)' },
    problem: 'is missing',
    cure: 'run npm run generate:ids',
  },
  {
    fault: 'a file with no room',
    damage: added('notes.yaml', 'remember: the milk\n'),
    ...{ file: 'notes.yaml', line: 1, field: '(whole file)' },
    problem: 'no room in the content folder takes this file',
    cure: 'move it to <pillar>/<theme>.yaml, practices/<practice>.yaml, modules/<module>.yaml or references/<source>.yaml, or remove it',
  },
  {
    fault: 'a theme in the folder of another pillar',
    damage: moved(learning, 'flexibility-and-agility/learning.yaml'),
    ...{ file: 'flexibility-and-agility/learning.yaml', line: 'id: learning', field: '(whole file)' },
    problem: 'no pillar lists this theme',
    cure: 'add it to its pillar in questionnaire.yaml or correct the folder',
  },
  {
    fault: 'a theme without a file',
    damage: removed(learning),
    ...{ file: 'questionnaire.yaml', line: 'themes: [learning,', field: 'pillars[3].themes[0]' },
    problem: 'theme learning has no file employability/learning.yaml',
    cure: 'write that file, or take the theme out of the list',
  },
  {
    fault: 'a theme with another name than its file',
    damage: replaced(learning, 'id: learning\n', 'id: lessons\n'),
    ...{ file: learning, line: 'id: lessons', field: 'id' },
    problem: 'id lessons differs from the file name',
    cure: 'make them the same',
  },
  {
    fault: 'a question id that is used twice',
    damage: replaced(everyone, 'id: fair-chances', 'id: staff-figures'),
    ...{ file: plan, line: 'id: staff-figures', field: 'questions[3].id' },
    problem: 'question id staff-figures is already used at employability/work-for-everyone.yaml:{line}',
    elsewhere: { file: everyone, line: 'id: staff-figures' },
    cure: 'choose another id',
  },
  {
    fault: 'an option id that is used twice in a question',
    damage: replaced(everyone, 'id: thought-about', 'id: tasks-are-fixed # again'),
    ...{ file: everyone, line: 'id: tasks-are-fixed # again', field: 'questions[0].options[1].id' },
    problem:
      'option of dividing-tasks id tasks-are-fixed is already used at employability/work-for-everyone.yaml:{line}',
    elsewhere: { file: everyone, line: 'id: tasks-are-fixed' },
    cure: 'choose another id',
  },
  {
    fault: 'a branch that stands in two sectors',
    damage: replaced('profile.yaml', 'id: cleaning,', 'id: retail,'),
    ...{ file: 'profile.yaml', line: "title: { nl: 'Schoonmaak', en: 'Cleaning' }" },
    field: 'sectors[13].branches[0].id',
    problem: 'branch id retail is already used at profile.yaml:{line}',
    elsewhere: { file: 'profile.yaml', line: "en: 'Shops and web shops'" },
    cure: 'choose another id',
  },
]
