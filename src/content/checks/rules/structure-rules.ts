import type { Problem } from '../../problem.ts'
import type { Sources } from '../read-sources.ts'
import type { FieldPath } from '../field-lines.ts'
import { fieldName, type YamlFile } from '../yaml-file.ts'

/** Tells a fault of one field of a file, on the line where the field stands. */
export function faultIn(file: YamlFile<unknown>, path: FieldPath, problem: string, cure: string): Problem {
  return {
    file: file.path,
    line: file.lineOf(path),
    field: fieldName(path),
    problem,
    cure,
    severity: 'error',
  }
}

/** Themes stand where the questionnaire says, named as their file, and nothing is left over. */
export function checkThemePlaces({ questionnaire, themes, faultyThemes }: Sources): Problem[] {
  if (!questionnaire) return []
  const places = new Set(
    questionnaire.value.pillars.flatMap((pillar) =>
      pillar.themes.map((theme) => `${pillar.id}/${theme}.yaml`),
    ),
  )
  const paths = new Set([...themes, ...faultyThemes].map(({ path }) => path))
  const misplaced = themes
    .filter(({ path }) => !places.has(path))
    .map((file) =>
      faultIn(
        file,
        [],
        'no pillar lists this theme',
        'add it to its pillar in questionnaire.yaml or correct the folder',
      ),
    )
  const misnamed = themes
    .filter(({ path, value }) => !path.endsWith(`/${value.id}.yaml`))
    .map((file) =>
      faultIn(file, ['id'], `id ${file.value.id} differs from the file name`, 'make them the same'),
    )
  const absent = questionnaire.value.pillars.flatMap((pillar, p) =>
    pillar.themes.flatMap((theme, t) =>
      paths.has(`${pillar.id}/${theme}.yaml`)
        ? []
        : [
            faultIn(
              questionnaire,
              ['pillars', p, 'themes', t],
              `theme ${theme} has no file ${pillar.id}/${theme}.yaml`,
              'write that file, or take the theme out of the list',
            ),
          ],
    ),
  )
  return [...misplaced, ...misnamed, ...absent]
}

/** Every id is used once in its kind. */
export function checkUniqueIds({ questionnaire, profile, levers, themes, modules }: Sources): Problem[] {
  const doubles = new DoubleFinder()
  themes.forEach((file) => {
    doubles.add('theme', file.value.id, file, ['id'])
    file.value.questions.forEach((question, q) => {
      doubles.add('question', question.id, file, ['questions', q, 'id'])
      question.options?.forEach((option, o) =>
        doubles.add(`option of ${question.id}`, option.id, file, ['questions', q, 'options', o, 'id']),
      )
    })
  })
  modules.forEach((file) => addModule(file, doubles))
  questionnaire?.value.pillars.forEach((pillar, p) =>
    doubles.add('pillar', pillar.id, questionnaire, ['pillars', p, 'id']),
  )
  questionnaire?.value.levels.forEach((level, l) =>
    doubles.add('level', level.id, questionnaire, ['levels', l, 'id']),
  )
  questionnaire?.value.scales.forEach((scale, s) => {
    doubles.add('scale', scale.id, questionnaire, ['scales', s, 'id'])
    scale.options.forEach((option, o) =>
      doubles.add(`option of ${scale.id}`, option.id, questionnaire, ['scales', s, 'options', o, 'id']),
    )
  })
  levers?.value.levers.forEach((lever, l) => doubles.add('lever', lever.id, levers, ['levers', l, 'id']))
  profile?.value.keyFigures.forEach((figure, k) => {
    doubles.add('key figure', figure.id, profile, ['keyFigures', k, 'id'])
    figure.bands.forEach((band, b) =>
      doubles.add(`band of ${figure.id}`, band.id, profile, ['keyFigures', k, 'bands', b, 'id']),
    )
  })
  if (profile) addChoices(profile, doubles)
  return doubles.problems
}

/** Questions of modules share their names with those of themes; a part and a step are named within their module. */
function addModule(file: Sources['modules'][number], doubles: DoubleFinder): void {
  const { id, parts, steps } = file.value
  doubles.add('module', id, file, ['id'])
  parts.forEach((part, p) => {
    doubles.add(`part of ${id}`, part.id, file, ['parts', p, 'id'])
    part.questions.forEach((question, q) => {
      const path = ['parts', p, 'questions', q]
      doubles.add('question', question.id, file, [...path, 'id'])
      question.options.forEach((option, o) =>
        doubles.add(`option of ${question.id}`, option.id, file, [...path, 'options', o, 'id']),
      )
    })
  })
  steps.forEach((step, s) => doubles.add('step', step.id, file, ['steps', s, 'id']))
}

/** The answers of the profile; a branch stands in one sector only, for files name it without its sector. */
function addChoices(profile: NonNullable<Sources['profile']>, doubles: DoubleFinder): void {
  for (const kind of ['sectors', 'sizeBands', 'regions', 'roles'] as const) {
    profile.value[kind].forEach(({ id }, c) => doubles.add(kind, id, profile, [kind, c, 'id']))
  }
  profile.value.sectors.forEach(({ branches }, s) =>
    branches.forEach(({ id }, b) => doubles.add('branch', id, profile, ['sectors', s, 'branches', b, 'id'])),
  )
}

class DoubleFinder {
  readonly problems: Problem[] = []
  readonly #firsts = new Map<string, string>()

  add(kind: string, id: string, file: YamlFile<unknown>, path: FieldPath): void {
    const first = this.#firsts.get(`${kind} ${id}`)
    if (first === undefined) {
      this.#firsts.set(`${kind} ${id}`, `${file.path}:${file.lineOf(path)}`)
      return
    }
    this.problems.push(
      faultIn(file, path, `${kind} id ${id} is already used at ${first}`, 'choose another id'),
    )
  }
}
