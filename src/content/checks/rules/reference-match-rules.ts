import type { Problem } from '../../problem.ts'
import type { ReferenceSource } from '../../schemas/reference.ts'
import type { Sources } from '../read-sources.ts'
import type { Fault } from './reference-rules.ts'

/** The pillar exists, and so does the key figure or question, counted in the same way. */
export function checkMatch(reference: ReferenceSource, sources: Sources, fault: Fault): Problem[] {
  const { match, pillar } = reference
  const pillars = sources.questionnaire?.value.pillars
  const isLost = pillars?.every(({ id }) => id !== pillar) ?? false
  return [
    ...(isLost
      ? [fault(['pillar'], `pillar ${pillar} does not exist`, 'name a pillar of questionnaire.yaml')]
      : []),
    ...(match && 'keyFigure' in match ? checkKeyFigure(match.keyFigure, reference, sources, fault) : []),
    ...(match && 'question' in match ? checkQuestion(match.question, reference, sources, fault) : []),
  ]
}

function checkKeyFigure(
  id: string,
  { compare }: ReferenceSource,
  { profile }: Sources,
  fault: Fault,
): Problem[] {
  if (!profile) return []
  const path = ['match', 'keyFigure']
  const figure = profile.value.keyFigures.find((candidate) => candidate.id === id)
  if (!figure) {
    const cure = 'name a key figure of profile.yaml, or write match: null'
    return [fault(path, `key figure ${id} does not exist`, cure)]
  }
  const unit = compare === 'level' ? 'percent' : 'yes-no'
  if (figure.unit === unit) return []
  const problem = `key figure ${id} is counted in ${figure.unit}, not ${unit}`
  return [fault(path, problem, 'correct compare, or name another key figure')]
}

function checkQuestion(
  id: string,
  { pillar }: ReferenceSource,
  { questionnaire, themes, faultyThemes }: Sources,
  fault: Fault,
): Problem[] {
  const path = ['match', 'question']
  const theme = themes.find(({ value }) => value.questions.some((question) => question.id === id))
  if (!theme) {
    if (faultyThemes.some(({ text }) => text.includes(id))) return []
    const cure = 'name a question of the questionnaire, or write match: null'
    return [fault(path, `question ${id} does not exist`, cure)]
  }
  const question = theme.value.questions.find((candidate) => candidate.id === id)
  const scaleId = question?.kind === 'single' ? question.scale : undefined
  const scale = questionnaire?.value.scales.find((candidate) => candidate.id === scaleId)
  const hasEdges = !questionnaire || scale?.options.every(({ band }) => band) === true
  const isElsewhere = !theme.path.startsWith(`${pillar}/`)
  return [
    ...(hasEdges
      ? []
      : [fault(path, `the answers to ${id} are no shares`, 'name a question on a scale with bands')]),
    ...(isElsewhere
      ? [fault(['pillar'], `question ${id} stands in another pillar`, 'name the pillar of the question')]
      : []),
  ]
}

/** A matched level says how far off is still around, or why it gives no verdict; nothing else does. */
export function checkVerdict(reference: ReferenceSource, fault: Fault): Problem[] {
  const { match, compare, deadBand, noVerdict } = reference
  const isJudged = match !== null && compare === 'level'
  if (!isJudged && (deadBand ?? noVerdict) !== undefined) {
    const field = deadBand === undefined ? 'noVerdict' : 'deadBand'
    return [fault([field], 'has no use here: only a matched level gets a verdict', 'remove it')]
  }
  if (!isJudged || (deadBand === undefined) !== (noVerdict === undefined)) return []
  return [
    fault(
      ['match'],
      'needs either deadBand or noVerdict',
      'say how far off is still around, or why not to say',
    ),
  ]
}
