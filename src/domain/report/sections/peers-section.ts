import type { PeersTexts } from '../../../texts/catalogue.ts'
import { fill } from '../../../texts/fill.ts'
import type { Surroundings } from '../../host/surroundings.ts'
import { describePeers, describeRefused, type WordedPeer } from '../wording/peers-in-words.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock, ReportTable } from '../report-model.ts'

export type PeersSectionInput = Pick<ReportInput, 'result' | 'structure' | 'questionnaire' | 'language'> & {
  texts: { peers: PeersTexts }
  surroundings: Pick<Surroundings, 'refused'>
}

/** The scores beside those of the participants, or why there are none; the same words as on screen. */
export function peersSection({
  result,
  structure,
  questionnaire,
  language,
  texts: { peers: texts },
  surroundings,
}: PeersSectionInput): ReportBlock[] {
  const worded = describePeers({ peers: result.peers, structure, questionnaire, texts, language })
  const refusal = describeRefused(surroundings.refused, texts).join(' ')
  const start: ReportBlock[] = [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: texts.title },
    ...(refusal === '' ? [] : [{ kind: 'paragraph' as const, tone: 'normal' as const, text: refusal }]),
  ]
  if (!worded) return [...start, { kind: 'paragraph', tone: 'normal', text: texts.none.text }]
  const { total, pillars, themes } = worded
  const rows = [...pillars, ...(total ? [total] : [])]
  return [
    ...start,
    ...(worded.isPractice
      ? [{ kind: 'frame' as const, title: texts.practiceTitle, paragraphs: [texts.practiceText] }]
      : []),
    ...(worded.headline === ''
      ? []
      : [{ kind: 'paragraph' as const, tone: 'lead' as const, text: worded.headline }]),
    { kind: 'paragraph', tone: 'normal', text: worded.lead },
    ...(rows.length > 0 ? [tableOf(rows, texts.report.caption, texts.columns.pillar, texts)] : []),
    ...(themes.length > 0 ? [tableOf(themes, texts.report.themesCaption, texts.columns.theme, texts)] : []),
    { kind: 'paragraph', tone: 'quiet', text: [...worded.tableLegend, worded.source].join(' ') },
  ]
}

function tableOf(
  rows: readonly WordedPeer[],
  caption: string,
  first: string,
  { columns, band }: PeersTexts,
): ReportTable {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: first, align: 'left', share: 0.34 },
      { title: columns.own, align: 'right', share: 0.1 },
      { title: columns.mean, align: 'right', share: 0.13 },
      { title: columns.band, align: 'right', share: 0.12 },
      { title: columns.place, align: 'left', share: 0.31 },
    ],
    rows: rows.map((row) => ({
      cells: [
        row.title,
        String(row.own),
        String(row.mean),
        fill(band, row.band),
        row.note === null ? row.place : `${row.place}. ${row.note}`,
      ],
      emphasis: row.scope === 'total' ? 'total' : 'none',
    })),
  }
}
