import type { Practice } from '../practice.ts'
import type { PracticeSource } from '../schemas/practice.ts'
import type { Language, PracticesTexts } from '../texts.ts'
import type { CompleteSources } from './compile-content.ts'

/** The language-free half of the catalogue, by id. */
export function compilePractices({ practices }: CompleteSources): Practice[] {
  return practices.map(({ value }) => withoutTexts(value)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

const kept = [
  'id',
  'effort',
  'start',
  'evidenceStrength',
  'origin',
  'publications',
  'link',
  'reviewBy',
  'levers',
  'leversBasis',
  'pillars',
  'themes',
  'triggers',
  'alreadyDone',
  'fitSize',
  'fitSector',
  'conflicts',
  'related',
  'subjects',
] as const satisfies (keyof PracticeSource)[]

function withoutTexts(source: PracticeSource): Practice {
  const fields = Object.fromEntries(kept.map((field) => [field, source[field]])) as Omit<Practice, 'notWhen'>
  return { ...fields, notWhen: source.notWhen ?? [] }
}

/** The texts of the catalogue in one language, by id. */
export function compilePracticeTexts({ practices }: CompleteSources, language: Language): PracticesTexts {
  return Object.fromEntries(
    practices.map(({ value: practice }) => [
      practice.id,
      {
        title: practice.title[language],
        owner: typeof practice.owner === 'string' ? practice.owner : practice.owner[language],
        region: practice.region[language],
        what: practice.what[language],
        gives: practice.gives[language],
        forWhom: practice.forWhom[language],
        firstStep: practice.firstStep[language],
        notIf: practice.notIf[language],
        ...(practice.usable && { usable: practice.usable[language] }),
        preconditions: practice.preconditions[language],
        pitfalls: practice.pitfalls[language],
        evidence: practice.evidence.map((fact) => ({ year: fact.year, text: fact[language] })),
        costs: practice.costs && { year: practice.costs.year, text: practice.costs[language] },
      },
    ]),
  )
}
