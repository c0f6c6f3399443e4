import { fill } from '../../../texts/fill.ts'
import { figuresToShow, groupReferences } from '../../references/by-pillar.ts'
import { wordMatchedMean } from '../../references/matched-mean-in-words.ts'
import { wordReferences, type WordedReference } from '../../references/references-in-words.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'
import { withoutEmptyColumns } from '../without-empty-columns.ts'

export type ReferencesSectionInput = Pick<
  ReportInput,
  | 'scan'
  | 'result'
  | 'structure'
  | 'language'
  | 'questionnaire'
  | 'profile'
  | 'keyFigures'
  | 'references'
  | 'referenceTexts'
> & { texts: Pick<ReportInput['texts'], 'references'> }

type Grouped = ReturnType<typeof groupReferences>

function group(input: ReferencesSectionInput): Grouped {
  const { scan, structure, questionnaire, keyFigures, references, texts } = input
  const worded = wordReferences({ ...input, company: scan.company, texts: texts.references })
  const titles = { pillars: questionnaire.pillars, questions: questionnaire.questions, keyFigures }
  return groupReferences(worded, references, structure.pillars, titles)
}

const note = (text: string): ReportBlock => ({ kind: 'paragraph', tone: 'quiet', text })

function figuresOf({ pillars }: Grouped): WordedReference[] {
  return pillars.flatMap(({ subjects }) => subjects.flatMap(figuresToShow))
}

/** The public figures of one pillar beside what the employer filled in; nothing where the pillar has none. */
export function referencesOfPillar(pillar: string, input: ReferencesSectionInput): ReportBlock[] {
  const grouped = group(input)
  const figures = figuresOf({ ...grouped, pillars: grouped.pillars.filter(({ id }) => id === pillar) })
  return figures.length === 0 ? [] : [withoutEmptyColumns(ownTable(figures, input))]
}

/** What the public figures say beside the own answers, in sentences; the tables stand with the pillars. */
export function referencesSection(input: ReferencesSectionInput): ReportBlock[] {
  const { scan, references, texts } = input
  if (references.length === 0) return []
  const words = texts.references
  const mean = wordMatchedMean({ ...input, company: scan.company, texts: words })
  const known = figuresOf(group(input)).filter(({ figure, own }) => figure !== null && own !== null)
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', tone: 'lead', text: words.lead },
    { kind: 'paragraph', tone: 'normal', text: `${words.employeesSay} ${words.aroundMeans}` },
    {
      kind: 'list',
      items: known.map((each) => [subjectOf(each, words.subjectOf), ...each.sentences].join(' ')),
    },
    ...(mean === null ? [] : [{ kind: 'paragraph' as const, tone: 'normal' as const, text: mean }]),
    note(words.sizeNote),
    note(words.otherThemes),
  ]
}

/** For the annex: the figures that the scan does not ask, and every question, population, source and year in print. */
export function referencesAnnex(input: ReferencesSectionInput): ReportBlock[] {
  if (input.references.length === 0) return []
  const words = input.texts.references
  const grouped = group(input)
  const known = figuresOf(grouped).filter(({ figure }) => figure !== null)
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.more.summary },
    { kind: 'paragraph', tone: 'normal', text: words.more.text },
    moreTable(grouped.more, input),
    { kind: 'heading', level: 2, text: words.sources.title },
    { kind: 'paragraph', tone: 'quiet', text: words.employeesSay, isKeptWithNext: true },
    sourcesTable([...known, ...grouped.more], input),
  ]
}

function ownTable(figures: readonly WordedReference[], { texts }: ReferencesSectionInput): ReportTable {
  const { columns, caption } = texts.references.table
  return {
    kind: 'table',
    caption,
    columns: [
      { title: columns.subject, align: 'left', share: 0.2 },
      { title: columns.own, align: 'left', share: 0.13 },
      { title: columns.figure, align: 'left', share: 0.2 },
      { title: columns.place, align: 'left', share: 0.26 },
      { title: columns.size, align: 'left', share: 0.11 },
      { title: columns.verdict, align: 'left', share: 0.1 },
    ],
    rows: figures.map((each) => ({
      cells: [
        each.indicator,
        each.own ?? texts.references.notFilled,
        each.figure ?? texts.references.none,
        placeAndYear(each, texts.references.placeYear),
        each.size?.figure ?? '–',
        each.figure === null || each.own === null ? '–' : (each.verdict ?? '–'),
      ],
      emphasis: 'none',
    })),
  }
}

function moreTable(figures: readonly WordedReference[], { texts }: ReferencesSectionInput): ReportTable {
  const { columns } = texts.references.table
  return {
    kind: 'table',
    caption: texts.references.more.caption,
    columns: [
      { title: columns.subject, align: 'left', share: 0.38 },
      { title: columns.figure, align: 'left', share: 0.3 },
      { title: columns.place, align: 'left', share: 0.32 },
    ],
    rows: figures.map((each) => ({
      cells: [each.indicator, each.figure ?? '–', placeAndYear(each, texts.references.placeYear)],
      emphasis: 'none',
    })),
  }
}

function subjectOf({ indicator, year }: WordedReference, text: string): string {
  return fill(text, { subject: indicator, year })
}

function placeAndYear({ place, year }: WordedReference, text: string): string {
  return place === null ? '–' : fill(text, { place, year })
}

function sourcesTable(figures: readonly WordedReference[], { texts }: ReferencesSectionInput): ReportTable {
  const { columns, caption } = texts.references.sources
  return {
    kind: 'table',
    caption,
    columns: [
      { title: columns.indicator, align: 'left', share: 0.2 },
      { title: columns.asked, align: 'left', share: 0.45 },
      { title: columns.source, align: 'left', share: 0.35 },
    ],
    rows: figures.map(({ indicator, year, source }) => ({
      cells: [
        `${indicator}, ${year}`,
        [...source.wording, source.asked, ...source.remarks].join(' '),
        [source.citation, source.confidence, source.reviewPast, source.url]
          .filter((text) => text !== null)
          .join(' '),
      ],
      emphasis: 'none',
    })),
  }
}
