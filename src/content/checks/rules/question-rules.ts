import type { Problem } from '../../problem.ts'
import type { QuestionSource } from '../../schemas/theme.ts'
import type { Sources } from '../read-sources.ts'
import type { YamlFile } from '../yaml-file.ts'
import { faultIn } from './structure-rules.ts'

/** Ladders climb from 0 to 1, scales and levers exist, tick lists can be filled. */
export function checkQuestions(sources: Sources): Problem[] {
  return sources.themes.flatMap((file) =>
    file.value.questions.flatMap((question, index) => [
      ...checkLadder(file, question, index),
      ...checkReferences(sources, file, question, index),
    ]),
  )
}

function checkLadder(file: YamlFile<unknown>, question: QuestionSource, index: number): Problem[] {
  const path = ['questions', index, 'options']
  if (question.kind === 'tick-list') {
    return question.fullAt <= question.options.length
      ? []
      : [
          faultIn(
            file,
            ['questions', index, 'fullAt'],
            `fullAt ${question.fullAt} is more than the options`,
            'lower it',
          ),
        ]
  }
  return question.options ? checkLadderValues(file, path, question.options) : []
}

/** Tells where the values of a ladder do not climb from 0 to 1. */
export function checkLadderValues(
  file: YamlFile<unknown>,
  path: readonly PropertyKey[],
  options: readonly { value: number }[],
): Problem[] {
  const values = options.map((option) => option.value)
  const steps = values.flatMap((value, o) => {
    const previous = values[o - 1]
    return previous === undefined || value > previous
      ? []
      : [
          faultIn(
            file,
            [...path, o, 'value'],
            `value ${value} is not above ${previous}`,
            'order the answers low to high',
          ),
        ]
  })
  const ends = values[0] === 0 && values.at(-1) === 1
  return ends
    ? steps
    : [...steps, faultIn(file, path, 'a ladder must start at 0 and end at 1', 'correct its values')]
}

function checkReferences(
  { questionnaire, levers }: Sources,
  file: YamlFile<unknown>,
  question: QuestionSource,
  index: number,
): Problem[] {
  const at = (field: string) => ['questions', index, field]
  const problems: Problem[] = []
  const scale = question.kind === 'single' ? question.scale : undefined
  if (scale && questionnaire && !questionnaire.value.scales.some(({ id }) => id === scale)) {
    problems.push(
      faultIn(file, at('scale'), `scale ${scale} does not exist`, 'name a scale of questionnaire.yaml'),
    )
  }
  const known = levers?.value.levers.map(({ id }) => id)
  for (const lever of Object.keys(question.levers)) {
    if (known && !known.includes(lever)) {
      problems.push(
        faultIn(
          file,
          [...at('levers'), lever],
          `lever ${lever} does not exist`,
          `choose from: ${known.join(', ')}`,
        ),
      )
    }
  }
  if (questionnaire && !questionnaire.value.periods[question.period]) {
    problems.push(
      faultIn(file, at('period'), `period ${question.period} has no text`, 'add it to questionnaire.yaml'),
    )
  }
  return problems
}
