import type { Structure } from '../../src/content/structure.ts'
import type { Language } from '../../src/content/texts.ts'
import type { ReportModel, ReportTable } from '../../src/domain/report/report-model.ts'
import type { Answers } from '../../src/domain/scan/scan-schema.ts'
import { textsByLanguage } from '../../src/texts/by-language.ts'

/** What the tables of the paper form print: nothing here knows the questionnaire. */
export type ScoreTables = {
  themes: { lines: { points: Map<string, number>; weight: number }[] }[]
  /** Per pillar the printed weight of each theme. */
  pillars: { themeWeights: number[] }[]
}

/** What a hand crossed: a letter, a number of crosses, or why there are no points. */
export type Mark = { letter: string } | { crosses: number } | 'unknown' | 'not-applicable' | 'open'

/** Reads points and weights back out of the tables to write in. */
export function readScoreTables({ blocks }: Pick<ReportModel, 'blocks'>, language: Language): ScoreTables {
  const { theme, pillar } = textsByLanguage[language].blank.score
  const tables = blocks.filter(
    (block): block is ReportTable => block.kind === 'table' && !!block.isForWriting,
  )
  const withColumn = (title: string) =>
    tables.filter(({ columns }) => columns.some((each) => each.title === title))
  return {
    themes: withColumn(theme.columns.points).map(({ rows }) => ({
      lines: rows
        .filter(({ emphasis }) => emphasis !== 'total')
        .map(({ cells }) => ({ points: readPoints(cells[1]!), weight: Number(cells[3]) })),
    })),
    pillars: withColumn(pillar.columns.applicable).map(({ rows }) => ({
      themeWeights: rows
        .slice(
          0,
          rows.findIndex(({ emphasis }) => emphasis === 'total'),
        )
        .map(({ cells }) => Number(/(\d+)\)$/.exec(cells[0]!)?.[1])),
    })),
  }
}

/** "a = 0 · b = 25" or "geen = 0 · 1 kruisje = 25 · vanaf 2 kruisjes = 100": by letter, or by number of crosses. */
function readPoints(cell: string): Map<string, number> {
  const pairs = cell
    .replaceAll('\u00a0', ' ')
    .split(' · ')
    .map((pair) => {
      const [answer = '', points = ''] = pair.split(' = ')
      const key = /^[a-z]$/.test(answer) ? answer : (/\d+/.exec(answer)?.[0] ?? '0')
      return [key, Number(points.replace(',', '.'))] as const
    })
  return new Map(pairs)
}

/** The crosses that a scan would be on paper, in the order of the form. */
export function crossForm({ pillars }: Pick<Structure, 'pillars'>, answers: Answers): Mark[] {
  return pillars
    .flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions))
    .map((question): Mark => {
      const answer = answers[question.id] as Record<string, unknown> | undefined
      if (!answer) return 'open'
      if (answer['unknown']) return 'unknown'
      if (answer['notApplicable']) return 'not-applicable'
      if (Array.isArray(answer['options'])) return { crosses: answer['options'].length }
      const place = question.options.findIndex(({ id }) => id === answer['option'])
      return { letter: 'abcdefghij'[place]! }
    })
}

type Floors = Pick<Structure['thresholds'], 'answersFrom' | 'completenessFrom' | 'notApplicableAbove'>

/** Follows the steps of the form with a pencil: 3 decimals everywhere, whole numbers at the end. */
export function calculateByHand(tables: ScoreTables, marks: readonly Mark[], floors: Floors) {
  let at = 0
  const themes = tables.themes.map(({ lines }) => {
    const own = lines.map((line) => ({ ...line, mark: marks[at++]! }))
    const scored = own.flatMap((line) => {
      const points = pointsFor(line.points, line.mark)
      return points === null ? [] : [{ weight: line.weight, product: points * line.weight }]
    })
    const doesNotFit = add(own.filter(({ mark }) => mark === 'not-applicable').map(({ weight }) => weight))
    return {
      count: scored.length,
      answered: add(scored.map(({ weight }) => weight)),
      product: add(scored.map(({ product }) => product)),
      doesNotFit,
    }
  })
  let next = 0
  const pillars = tables.pillars.map(({ themeWeights }) =>
    calculatePillar(
      themeWeights.map((weight) => ({ ...themes[next++]!, weight })),
      floors,
    ),
  )
  const scores = pillars.map(({ exact }) => exact)
  const isWhole = scores.every((score) => score !== null)
  return {
    total: isWhole ? whole(add(scores) / scores.length) : null,
    pillars: pillars.map(({ exact, themes }) => ({ score: exact === null ? null : whole(exact), themes })),
  }
}

type ThemeSum = { count: number; answered: number; product: number; doesNotFit: number; weight: number }

function calculatePillar(themes: ThemeSum[], floors: Floors) {
  const scored = themes.map((theme) => {
    const fits = theme.weight - theme.doesNotFit
    const isSkipped = theme.doesNotFit > floors.notApplicableAbove * theme.weight
    const hasScore =
      !isSkipped &&
      theme.count >= floors.answersFrom &&
      atLeast(theme.answered, floors.completenessFrom, fits)
    return {
      ...theme,
      fits,
      isSkipped,
      score: hasScore ? threeDecimals(theme.product / theme.answered) : null,
    }
  })
  const kept = scored.filter(({ isSkipped }) => !isSkipped)
  const scores = kept.flatMap(({ score }) => (score === null ? [] : [score]))
  const answered = add(kept.map((theme) => theme.answered))
  const fits = add(kept.map((theme) => theme.fits))
  const hasScore =
    kept.length > 0 &&
    atLeast(scores.length, floors.completenessFrom, kept.length) &&
    atLeast(answered, floors.completenessFrom, fits)
  return {
    exact: hasScore ? threeDecimals(add(scores) / scores.length) : null,
    themes: scored.map(({ score }) => (score === null ? null : whole(score))),
  }
}

function pointsFor(points: ReadonlyMap<string, number>, mark: Mark): number | null {
  if (typeof mark === 'string') return null
  if ('letter' in mark) return points.get(mark.letter)!
  const most = Math.max(...[...points.keys()].map(Number))
  return points.get(String(Math.min(mark.crosses, most)))!
}

const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
const whole = (score: number) => Math.floor(score + 0.5 + 1e-9)
const threeDecimals = (score: number) => Math.round(score * 1000 + 1e-9) / 1000
const atLeast = (part: number, share: number, all: number) => all > 0 && part / all >= share - 1e-12
