import { describe, expect, it } from 'vitest'
import { load } from 'js-yaml'
import {
  checkContent,
  compileSoundContent,
  type CheckedContent,
} from '../../src/content/checks/check-content.ts'
import { listWords } from '../../src/content/language/words.ts'
import { formatProblem, type Problem } from '../../src/content/problem.ts'
import type { Question } from '../../src/content/structure.ts'
import { languages, type Language } from '../../src/content/texts.ts'
import { scanSchema, type Answer } from '../../src/domain/scan/scan-schema.ts'
import { scoreScan } from '../../src/domain/scoring/score-scan.ts'
import { testContent } from '../support/content.ts'
import { faultsInOneFile, faultsOfPlace } from '../support/content-faults.ts'
import { faultsOfLedger, faultsOfRules, faultsOfWording, manyFaults } from '../support/content-rule-faults.ts'
import { faultsOfModules } from '../support/content-module-faults.ts'
import {
  problemOf,
  replaced,
  shippedFiles,
  shippedText,
  type FaultSample,
} from '../support/content-samples.ts'
import { questionsOf } from '../support/structure-arbitrary.ts'

const { structure, practices, modules, texts } = testContent()
const moduleQuestions = modules.flatMap(({ parts }) => parts.flatMap((part) => part.questions))
const questions = questionsOf(structure)
const quickQuestions = questions.filter(({ weight }) => weight >= structure.quickRouteWeightFrom)

describe('the shipped content', () => {
  it('has no problem, not even a warning', () => {
    expect(checkContent(shippedFiles()).problems.map(formatProblem)).toEqual([])
  })

  it('compiles to the same for who only uses it', () => {
    expect(compileSoundContent(shippedFiles())).toEqual(checkContent(shippedFiles()))
  })

  it.each(faultsInOneFile.slice(0, 3))('is refused there too with $fault', ({ damage }) => {
    expect(compileSoundContent(damage(shippedFiles())).content).toBeNull()
  })

  it.each(faultsOfWording.slice(0, 3))('is of use there in spite of $fault', ({ damage }) => {
    expect(compileSoundContent(damage(shippedFiles())).content).not.toBeNull()
    expect(checkContent(damage(shippedFiles())).content).toBeNull()
  })

  it('has four pillars with 17 themes and 58 questions', () => {
    const themes = structure.pillars.flatMap((pillar) => pillar.themes)
    expect([structure.pillars.length, themes.length, questions.length]).toEqual([4, 17, 58])
  })

  it.each(languages)('asks and answers in at most 2,600 words (%s)', (language) => {
    expect(wordsOf(questions, language)).toBeLessThanOrEqual(2600)
    expect(wordsOf(questions, language)).toBeGreaterThan(1500)
  })

  it.each(structure.levers)(
    'has five questions for the lever %s, three of them in the quick route',
    (lever) => {
      const withShare = (list: readonly Question[]) => list.filter(({ levers }) => (levers[lever] ?? 0) > 0)
      expect(withShare(questions).length).toBeGreaterThanOrEqual(5)
      expect(withShare(quickQuestions).length).toBeGreaterThanOrEqual(3)
    },
  )

  it('gives every theme, pillar and the total a score in the quick route', () => {
    const answers = Object.fromEntries(quickQuestions.map((question) => [question.id, bestAnswer(question)]))
    const { total, pillars } = scoreScan(structure, answers)
    const scores = [total, ...pillars, ...pillars.flatMap((pillar) => pillar.themes)]
    expect(scores.map(({ score }) => score)).toEqual(scores.map(() => 100))
  })

  it('has every id in the ledger of published ids', () => {
    const { live } = load(shippedText('published-ids.yaml')) as { live: Record<string, unknown> }
    expect(live).toEqual({
      pillars: structure.pillars.map(({ id }) => id),
      themes: structure.pillars.flatMap((pillar) => pillar.themes.map(({ id }) => id)),
      levers: structure.levers,
      questions: Object.fromEntries(
        [...questions, ...moduleQuestions].map(({ id, options }) => [id, options.map((o) => o.id)]),
      ),
      keyFigures: Object.fromEntries(
        structure.profile.keyFigures.map(({ id, bands }) => [id, bands.map((band) => band.id)]),
      ),
      branches: structure.profile.sectors.flatMap(({ branches }) => branches),
      practices: practices.map(({ id }) => id),
      modules: Object.fromEntries(
        modules.map(({ id, parts, steps }) => [id, { parts: parts.map((part) => part.id), steps }]),
      ),
    })
  })

  it('offers no sector, size, region or role that a scan file would refuse', () => {
    const { sectors, sizeBands, regions, roles } = structure.profile
    const offered = [
      ...sectors.map(({ id }) => profileScan({ sector: id })),
      ...sizeBands.map(({ id }) => profileScan({ sizeBand: id })),
      ...regions.map((region) => profileScan({ region })),
      ...roles.map((role) => ({ ...profileScan({}), respondent: { role } })),
    ]
    expect(offered.flatMap((scan) => scanSchema.safeParse(scan).error?.issues ?? [])).toEqual([])
    expect([sectors.length, sizeBands.length, regions.length, roles.length]).toEqual([19, 7, 13, 8])
  })

  it('keeps "unknown" free: a key figure stores it for "weet ik niet"', () => {
    const bands = structure.profile.keyFigures.flatMap((figure) => figure.bands.map(({ id }) => id))
    expect(bands).not.toContain('unknown')
  })
})

