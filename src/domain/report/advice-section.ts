import { fill, listInWords } from '../../texts/fill.ts'
import { offersInRegion, regionOfScan } from '../host/offers-for-advice.ts'
import { describeAdvice, type AdviceCard } from './advice-in-words.ts'
import { offerInWords } from './offers-in-words.ts'
import type { ReportInput } from './report-input.ts'
import type { ReportBlock, ReportCard } from './report-model.ts'

/** The chosen advice, four fixed lines each; what to keep up when all is in order. */
export function adviceSection(input: ReportInput): ReportBlock[] {
  const { result, questionnaire, texts } = input
  const cards = describeAdvice(input)
  const { advice } = texts
  const keep = result.keep.map((theme) => questionnaire.themes[theme]?.title ?? theme)
  if (cards.length > 0) {
    return [
      { kind: 'page-break' },
      { kind: 'heading', level: 1, text: advice.title },
      { kind: 'paragraph', tone: 'normal', text: advice.lead },
      ...ownPriorities(input),
      ...cards.map((card) => cardBlock(card, input)),
    ]
  }
  const isAllGood = keep.length > 0
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: isAllGood ? advice.keepTitle : advice.title },
    { kind: 'paragraph', tone: 'normal', text: isAllGood ? advice.keepText : advice.nothing },
    ...(isAllGood ? [{ kind: 'list', items: keep } as const] : []),
  ]
}

function cardBlock(card: AdviceCard, input: ReportInput): ReportCard {
  const { advice } = input.texts
  const lines: [string, string][] = [
    [advice.why, card.why.join(' ')],
    [advice.gives, card.gives],
    [advice.firstStep, card.firstStep],
    [advice.notIf, card.notIf],
    ...offerLines(card, input),
  ]
  return {
    kind: 'card',
    title: card.title,
    facts: [card.effort, card.start],
    lines: lines.map(([label, text]) => ({ label, text })),
    links: [],
    note: card.source,
  }
}

/** What the employer can call on for this advice: one line each, under the name of the region. */
function offerLines(card: AdviceCard, { scan, result, surroundings, texts, language }: ReportInput) {
  const region = regionOfScan(scan, surroundings)
  const ids = result.advice.find(({ practice }) => practice === card.practice)?.offers ?? []
  const shown = offersInRegion(scan, surroundings, result.asOf)
  const title = region ? fill(texts.offers.title, { region: region.title[language] }) : ''
  return ids
    .flatMap((id) => shown.find(({ offer }) => offer.id === id) ?? [])
    .map((offer): [string, string] => [title, offerInWords(offer, texts.offers, language)])
}

/** The themes the employer chose: they weigh a little more in the choice of advice. */
function ownPriorities({ scan, questionnaire, texts, language }: ReportInput): ReportBlock[] {
  const titles = (scan.priorities ?? []).map((theme) => questionnaire.themes[theme]?.title ?? theme)
  if (titles.length === 0) return []
  const text = fill(texts.report.summary.ownPriorities, { themes: listInWords(titles, language) })
  return [{ kind: 'paragraph', tone: 'quiet', text }]
}
