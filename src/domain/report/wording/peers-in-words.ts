import type { Structure } from '../../../content/structure.ts'
import type { Language, QuestionnaireTexts } from '../../../content/texts.ts'
import type { PeersTexts } from '../../../texts/catalogue.ts'
import { fill, namesInWords, periodInWords } from '../../../texts/fill.ts'
import type { RefusedBenchmark } from '../../host/load-host-files.ts'
import { aroundWithin } from '../../peers/compare-with-peers.ts'
import type { PeerComparison } from '../../peers/peers-schema.ts'
import { roundScore } from '../../scoring/level.ts'

/** What wording a comparison takes. */
export type PeersWording = {
  peers: readonly PeerComparison[]
  structure: Pick<Structure, 'pillars'>
  questionnaire: QuestionnaireTexts
  texts: PeersTexts
  language: Language
}

/** One score beside that of the participants, every number as it is shown. */
export type WordedPeer = {
  scope: string
  title: string
  own: number
  mean: number
  /** Both ends of the band that is drawn and printed. */
  band: { low: number; high: number }
  place: string
  /** Which group, where it is another one than above. */
  note: string | null
}

export type WordedPeers = {
  /** The group, and why no closer one: one paragraph. */
  lead: string
  /** How the pillars stand; empty without a pillar. */
  headline: string
  /** Source, period and limits: one paragraph. */
  source: string
  /** What dot, line and band are. */
  legend: string[]
  /** What band and place are, for a table without a drawing. */
  tableLegend: string[]
  /** Invented participants: must be said wherever the figures stand. */
  isPractice: boolean
  total: WordedPeer | null
  pillars: WordedPeer[]
  themes: WordedPeer[]
}

/** Words the comparison with participants, the same for screen and report; null without one. */
export function describePeers(wording: PeersWording): WordedPeers | null {
  const { peers, structure, texts, language } = wording
  const [first] = peers
  if (!first) return null
  const { pillars } = structure
  const wordedOf = (ids: readonly string[]) =>
    peers.filter(({ scope }) => ids.includes(scope)).map((peer) => wordPeer(peer, first, wording))
  const isPillar = ({ scope }: PeerComparison) => pillars.some(({ id }) => id === scope)
  return {
    lead: leadOf(first, texts),
    headline: headlineOf(peers.filter(isPillar), wording),
    source: [sourceOf(first, texts, language), texts.selfChosen, texts.rounded].join(' '),
    legend: [texts.legend.own, texts.legend.mean, ...bandLegend(peers, texts)],
    tableLegend: bandLegend(peers, texts),
    isPractice: first.benchmark.isPractice,
    total: wordedOf(['total'])[0] ?? null,
    pillars: wordedOf(pillars.map(({ id }) => id)),
    themes: wordedOf(pillars.flatMap(({ themes }) => themes.map(({ id }) => id))),
  }
}

/** Why benchmarks of the host are not used, each reason once; empty when all are. */
export function describeRefused(refused: readonly RefusedBenchmark[], texts: PeersTexts): string[] {
  const reasons = [...new Set(refused.map(({ reason }) => reason))]
  return reasons.length === 0 ? [] : [...reasons.map((reason) => texts.refused[reason]), texts.refused.safe]
}

function leadOf({ step, n }: PeerComparison, texts: PeersTexts): string {
  const lead = fill(texts.lead[step], { n })
  return step === 'sector-size' ? lead : `${texts.climbed[step]} ${lead}`
}

function sourceOf({ benchmark, period }: PeerComparison, texts: PeersTexts, language: Language): string {
  const words = periodInWords(period, language)
  const title = benchmark.title ? `${benchmark.title[language]}. ` : ''
  const counted = benchmark.isPractice ? texts.practiceSource : texts.source
  const source = benchmark.source
    ? fill(counted, { source: benchmark.source, period: words })
    : fill(texts.period, { period: words })
  return `${title}${source}`
}

function bandLegend(peers: readonly PeerComparison[], texts: PeersTexts): string[] {
  const displays = [...new Set(peers.map(({ display }) => display))]
  return [
    ...displays.map((display) => texts.legend.band[display]),
    ...(displays.includes('deciles') ? [texts.legend.interval] : []),
  ]
}

/** Every place with its pillars, the highest first: the words of the table, so that both always agree. */
function headlineOf(pillars: readonly PeerComparison[], wording: PeersWording): string {
  const { texts, language } = wording
  const places = Object.values<Record<string, string>>(texts.places).flatMap((words) => Object.values(words))
  return places
    .flatMap((place) => {
      const there = pillars.filter((peer) => classInWords(peer, texts) === place)
      const titles = there.map(({ scope }) => titleOf(scope, wording))
      const start = place.charAt(0).toLocaleUpperCase(language) + place.slice(1)
      return titles.length === 0
        ? []
        : [fill(texts.headline, { place: start, names: namesInWords(titles, language) })]
    })
    .join(' ')
}

/** The class of a comparison, by what is displayed of its cohort. */
function classInWords({ display, verdict }: PeerComparison, { places }: PeersTexts): string {
  const words: Partial<Record<PeerComparison['verdict'], string>> = places[display]
  return words[verdict] ?? ''
}

function titleOf(scope: string, { questionnaire, texts }: PeersWording): string {
  if (scope === 'total') return texts.total
  return questionnaire.pillars[scope]?.title ?? questionnaire.themes[scope]?.title ?? scope
}

function wordPeer(peer: PeerComparison, first: PeerComparison, wording: PeersWording): WordedPeer {
  const { scope, own, mean } = peer
  return {
    scope,
    title: titleOf(scope, wording),
    own: roundScore(own),
    mean,
    band: bandOf(peer),
    place: placeInWords(peer, wording.texts),
    note: groupOf(peer) === groupOf(first) ? null : noteOf(peer, wording),
  }
}

function groupOf({ step, n, period }: PeerComparison): string {
  return [step, n, period.from, period.to].join(' ')
}

function noteOf({ step, n, period }: PeerComparison, { texts, language }: PeersWording): string {
  return fill(texts.otherGroup[step], { n, period: periodInWords(period, language) })
}

/** What counts as the middle: 10 points around the mean, the middle third, or six tenths. */
function bandOf({ display, mean, cuts }: PeerComparison): WordedPeer['band'] {
  if (display === 'mean') {
    return { low: Math.max(0, mean - aroundWithin), high: Math.min(100, mean + aroundWithin) }
  }
  const [low, high] = display === 'thirds' ? [cuts[0], cuts[1]] : [cuts[1], cuts[7]]
  return { low: low ?? 0, high: high ?? 100 }
}

/** The class; of tenths also who scores lower, both ends in whole tenths outwards: never narrower than the interval. */
function placeInWords(peer: PeerComparison, texts: PeersTexts): string {
  const { display, below } = peer
  const place = classInWords(peer, texts)
  if (display !== 'deciles' || !below) return place
  return fill(texts.shares.written, { place, share: shareInWords(below, texts) })
}

function shareInWords(below: { low: number; high: number }, { shares }: PeersTexts): string {
  const [low, high] = [Math.floor(below.low * 10 + 1e-9), Math.ceil(below.high * 10 - 1e-9)]
  if (low <= 0 && high >= 10) return shares.alike
  if (low <= 0) return fill(shares.atMost, { high })
  return high >= 10 ? fill(shares.atLeast, { low }) : fill(shares.between, { low, high })
}