describe('the check of the content tells, with file, line, field, problem and cure:', () => {
  it.each([
    ...faultsInOneFile,
    ...faultsOfPlace,
    ...faultsOfRules,
    ...faultsOfModules,
    ...faultsOfLedger,
    ...faultsOfWording,
  ])('$fault', (sample) => {
    const { problems, expected } = checkDamaged([sample])
    expect(problems).toContainEqual(expected[0])
  })

  it('too many words', () => {
    const damage = replaced('questionnaire.yaml', 'words: 2600,', 'words: 1500,')
    const told = checkContent(damage(shippedFiles())).problems.map(formatProblem)
    expect(told).toEqual(
      languages.map((language) =>
        expect.stringMatching(
          new RegExp(
            `^questionnaire.yaml:\\d+ → limits.words → the questionnaire has ${wordsOf(questions, language)} words ` +
              `\\(${language}\\), more than 1500 → shorten questions and answers$`,
          ),
        ),
      ),
    )
  })
})

describe('the check of the content', () => {
  it.each(faultsInOneFile.filter(({ hidesIds }) => !hidesIds))(
    'tells a slip in one file once, without what follows from it: $fault',
    (sample) => {
      const { problems, expected } = checkDamaged([sample])
      expect(problems).toEqual(expected)
    },
  )

  it.each([...faultsInOneFile, ...faultsOfRules])('compiles nothing as long as there is $fault', (sample) => {
    expect(checkDamaged([sample]).content).toBeNull()
  })

  it('tells a fault of the ledger although the profile cannot be read', () => {
    const samples = [
      ...faultsInOneFile.filter(({ file }) => file === 'profile.yaml'),
      ...faultsOfLedger.filter(({ fault }) => fault === 'a published id that has vanished'),
    ]
    const { problems, expected } = checkDamaged(samples)
    expect(expected).toHaveLength(2)
    expect(problems).toEqual(expect.arrayContaining(expected))
  })

  it('reports eleven faults in one folder all at once, by file and line', () => {
    const { problems, expected } = checkDamaged(manyFaults)
    expect(expected.filter((told) => !problems.some((problem) => isSame(problem, told)))).toEqual([])
    const places = problems.map(({ file, line }) => `${file}:${String(line).padStart(4, '0')}`)
    expect(places).toEqual(places.toSorted((a, b) => a.localeCompare(b)))
  })
})

type Damaged = CheckedContent & { expected: Problem[] }
const damagedBefore = new Map<string, Damaged>()

/** Damages the shipped files in all these ways, and says what must be told. */
function checkDamaged(samples: readonly FaultSample[]): Damaged {
  const key = samples.map(({ fault }) => fault).join()
  const known = damagedBefore.get(key)
  if (known) return known
  const files = samples.reduce((damaged, { damage }) => damage(damaged), shippedFiles())
  const checked = { ...checkContent(files), expected: samples.map((sample) => problemOf(sample, files)) }
  damagedBefore.set(key, checked)
  return checked
}

function isSame(a: Problem, b: Problem): boolean {
  return formatProblem(a) === formatProblem(b) && a.severity === b.severity
}

/** The words of questions with their answers, counted from the compiled texts. */
function wordsOf(list: readonly Question[], language: Language): number {
  const own = texts[language].questionnaire.questions
  const read = list.flatMap(({ id }) => [own[id]?.text ?? '', ...Object.values(own[id]?.options ?? {})])
  return read.reduce((sum, text) => sum + listWords(text).length, 0)
}

function bestAnswer({ kind, options }: Question): Answer {
  return kind === 'single' ? { option: options.at(-1)!.id } : { options: options.map(({ id }) => id) }
}

function profileScan(company: object) {
  return {
    format: 'toekomstscan/scan',
    formatVersion: 1,
    questionnaire: { id: 'toekomstscan', version: '1.0.0' },
    id: '0b3c9a52-6a43-4a6e-9b0d-6b7f1d1f3c11',
    company: { sector: 'F', sizeBand: '25-49', ...company },
    answers: {},
  }
}
