import { fill } from '../../../texts/fill.ts'
import { offersInRegion, regionOfScan } from '../../host/offers-for-advice.ts'
import { describeAdvice, type AdviceCard } from '../wording/advice-in-words.ts'
import { offerInWords, offersNote } from '../wording/offers-in-words.ts'
import { ownPrioritiesInWords } from '../own-priorities.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock, ReportCard } from '../report-model.ts'

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
      ...aboutOffers(cards, input),
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
function offerLines(card: AdviceCard, input: ReportInput) {
  const { scan, surroundings, texts, language } = input
  const region = regionOfScan(scan, surroundings)
  const title = region ? fill(texts.offers.title, { region: region.title[language] }) : ''
  return offersOf(card, input).map((offer): [string, string] => [
    title,
    offerInWords(offer, { ...texts.offers, ...texts.editions.offers }, language),
  ])
}

function offersOf({ practice }: AdviceCard, { scan, result, surroundings }: ReportInput) {
  const ids = result.advice.find((advice) => advice.practice === practice)?.offers ?? []
  const shown = offersInRegion(scan, surroundings, result.asOf)
  return ids.flatMap((id) => shown.find(({ offer }) => offer.id === id) ?? [])
}

/** What the offers below lack, once for all of them. */
function aboutOffers(cards: readonly AdviceCard[], input: ReportInput): ReportBlock[] {
  const { scan, surroundings, texts, language } = input
  const region = regionOfScan(scan, surroundings)?.title[language] ?? ''
  const offers = cards.flatMap((card) => offersOf(card, input))
  const text = offersNote(offers, region, texts.editions.offers)
  return text === '' ? [] : [{ kind: 'paragraph', tone: 'quiet', text }]
}

/** The themes the employer chose, and for which of them no step stands here. */
function ownPriorities(input: ReportInput): ReportBlock[] {
  const { scan, result, practices, questionnaire, texts, language } = input
  const text = ownPrioritiesInWords({
    ...{ own: scan.priorities ?? [], advice: result.advice, practices },
    ...{ themes: questionnaire.themes, texts: texts.advice, language },
  })
  return text === null ? [] : [{ kind: 'paragraph', tone: 'normal', text }]
}
