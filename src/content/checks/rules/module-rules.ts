import { moduleSeconds } from '../../compile/compile-modules.ts'
import type { Problem } from '../../problem.ts'
import type { ModuleSource } from '../../schemas/module.ts'
import { faultyPracticeIds, type Sources } from '../read-sources.ts'
import type { YamlFile } from '../yaml-file.ts'
import { checkLadderValues } from './question-rules.ts'
import { faultIn } from './structure-rules.ts'

type ModuleFile = YamlFile<ModuleSource>

const minutesFrom = 5
const minutesTo = 8

/**
 * Modules are named as their file, climb from 0 to 1, name themes, questions, practices and steps that exist, leave no
 * question without advice and no step unused, and take the minutes that are promised.
 */
export function checkModules(sources: Sources): Problem[] {
  return sources.modules.flatMap((file) => [
    ...checkName(file),
    ...file.value.parts.flatMap((part, p) =>
      part.questions.flatMap((question, q) =>
        checkLadderValues(file, ['parts', p, 'questions', q, 'options'], question.options),
      ),
    ),
    ...checkThemes(file, sources),
    ...checkRules(file, sources),
    ...checkUse(file),
    ...checkMinutes(file, sources),
  ])
}

function checkName(file: ModuleFile): Problem[] {
  return file.path === `modules/${file.value.id}.yaml`
    ? []
    : [faultIn(file, ['id'], `id ${file.value.id} differs from the file name`, 'make them the same')]
}

function checkThemes(file: ModuleFile, { themes, faultyThemes }: Sources): Problem[] {
  const unsure = faultyThemes.map(({ path }) => path.replace(/^.*\/|\.yaml$/g, ''))
  const known = new Set([...themes.map(({ value }) => value.id), ...unsure])
  return file.value.themes.flatMap((id, t) =>
    known.has(id) ? [] : [faultIn(file, ['themes', t], `theme ${id} does not exist`, 'correct this id')],
  )
}

function questionsOf({ parts }: ModuleSource): string[] {
  return parts.flatMap((part) => part.questions.map(({ id }) => id))
}

function checkRules(file: ModuleFile, sources: Sources): Problem[] {
  const { rules, steps } = file.value
  const questions = new Set(questionsOf(file.value))
  const ownSteps = new Set(steps.map(({ id }) => id))
  const practices = new Set([
    ...sources.practices.map(({ value }) => value.id),
    ...faultyPracticeIds(sources),
  ])
  return rules.flatMap((rule, r) => {
    const kind = 'practice' in rule ? 'practice' : 'step'
    const id = 'practice' in rule ? rule.practice : rule.step
    // A folder without a catalogue is a questionnaire alone, and not incomplete.
    const isKnown = kind === 'practice' ? practices.size === 0 || practices.has(id) : ownSteps.has(id)
    const cure = kind === 'practice' ? 'correct this id' : 'correct this id, or add the step below'
    return [
      ...(questions.has(rule.question)
        ? []
        : [
            faultIn(
              file,
              ['rules', r, 'question'],
              `question ${rule.question} is not in this module`,
              'name a question of this file',
            ),
          ]),
      ...(isKnown ? [] : [faultIn(file, ['rules', r, kind], `${kind} ${id} does not exist`, cure)]),
    ]
  })
}

/** A low answer without advice leaves the reader alone; a step that no rule names is never read. */
function checkUse(file: ModuleFile): Problem[] {
  const { parts, rules, steps } = file.value
  const asked = new Set(rules.map(({ question }) => question))
  const named = new Set(rules.flatMap((rule) => ('step' in rule ? [rule.step] : [])))
  return [
    ...parts.flatMap((part, p) =>
      part.questions.flatMap(({ id }, q) =>
        asked.has(id)
          ? []
          : [
              faultIn(
                file,
                ['parts', p, 'questions', q, 'id'],
                `no rule gives advice on question ${id}`,
                'add a rule with a practice or a step',
              ),
            ],
      ),
    ),
    ...steps.flatMap(({ id }, s) =>
      named.has(id)
        ? []
        : [
            faultIn(
              file,
              ['steps', s, 'id'],
              `no rule names step ${id}`,
              'name it in a rule, or take it out',
            ),
          ],
    ),
  ]
}

function checkMinutes(file: ModuleFile, sources: Sources): Problem[] {
  if (!sources.questionnaire) return []
  const { time } = sources.questionnaire.value
  const minutes = Math.round(moduleSeconds(file, sources, time) / 60)
  if (minutes >= minutesFrom && minutes <= minutesTo) return []
  const cure = minutes < minutesFrom ? 'ask or explain more' : 'shorten questions and explanations'
  return [faultIn(file, [], `the module takes ${minutes} minutes, not ${minutesFrom} to ${minutesTo}`, cure)]
}
