import type { Problem } from '../../problem.ts'
import type { QuestionSource } from '../../schemas/theme.ts'
import type { Sources } from '../read-sources.ts'
import { checkLadderValues } from './question-rules.ts'
import { faultIn } from './structure-rules.ts'

/** Levels, scales and the promises of the whole questionnaire. */
export function checkQuestionnaire(sources: Sources): Problem[] {
  const { questionnaire } = sources
  if (!questionnaire) return []
  const levels = questionnaire.value.levels
  const climbing =
    levels.every((level, l) => level.from > (levels[l - 1]?.from ?? -1)) && levels[0]?.from === 0
  return [
    ...(climbing
      ? []
      : [faultIn(questionnaire, ['levels'], 'levels must climb from 0', 'order them low to high')]),
    ...questionnaire.value.scales.flatMap((scale, s) =>
      checkLadderValues(questionnaire, ['scales', s, 'options'], scale.options),
    ),
    ...checkQuestionLimit(sources),
    ...checkLeverCover(sources),
    ...checkQuickRoute(sources),
  ]
}

function allQuestions({ themes }: Sources): QuestionSource[] {
  return themes.flatMap((theme) => theme.value.questions)
}

function checkQuestionLimit(sources: Sources): Problem[] {
  const { questionnaire } = sources
  const count = allQuestions(sources).length
  if (!questionnaire || count <= questionnaire.value.limits.questions) return []
  return [
    faultIn(
      questionnaire,
      ['limits', 'questions'],
      `${count} questions, more than ${questionnaire.value.limits.questions}`,
      'drop a question, or raise this limit on purpose',
    ),
  ]
}

/** A lever score needs enough questions, also in the quick route; those in faulty files may count. */
function checkLeverCover(sources: Sources): Problem[] {
  const { questionnaire, levers } = sources
  if (!questionnaire || !levers) return []
  const { limits, quickRouteWeightFrom } = questionnaire.value
  return levers.value.levers.flatMap((lever, l) => {
    const asked = allQuestions(sources).filter((question) => question.levers[lever.id] !== undefined)
    const unsure = sources.faultyThemes.reduce((n, { text }) => n + text.split(`${lever.id}:`).length - 1, 0)
    const quick = asked.filter((question) => question.weight >= quickRouteWeightFrom)
    const tell = (count: number, least: number, where: string) =>
      count + unsure >= least
        ? []
        : [
            faultIn(
              levers,
              ['levers', l, 'id'],
              `lever ${lever.id} has ${count} questions ${where}, it needs ${least}`,
              'give more questions a share in this lever',
            ),
          ]
    return [
      ...tell(asked.length, limits.questionsPerLever, 'in all'),
      ...tell(quick.length, limits.quickQuestionsPerLever, 'in the quick route'),
    ]
  })
}

/** Every theme of the quick route clears the floor of the method when all its questions are answered. */
function checkQuickRoute({ questionnaire, themes }: Sources): Problem[] {
  if (!questionnaire) return []
  const { thresholds, quickRouteWeightFrom } = questionnaire.value
  return themes.flatMap((file) => {
    const quick = file.value.questions.filter(({ weight }) => weight >= quickRouteWeightFrom)
    const weightOf = (questions: readonly QuestionSource[]) =>
      questions.reduce((sum, { weight }) => sum + weight, 0)
    const completeness = weightOf(quick) / weightOf(file.value.questions)
    if (quick.length >= thresholds.answersFrom && completeness >= thresholds.completenessFrom) return []
    return [
      faultIn(
        file,
        ['questions'],
        `the quick route asks ${quick.length} questions here, ${Math.round(completeness * 100)}% of the weight: too few for a score`,
        `give more questions weight ${quickRouteWeightFrom}`,
      ),
    ]
  })
}
