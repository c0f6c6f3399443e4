import fc from 'fast-check'
import type { Question, Structure } from '../../src/content/structure.ts'
import type { Answer, Scan } from '../../src/domain/scan/scan-schema.ts'
import { questionsOf } from './structure-arbitrary.ts'

const uuid = fc.uuid()
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
/** Any text a person or a program may write, whatever the script; without halves of letters, which no file holds. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 40 })
/** Any value that a later version may add; JSON has no -0, and __proto__ is no field. */
const laterValue = fc
  .jsonValue({ maxDepth: 3, depthSize: 'small' })
  .map((value) => JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto')) as unknown)

/** Any scan that the questionnaire offers, with every kind of answer, any of the optional parts, and later fields. */
export function scanOf(structure: Structure): fc.Arbitrary<Scan> {
  const themes = structure.pillars.flatMap((pillar) => pillar.themes.map(({ id }) => id))
  const ids = questionsOf(structure).map(({ id }) => id)
  const { sectors, keyFigures } = structure.profile
  return fc
    .record(
      {
        id: uuid,
        createdAt: moment,
        updatedAt: moment,
        completedAt: fc.option(moment),
        language: fc.constantFrom('nl' as const, 'en' as const),
        route: fc.constantFrom('full' as const, 'quick' as const),
        company: companyOf(sectors),
        keyFigures: fc
          .tuple(
            ...keyFigures.map(({ bands }) =>
              fc.option(fc.constantFrom('unknown', ...bands.map((b) => b.id))),
            ),
          )
          .map((chosen) => onlyGiven(keyFigures.map(({ id }, k) => [id, chosen[k] ?? null]))),
        priorities: fc.subarray(themes, { maxLength: Math.min(3, themes.length) }),
        answers: answersOf(questionsOf(structure)),
        unclear: fc.subarray(ids, { maxLength: 4 }),
        laterField: laterValue,
      },
      { requiredKeys: ['id', 'company', 'answers'] },
    )
    .map((fields) => ({
      format: 'toekomstscan/scan',
      formatVersion: 1,
      questionnaire: { id: structure.id, version: structure.version },
      ...fields,
    }))
}

function companyOf(sectors: Structure['profile']['sectors']): fc.Arbitrary<Scan['company']> {
  const branches = sectors.flatMap((sector) => sector.branches)
  return fc.record(
    {
      key: uuid,
      name: anyText,
      sector: fc.constantFrom(...sectors.map(({ id }) => id)),
      branch: fc.constantFrom(null, ...branches),
      sizeBand: fc.constantFrom('1-9' as const, '25-49' as const, 'over-300' as const),
      region: fc.constantFrom(null, 'limburg' as const, 'abroad' as const),
      laterField: laterValue,
    },
    { requiredKeys: ['sector', 'sizeBand'] },
  )
}

/** Answers of every kind to any of the questions. */
function answersOf(questions: readonly Question[]): fc.Arbitrary<Scan['answers']> {
  return fc
    .tuple(...questions.map((question) => fc.option(answerOf(question))))
    .map((answers) => onlyGiven(questions.map(({ id }, q) => [id, answers[q] ?? null])))
}

function answerOf(question: Question): fc.Arbitrary<Answer> {
  const ids = question.options.map(({ id }) => id)
  const chosen: fc.Arbitrary<Answer> =
    question.kind === 'single'
      ? fc.constantFrom(...ids).map((option) => ({ option }))
      : fc.subarray(ids).map((options) => ({ options }))
  return fc.oneof(
    { weight: 6, arbitrary: chosen },
    { weight: 1, arbitrary: fc.constant<Answer>({ unknown: true }) },
    ...(question.notApplicable
      ? [{ weight: 1, arbitrary: fc.constant<Answer>({ notApplicable: true }) }]
      : []),
  )
}

function onlyGiven<T>(entries: readonly (readonly [string, T | null])[]): Record<string, T> {
  return Object.fromEntries(entries.flatMap(([id, value]) => (value === null ? [] : [[id, value]])))
}
