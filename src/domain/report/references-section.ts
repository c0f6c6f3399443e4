import { fill } from '../../texts/fill.ts'
import { groupReferences } from '../references/by-pillar.ts'
import { wordMatchedMean } from '../references/matched-mean-in-words.ts'
import { wordReferences, type WordedReference } from '../references/references-in-words.ts'
import type { ReportInput } from './report-input.ts'
import type { ReportBlock, ReportTable } from './report-model.ts'

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

/** The public figures beside what the employer filled in, with every question, population, source and year in print. */
export function referencesSection(input: ReferencesSectionInput): ReportBlock[] {
  const { scan, structure, questionnaire, keyFigures, references, texts } = input
  if (references.length === 0) return []
  const words = texts.references
  const wording = { ...input, company: scan.company, texts: words }
  const titles = { pillars: questionnaire.pillars, questions: questionnaire.questions, keyFigures }
  const { pillars, more } = groupReferences(wordReferences(wording), references, structure.pillars, titles)
  const own = pillars.flatMap(({ subjects }) => subjects.flatMap(({ figures }) => figures))
  const known = own.filter(({ figure }) => figure !== null)
  const mean = wordMatchedMean(wording)
  const note = (text: string): ReportBlock => ({ kind: 'paragraph', tone: 'quiet', text })
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', tone: 'lead', text: words.lead },
    ownTable(own, input),
    {
      kind: 'list',
      items: known
        .filter((each) => each.own !== null)
        .map(({ indicator, year, sentences }) => `${indicator} (${year}). ${sentences.join(' ')}`),
    },
    ...(mean === null ? [] : [{ kind: 'paragraph' as const, tone: 'normal' as const, text: mean }]),
    note(words.sizeNote),
    note(words.otherThemes),
    { kind: 'page-break' },
    { kind: 'heading', level: 2, text: words.more.summary },
    { kind: 'paragraph', tone: 'normal', text: words.more.text },
    moreTable(more, input),
    { kind: 'heading', level: 2, text: words.sources.title },
    sourcesTable([...known, ...more], input),
  ]
}

function ownTable(figures: readonly WordedReference[], { texts }: ReferencesSectionInput): ReportTable {
  const { columns, caption } = texts.references.table
  return {
    kind: 'table',
    caption,
    columns: [
      { title: columns.subject, align: 'left', share: 0.22 },
      { title: columns.own, align: 'left', share: 0.14 },
      { title: columns.figure, align: 'left', share: 0.2 },
      { title: columns.place, align: 'left', share: 0.2 },
      { title: columns.size, align: 'left', share: 0.12 },
      { title: columns.verdict, align: 'left', share: 0.12 },
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
