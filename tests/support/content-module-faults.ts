import { moved, removed, replaced, type FaultSample } from './content-samples.ts'

const learning = 'modules/learning-at-work.yaml'
const inclusive = 'modules/inclusive-employment.yaml'
const magnet = 'modules/magnet-employer.yaml'
const trade = 'modules/people-from-another-trade.yaml'
const ledger = 'published-ids.yaml'
const stemOfReason = 'Waarom wilt u mensen aannemen die moeilijk werk vinden?'

/** Faults that a file of a module has in itself. */
const faultsOfFields: FaultSample[] = [
  {
    fault: 'a module with a field nobody knows',
    damage: replaced(learning, 'themes: [learning,', 'levers: [learning]\nthemes: [learning,'),
    ...{ file: learning, line: 'levers: [learning]', field: 'levers' },
    problem: 'unknown field levers',
    cure: 'correct its spelling or remove it',
  },
  {
    fault: 'a module without an English title',
    damage: replaced(learning, '  en: Learning at work\n', ''),
    ...{ file: learning, line: 'nl: Leren op het werk', field: 'title.en' },
    problem: 'is missing',
    cure: 'add this field',
  },
  {
    fault: 'a module that does not say in English whose the questions are',
    damage: replaced(magnet, '  en: The source names the forces, but gives no questions.', '  is:'),
    ...{ file: magnet, line: 'nl: De bron noemt de krachten', field: 'ownQuestions.en' },
    problem: 'is missing',
    cure: 'add this field',
  },
  {
    fault: 'a module with too few questions',
    damage: withoutPart(magnet, 'enough-good-colleagues', 'room-to-grow'),
    ...{ file: magnet, line: 'id: autonomy', field: 'parts' },
    problem: '[{"id":"autonomy","title":{"nl":"Zelf kunnen kiezen","en"...: a module has 8 to 12 questions',
    cure: 'correct this value',
  },
  {
    fault: 'a tick list in a module',
    damage: replaced(trade, 'kind: single\n', 'kind: tick-list\n'),
    ...{ file: trade, line: 'kind: tick-list', field: 'parts[0].questions[0].kind' },
    problem: '"tick-list" is not allowed',
    cure: 'choose one of: single',
  },
]

/** Faults that show beside the rest of the content, or among the parts, rules and steps of one module. */
const faultsOfLinks: FaultSample[] = [
  {
    fault: 'a module under another name than its file',
    damage: moved(learning, 'modules/learning.yaml'),
    ...{ file: 'modules/learning.yaml', line: 'id: learning-at-work', field: 'id' },
    problem: 'id learning-at-work differs from the file name',
    cure: 'make them the same',
  },
  {
    fault: 'a ladder of a module that does not climb',
    damage: replaced(inclusive, 'value: 0.5\n', 'value: 0.25 # not higher\n'),
    ...{ file: inclusive, line: '# not higher', field: 'parts[0].questions[0].options[2].value' },
    problem: 'value 0.25 is not above 0.25',
    cure: 'order the answers low to high',
  },
  {
    fault: 'a question of a module with the id of a question of the scan',
    damage: replaced(inclusive, 'id: reason-to-include', 'id: language-support'),
    ...{ file: inclusive, line: 'id: language-support', field: 'parts[0].questions[0].id' },
    problem: 'question id language-support is already used at employability/work-for-everyone.yaml:{line}',
    elsewhere: { file: 'employability/work-for-everyone.yaml', line: 'id: language-support' },
    cure: 'choose another id',
  },
  {
    fault: 'a part of a module that is named twice',
    damage: replaced(magnet, 'id: enough-good-colleagues', 'id: autonomy # again'),
    ...{ file: magnet, line: 'id: autonomy # again', field: 'parts[1].id' },
    problem: 'part of magnet-employer id autonomy is already used at modules/magnet-employer.yaml:{line}',
    elsewhere: { file: magnet, line: 'id: autonomy' },
    cure: 'choose another id',
  },
  {
    fault: 'a module of a theme that does not exist',
    damage: replaced(trade, 'themes: [finding-new-people,', 'themes: [finding-people,'),
    ...{ file: trade, line: 'themes: [finding-people,', field: 'themes[0]' },
    problem: 'theme finding-people does not exist',
    cure: 'correct this id',
  },
  {
    fault: 'a module from a publication that does not exist',
    damage: replaced(trade, 'id: side-entry-study,', 'id: study-of-side-entry,'),
    ...{ file: trade, line: 'id: study-of-side-entry,', field: 'basedOn[0].id' },
    problem: 'publication study-of-side-entry does not exist',
    cure: 'name a publication of publications.yaml',
  },
  {
    fault: 'a rule on a question of another module',
    damage: replaced(learning, 'question: learn-together, atMost', 'question: reason-to-include, atMost'),
    ...{ file: learning, line: 'question: reason-to-include', field: 'rules[14].question' },
    problem: 'question reason-to-include is not in this module',
    cure: 'name a question of this file',
  },
  {
    fault: 'a rule that advises a practice that does not exist',
    damage: replaced(learning, 'practice: staff-plan-on-one-page', 'practice: staff-plan-on-two-pages'),
    ...{ file: learning, line: 'staff-plan-on-two-pages', field: 'rules[0].practice' },
    problem: 'practice staff-plan-on-two-pages does not exist',
    cure: 'correct this id',
  },
  {
    fault: 'a rule that advises a step that does not exist',
    damage: replaced(learning, 'step: terms-on-one-sheet', 'step: terms-on-two-sheets'),
    ...{ file: learning, line: 'terms-on-two-sheets', field: 'rules[7].step' },
    problem: 'step terms-on-two-sheets does not exist',
    cure: 'correct this id, or add the step below',
  },
  {
    fault: 'a step that no rule names',
    damage: replaced(learning, 'step: terms-on-one-sheet', 'practice: see-try-fly'),
    ...{ file: learning, line: 'id: terms-on-one-sheet', field: 'steps[1].id' },
    problem: 'no rule names step terms-on-one-sheet',
    cure: 'name it in a rule, or take it out',
  },
  {
    fault: 'a question of a module without advice',
    damage: replaced(learning, 'question: terms-before-learning, atMost', 'question: learn-together, atMost'),
    ...{ file: learning, line: 'id: terms-before-learning', field: 'parts[1].questions[0].id' },
    problem: 'no rule gives advice on question terms-before-learning',
    cure: 'add a rule with a practice or a step',
  },
  {
    fault: 'a module that takes too long',
    damage: replaced('questionnaire.yaml', 'secondsPerQuestion: 6', 'secondsPerQuestion: 30'),
    ...{ file: learning, line: 'id: learning-at-work', field: '(whole file)' },
    problem: 'the module takes 9 minutes, not 5 to 8',
    cure: 'shorten questions and explanations',
  },
]

