import type { Module } from '../../content/module.ts'
import type { Question, Structure } from '../../content/structure.ts'
import { chosenOptions, isNotApplicable } from './answer-kinds.ts'
import { questionsById } from './find-question.ts'
import type { IdKind, ScanNotice, ScanProblem } from './scan-problem.ts'
import type { Answer, Scan } from './scan-schema.ts'

export type CheckedIds = { problems: ScanProblem[]; notices: ScanNotice[] }

/** The band of a key figure for "weet ik niet"; every key figure has it. */
export const unknownBand = 'unknown'

/**
 * Holds every id of a scan against the content. A retired id is a notice (kept, not scored);
 * an id that never existed is a problem that names it. `practices` are the ids of the catalogue, for the plan;
 * null leaves the plan unchecked, for where the catalogue is not loaded; the same holds for the answers to `modules`.
 */
export function checkIds(
  scan: Scan,
  structure: Structure,
  practices: readonly string[] | null,
  modules: readonly Module[] | null = [],
): CheckedIds {
  const found = new Findings(structure)
  const questions = questionsById(structure)
  const themes = new Set(structure.pillars.flatMap((pillar) => pillar.themes.map(({ id }) => id)))
  for (const [id, answer] of Object.entries(scan.answers)) {
    const question = questions.get(id)
    if (question) checkAnswer(question, answer, found, `answers.${id}`)
    else found.add('question', id, id, `answers.${id}`)
  }
  scan.unclear?.forEach((id, i) => {
    if (!questions.has(id)) found.add('question', id, id, `unclear.${i}`)
  })
  scan.priorities?.forEach((id, i) => {
    if (!themes.has(id)) found.add('theme', id, id, `priorities.${i}`)
  })
  checkProfile(scan, structure, found)
  if (practices) checkAgreements(scan, practices, found)
  if (modules) checkModules(scan, modules, found)
  return { problems: found.problems, notices: found.notices }
}

class Findings {
  readonly problems: ScanProblem[] = []
  readonly notices: ScanNotice[] = []
  readonly #retired: Structure['retired']

  constructor({ retired }: Structure) {
    this.#retired = retired
  }

  /** `ledgerId` is the id as the ledger writes it: options and bands carry their question or figure. */
  add(kind: IdKind, ledgerId: string, id: string, field: string): void {
    const retired = this.#retired.find((entry) => entry.kind === kind && entry.old === ledgerId)
    if (!retired) this.problems.push({ field, code: 'unknown-id', found: id, kind })
    else if (
      !this.notices.some((told) => told.code === 'retired' && told.kind === kind && told.id === ledgerId)
    ) {
      this.notices.push({ code: 'retired', kind, id: ledgerId, replacement: retired.new })
    }
  }
}

/** A practice that several agreements name is told once for each place, but as a notice only once. */
function checkAgreements({ agreements }: Scan, practices: readonly string[], found: Findings): void {
  agreements?.forEach(({ practice }, i) => {
    if (practice && !practices.includes(practice)) {
      found.add('practice', practice, practice, `agreements.${i}.practice`)
    }
  })
}

function checkModules(scan: Scan, modules: readonly Module[], found: Findings): void {
  for (const [id, answers] of Object.entries(scan.modules ?? {})) {
    const module = modules.find((each) => each.id === id)
    const questions = new Map(module?.parts.flatMap((part) => part.questions).map((each) => [each.id, each]))
    if (!module) found.add('module', id, id, `modules.${id}`)
    else {
      for (const [question, answer] of Object.entries(answers)) {
        const field = `modules.${id}.${question}`
        const known = questions.get(question)
        if (known) checkAnswer(known, answer, found, field)
        else found.add('question', question, question, field)
      }
    }
  }
}

/** An answer says one of these things; two at once contradict each other. */
const answerKeys = ['option', 'options', 'unknown', 'notApplicable'] as const

function checkAnswer(question: Question, answer: Answer, found: Findings, field: string): void {
  const options = chosenOptions(answer)
  const given = answerKeys.filter((key) => key in answer)
  if (given.length > 1) {
    found.problems.push({ field, code: 'not-allowed', found: given.join(' + '), allowed: [...answerKeys] })
    return
  }
  if (isNotApplicable(answer) && !question.notApplicable) {
    found.problems.push({
      field,
      code: 'not-allowed',
      found: 'notApplicable',
      allowed: ['option', 'unknown'],
    })
  }
  const wanted = question.kind === 'single' ? 'option' : 'options'
  if (('option' in answer || 'options' in answer) && !(wanted in answer)) {
    const given = 'option' in answer ? 'option' : 'options'
    found.problems.push({ field, code: 'not-allowed', found: given, allowed: [wanted, 'unknown'] })
    return
  }
  const known = new Set(question.options.map(({ id }) => id))
  for (const option of options.filter((id) => !known.has(id))) {
    found.add('option', `${question.id}/${option}`, option, `${field}.${wanted}`)
  }
}

function checkProfile({ company, keyFigures }: Scan, { profile }: Structure, found: Findings): void {
  const branches = profile.sectors.flatMap((sector) => sector.branches)
  if (company.branch && !branches.includes(company.branch)) {
    found.add('branch', company.branch, company.branch, 'company.branch')
  }
  for (const [id, band] of Object.entries(keyFigures ?? {})) {
    const figure = profile.keyFigures.find((candidate) => candidate.id === id)
    if (!figure) found.add('key-figure', id, id, `keyFigures.${id}`)
    else if (band !== unknownBand && !figure.bands.some((candidate) => candidate.id === band)) {
      found.add('band', `${id}/${band}`, band, `keyFigures.${id}`)
    }
  }
}
