import type { Reference, ReferenceMatch, ReferenceSize, ReferenceValue } from '../reference.ts'
import type { ReferencesSource, ReferenceSource } from '../schemas/reference.ts'
import type { Language, ReferencesTexts } from '../texts.ts'
import type { CompleteSources } from './compile-content.ts'

/**
 * The language-free half of the public figures: pillar by pillar, those that get a verdict first, then the other levels,
 * the yes-or-no figures, and what the scan does not ask; else in the order of the files.
 */
export function compileReferences(sources: CompleteSources): Reference[] {
  const pillars = sources.questionnaire.value.pillars.map(({ id }) => id)
  return sources.references
    .flatMap(({ value }) => value.references.map((reference) => compileReference(reference, value, sources)))
    .sort((a, b) => pillars.indexOf(a.pillar) - pillars.indexOf(b.pillar) || rankOf(a) - rankOf(b))
}

function rankOf({ match, compare, deadBand }: Reference): number {
  if (match === null) return 3
  if (compare === 'share-of-employers') return 2
  return deadBand === null ? 1 : 0
}

function compileReference(
  reference: ReferenceSource,
  source: ReferencesSource,
  sources: CompleteSources,
): Reference {
  const { id, pillar, unit, year, compare, asked, deadBand, notFor } = reference
  return {
    id,
    pillar,
    unit,
    year,
    confidence: reference.confidence ?? source.confidence,
    compare,
    asked,
    source: {
      id: source.id,
      publisher: source.publisher,
      table: source.table,
      url: reference.url ?? source.url,
      version: reference.version ?? source.version,
    },
    reviewBy: source.reviewBy,
    match: compileMatch(reference, sources),
    deadBand: typeof deadBand === 'object' ? deadBand.ours : (deadBand ?? null),
    notFor: notFor ?? [],
    values: reference.values.flatMap(compileValue),
    sizes: (reference.sizes ?? []).map((size) => compileSize(size, sources)),
  }
}

function compileMatch(
  { match }: ReferenceSource,
  { profile, questionnaire, themes }: CompleteSources,
): ReferenceMatch | null {
  if (match === null) return null
  if ('keyFigure' in match) {
    const figure = profile.value.keyFigures.find(({ id }) => id === match.keyFigure)
    const bands = (figure?.bands ?? []).map(({ id, low, high }) => ({ id, low, high }))
    return { kind: 'key-figure', id: match.keyFigure, bands }
  }
  const question = themes
    .flatMap(({ value }) => value.questions)
    .find((candidate) => candidate.id === match.question)
  const scaleId = question?.kind === 'single' ? question.scale : undefined
  const scale = questionnaire.value.scales.find(({ id }) => id === scaleId)
  const bands = (scale?.options ?? []).flatMap(({ id, band }) => (band ? [{ id, ...band }] : []))
  return { kind: 'question', id: match.question, bands }
}

/** One row for each sector of a group, so that every sector finds its own. */
function compileValue(row: ReferenceSource['values'][number]): ReferenceValue[] {
  const { sector, group, value, low, high, isAbout } = row
  return [sector].flat().map((key) => ({
    sector: key,
    value,
    low: low ?? null,
    high: high ?? null,
    isAbout: isAbout ?? false,
    group: group ?? null,
  }))
}

function compileSize(
  { people, value }: { people: string; value: number },
  { profile }: CompleteSources,
): ReferenceSize {
  const { from, to } = edgesOf(people)
  return { from, to, value, sizeBands: sizeBandsWithin(people, profile.value.sizeBands) }
}

/** The size bands of a class of the source: those the profile maps to it, and those that lie wholly within it. */
export function sizeBandsWithin(
  people: string,
  sizeBands: readonly { id: string; cbsClass: string }[],
): string[] {
  const size = edgesOf(people)
  const isWithin = (id: string) => {
    const band = edgesOf(id)
    return band.from >= size.from && (band.to ?? Infinity) <= (size.to ?? Infinity)
  }
  return sizeBands.filter(({ id, cbsClass }) => cbsClass === people || isWithin(id)).map(({ id }) => id)
}

/** "10-24", "100-plus" or "over-300" as first and last number of people; null is open. */
function edgesOf(people: string): { from: number; to: number | null } {
  const over = /^over-(\d+)$/.exec(people)
  if (over) return { from: Number(over[1]) + 1, to: null }
  const [from, to] = people.split('-')
  return { from: Number(from), to: to === 'plus' ? null : Number(to) }
}

/** The words of the public figures in one language. A source's own words keep their Dutch original beside the translation. */
export function compileReferenceTexts(sources: CompleteSources, language: Language): ReferencesTexts {
  const entries = sources.references.flatMap(({ value: source }) =>
    source.references.map((reference) => [reference.id, textsOf(reference, source, language)] as const),
  )
  return Object.fromEntries(entries)
}

function textsOf(reference: ReferenceSource, source: ReferencesSource, language: Language) {
  const { wording, indicator, noVerdict, remark } = reference
  const isOwnWords = wording.kind === 'summary'
  return {
    indicator: indicator[language],
    population: (reference.population ?? source.population)[language],
    wording: {
      kind: wording.kind,
      text: wording[language],
      original: isOwnWords || language === 'nl' ? null : wording.nl,
    },
    counted: wording.counted?.[language] ?? null,
    noVerdict: noVerdict?.[language] ?? null,
    remark: remark?.[language] ?? null,
    licence: source.licence[language],
    groups: Object.fromEntries(Object.entries(source.groups ?? {}).map(([id, name]) => [id, name[language]])),
  }
}