/** Faults of words and of published ids: a module goes through the same checks as the scan. */
const faultsOfWords: FaultSample[] = [
  {
    fault: 'a forbidden word in a module',
    damage: replaced(inclusive, stemOfReason, 'Waarom wilt u mensen met andere skills?'),
    ...{ file: inclusive, line: 'andere skills?', field: 'parts[0].questions[0].text.nl' },
    problem: "'skills' is a word we avoid",
    cure: 'write instead: wat iemand kan',
  },
  {
    fault: 'a question of a module without a question mark',
    damage: replaced(inclusive, stemOfReason, 'Dit is waarom u mensen aanneemt.'),
    ...{ file: inclusive, line: 'waarom u mensen aanneemt.', field: 'parts[0].questions[0].text.nl' },
    problem: "the question does not end in '?'",
    cure: 'make it a question',
  },
  {
    fault: 'a published module that has vanished',
    damage: removed(trade),
    ...{ file: ledger, line: 'pillars:', field: 'live' },
    problem: 'published id "module people-from-another-trade" is gone from the content',
    cure: 'restore it, or add it under retired with its replacement',
  },
  {
    fault: 'a step of a module that is not registered',
    damage: (files) =>
      replaced(
        learning,
        'step: terms-on-one-sheet',
        'step: terms-in-writing',
      )(replaced(learning, 'id: terms-on-one-sheet', 'id: terms-in-writing')(files)),
    ...{ file: ledger, line: 'pillars:', field: 'live' },
    problem: 'new id "step learning-at-work/terms-in-writing" is not registered',
    cure: 'run npm run generate:ids',
  },
]

/** What an editor of a module is told about each slip. */
export const faultsOfModules: FaultSample[] = [...faultsOfFields, ...faultsOfLinks, ...faultsOfWords]

/** Takes out what stands from one part up to another; throws when either is not there. */
function withoutPart(path: string, from: string, to: string): FaultSample['damage'] {
  return (files) =>
    files.map((file) => {
      if (file.path !== path) return file
      const [start, end] = [from, to].map((id) => file.text.indexOf(`  - id: ${id}\n`)) as [number, number]
      if (start < 0 || end <= start) throw new Error(`Samples: ${path} has no part ${from} before ${to}`)
      return { path, text: file.text.slice(0, start) + file.text.slice(end) }
    })
}
