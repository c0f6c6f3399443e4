import type { ReportCover, ReportModel } from '../../src/domain/report/report-model.ts'
import { cards, comparison, levers, writing } from './sample-report-kinds.ts'
import { summary, reading, pillar, advice, appendix, loremWords } from './sample-report-blocks.ts'

/** A report of ordinary length with every kind of block; `overrides` replace whole fields. */
type CoveredModel = ReportModel & { cover: ReportCover }

export function sampleReportModel(overrides: Partial<CoveredModel> = {}): CoveredModel {
  return {
    language: 'nl',
    title: 'Rapport Toekomstscan · Installatiebedrijf Voorbeeld',
    asOf: '2026-03-14',
    identity: 'scan-0001/3f2a9c/nl',
    fileName: 'toekomstscan-installatiebedrijf-voorbeeld',
    cover: {
      product: 'Toekomstscan',
      title: 'Hoe klaar is uw bedrijf voor morgen?',
      company: 'Installatiebedrijf Voorbeeld',
      facts: [
        { label: 'Sector', value: 'Bouw en installatie' },
        { label: 'Omvang', value: '42 medewerkers, 38 fte' },
        { label: 'Ingevuld op', value: '14 maart 2026' },
        { label: 'Ingevuld door', value: 'Directeur' },
      ],
      note: 'Dit rapport is gemaakt uit uw eigen antwoorden. Het blijft op uw apparaat, tot u het zelf deelt. De uitslag is een start voor een gesprek en geen oordeel.',
      host: {
        name: 'Werkgeversloket Voorbeeld',
        lines: ['Stationsplein 1, 1234 AB Voorbeeld', '0612 345 678'],
      },
    },
    foot: {
      text: 'Installatiebedrijf Voorbeeld · 14 maart 2026 · vragenlijst 1.0',
      pages: 'pagina {page} van {pages}',
    },
    blocks: [
      ...summary(),
      ...reading(),
      ...pillar(),
      ...comparison(),
      ...advice(),
      ...cards(),
      ...levers(),
      ...writing(),
      ...appendix(36),
    ],
    ...overrides,
  }
}

/** A report that has next to nothing to say. */
export function nearlyEmptyReportModel(): ReportModel {
  return sampleReportModel({
    language: 'en',
    title: 'Report',
    identity: 'empty',
    cover: { product: 'Scan', title: 'Report', company: '', facts: [], note: '' },
    foot: { text: '', pages: 'page {page} of {pages}' },
    blocks: [{ kind: 'paragraph', text: 'There are no answers yet.', tone: 'normal' }],
  })
}

/** A report of dozens of pages, with long names everywhere. */
export function veryLongReportModel(): ReportModel {
  const company =
    'Vereniging van Samenwerkende Installatie- en Onderhoudsbedrijven Noord-Holland en Flevoland'
  const sample = sampleReportModel()
  return {
    ...sample,
    cover: {
      ...sample.cover,
      title: `${sample.cover.title} Een verkenning van werk, mensen en organisatie`,
      company,
      facts: Array.from({ length: 14 }, (_, index) => ({
        label: `Kenmerk ${index + 1} van het bedrijf`,
        value: `De waarde van kenmerk ${index + 1}, met een toelichting die over meer dan een regel kan gaan lopen`,
      })),
    },
    foot: { ...sample.foot, text: `${company} · 14 maart 2026 · vragenlijst 1.0` },
    blocks: Array.from({ length: 6 }, (_, index) => [
      { kind: 'page-break' as const },
      { kind: 'heading' as const, level: 1 as const, text: `Deel ${index + 1}: ${loremWords(14, index)}` },
      ...Array.from({ length: 9 }, (_, number) => [
        { kind: 'heading' as const, level: 2 as const, text: `Onderwerp ${index + 1}.${number + 1}` },
        { kind: 'paragraph' as const, text: loremWords(90 + 23 * number, number), tone: 'normal' as const },
      ]).flat(),
      ...pillar(),
      ...advice(),
      ...appendix(60),
    ]).flat(),
  }
}
