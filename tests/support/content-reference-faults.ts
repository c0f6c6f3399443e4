import { moved, removed, replaced, type FaultSample } from './content-samples.ts'

const sick = 'references/cbs-sick-leave.yaml'
const flexible = 'references/cbs-flexible-workers.yaml'
const nea = 'references/cbs-tno-working-conditions.yaml'
const scp = 'references/scp-employers-2017.yaml'
const training = 'references/cbs-company-training.yaml'

/** Faults of the public figures. */
export const faultsOfReferences: FaultSample[] = [
  {
    fault: 'a sector that does not exist',
    damage: replaced(sick, 'sector: S,', 'sector: T,'),
    ...{ file: sick, line: 'sector: T,', field: 'references[0].values[19].sector' },
    problem: '"T": must be a letter from A to S, a branch or A-U',
    cure: 'correct this value',
  },
  {
    fault: 'a branch that does not exist',
    damage: replaced(sick, 'sector: cleaning,', 'sector: sweeping,'),
    ...{ file: sick, line: 'sector: sweeping,', field: 'references[0].values[27].sector' },
    problem: 'sector or branch sweeping does not exist',
    cure: 'name one of profile.yaml, or A-U',
  },
  {
    fault: 'a sector with two figures',
    damage: replaced(flexible, 'sector: S,', 'sector: R, # again\n       '),
    ...{ file: flexible, line: '# again', field: 'references[0].values[18].sector' },
    problem: 'R already has a figure',
    cure: 'remove one of the two',
  },
  {
    fault: 'sectors together without a name',
    damage: replaced(scp, '[A, B, C, D, E], group: industry-and-farming, value: 52.6', '[A, B], value: 52.6'),
    ...{ file: scp, line: 'value: 52.6', field: 'references[0].values[1]' },
    problem: 'several sectors need the name of their group',
    cure: 'add group',
  },
  {
    fault: 'a group that has no name',
    damage: replaced(scp, '[G, I], group: trade-and-hospitality', '[G, I], group: shops-and-cafes'),
    ...{ file: scp, line: 'shops-and-cafes', field: 'references[0].values[3].group' },
    problem: 'group shops-and-cafes does not exist',
    cure: 'add it to the groups of this file',
  },
  {
    fault: 'a sector that is left out, yet has a figure',
    damage: replaced(training, 'notFor: [A, O, P, Q]', 'notFor: [A, O, P, I]'),
    ...{ file: training, line: 'notFor: [A, O, P, I]', field: 'references[0].notFor[3]' },
    problem: 'I is left out, yet has a figure',
    cure: 'remove one of the two',
  },
  {
    fault: 'a size class that holds no size band',
    damage: replaced(training, 'people: 250-plus', 'people: 500-plus'),
    ...{ file: training, line: 'people: 500-plus', field: 'references[0].sizes[2]' },
    problem: 'no size band of the profile lies within 500-plus',
    cure: 'remove this row',
  },
  {
    fault: 'two figures for one size band',
    damage: replaced(training, 'people: 250-plus', 'people: 100-plus'),
    ...{ file: training, line: 'people: 100-plus', field: 'references[0].sizes[2]' },
    problem: 'size band 100-149 already has a figure',
    cure: 'remove one of the two',
  },
  {
    fault: 'a margin that does not hold its value',
    damage: replaced(nea, 'value: 61.9, low: 61.5', 'value: 61.9, low: 62.5'),
    ...{ file: nea, line: 'low: 62.5', field: 'references[0].values[0]' },
    problem: '61.9 does not lie between 62.5 and 62.3',
    cure: 'correct these values',
  },
  {
    fault: 'half a margin',
    damage: replaced(nea, 'value: 61.9, low: 61.5, high', 'value: 61.9, high'),
    ...{ file: nea, line: 'value: 61.9, high', field: 'references[0].values[0]' },
    problem: 'has one edge of a margin only',
    cure: 'add low and high, or neither',
  },
  {
    fault: 'more than everybody',
    damage: replaced(flexible, 'value: 52.4', 'value: 524'),
    ...{ file: flexible, line: 'value: 524', field: 'references[0].values[8]' },
    problem: '524 is more than 100 percent',
    cure: 'correct this value',
  },
  {
    fault: 'a figure without a margin where the margin decides',
    damage: replaced(nea, 'value: 61.8, low: 61.4, high: 62.2', 'value: 61.8'),
    ...{ file: nea, line: 'sector: A-U, value: 61.8 }', field: 'references[1].values[0]' },
    problem: 'has no margin, while deadBand is margin',
    cure: 'add low and high, or choose another dead band',
  },
  {
    fault: 'a key figure that does not exist',
    damage: replaced(sick, 'keyFigure: sick-leave', 'keyFigure: sick-days'),
    ...{ file: sick, line: 'keyFigure: sick-days', field: 'references[0].match.keyFigure' },
    problem: 'key figure sick-days does not exist',
    cure: 'name a key figure of profile.yaml, or write match: null',
  },
  {
    fault: 'a level held against a yes or no',
    damage: replaced(sick, 'keyFigure: sick-leave', 'keyFigure: ai-use'),
    ...{ file: sick, line: 'keyFigure: ai-use', field: 'references[0].match.keyFigure' },
    problem: 'key figure ai-use is counted in yes-no, not percent',
    cure: 'correct compare, or name another key figure',
  },
  {
    fault: 'a question that does not exist',
    damage: replaced(nea, 'question: own-solutions', 'question: own-answers'),
    ...{ file: nea, line: 'question: own-answers', field: 'references[3].match.question' },
    problem: 'question own-answers does not exist',
    cure: 'name a question of the questionnaire, or write match: null',
  },
  {
    fault: 'a question whose answers are no shares',
    damage: replaced(nea, 'question: own-solutions', 'question: time-for-craft'),
    ...{ file: nea, line: 'question: time-for-craft', field: 'references[3].match.question' },
    problem: 'the answers to time-for-craft are no shares',
    cure: 'name a question on a scale with bands',
  },
  {
    fault: 'a question of another pillar',
    damage: replaced(
      nea,
      'id: own-solutions\n    pillar: flexibility-and-agility',
      'id: own-solutions\n    pillar: employability # elsewhere',
    ),
    ...{ file: nea, line: '# elsewhere', field: 'references[3].pillar' },
    problem: 'question own-solutions stands in another pillar',
    cure: 'name the pillar of the question',
  },
  {
    fault: 'a pillar that does not exist',
    damage: replaced(scp, 'pillar: scaling-up-and-down', 'pillar: scaling'),
    ...{ file: scp, line: 'pillar: scaling', field: 'references[0].pillar' },
    problem: 'pillar scaling does not exist',
    cure: 'name a pillar of questionnaire.yaml',
  },
  {
    fault: 'a level without a word on the verdict',
    damage: replaced(sick, '    deadBand: { ours: 0.5 }\n', ''),
    ...{ file: sick, line: 'match: { keyFigure: sick-leave }', field: 'references[0].match' },
    problem: 'needs either deadBand or noVerdict',
    cure: 'say how far off is still around, or why not to say',
  },
  {
    fault: 'a dead band where nothing is judged',
    damage: replaced(nea, 'match: null', 'match: null\n    deadBand: margin # too much'),
    ...{ file: nea, line: '# too much', field: 'references[0].deadBand' },
    problem: 'has no use here: only a matched level gets a verdict',
    cure: 'remove it',
  },
  {
    fault: 'a reference id that is used twice',
    damage: replaced(scp, 'id: work-limitation-2015', 'id: sick-leave # again'),
    ...{ file: scp, line: '# again', field: 'references[1].id' },
    problem: 'reference id sick-leave is already used at references/cbs-sick-leave.yaml:{line}',
    elsewhere: { file: sick, line: 'id: sick-leave' },
    cure: 'choose another id',
  },
  {
    fault: 'a source with another name than its file',
    damage: moved(sick, 'references/sick-leave.yaml'),
    ...{ file: 'references/sick-leave.yaml', line: 'id: cbs-sick-leave', field: 'id' },
    problem: 'id cbs-sick-leave differs from the file name',
    cure: 'make them the same',
  },
  {
    fault: 'a review date that is no day',
    damage: replaced(sick, 'reviewBy: 2027-03-31', 'reviewBy: March 2027'),
    ...{ file: sick, line: 'reviewBy: March 2027', field: 'reviewBy' },
    problem: '"March 2027": must be a day such as 2027-05-31',
    cure: 'correct this value',
  },
  {
    fault: 'a source without a licence',
    damage: replaced(
      training,
      `licence:
  nl: 'Verveelvoudiging is toegestaan, mits het CBS als bron wordt vermeld.'
  en: 'Copying is allowed, provided that CBS is named as the source.'
`,
      '',
    ),
    ...{ file: training, line: 'id: cbs-company-training', field: 'licence' },
    problem: 'is missing',
    cure: 'add this field',
  },
  {
    fault: 'a source without an address',
    damage: replaced(sick, 'url: https://', 'url: //'),
    ...{ file: sick, line: 'url: //', field: 'url' },
    problem: '"//opendata.cbs.nl/statline/#/CBS/nl/dataset/80072ned": Invalid URL',
    cure: 'correct this value',
  },
  {
    fault: 'a remark with a word we avoid',
    damage: replaced(sick, 'Wie langer dan 1 jaar ziek is', 'Verzuim langer dan 1 jaar'),
    ...{ file: sick, line: "nl: 'Verzuim langer", field: 'references[0].remark.nl' },
    problem: "'Verzuim' is a word we avoid",
    cure: 'write instead: ziekte, of wat u doet als iemand ziek is',
  },
  {
    fault: 'a pillar without a public figure',
    damage: removed('references/cbs-ai-use.yaml'),
    ...{ file: 'questionnaire.yaml', line: 'id: strategy-and-business', field: 'pillars[0].id' },
    problem: 'pillar strategy-and-business has no public figure to hold an answer against',
    cure: 'add one in references/, with a match',
  },
]
