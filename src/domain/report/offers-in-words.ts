import type { Language } from '../../content/texts.ts'
import type { HostTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import type { ShownOffer } from '../host/match-offers.ts'

/** One offer in a few sentences, for paper: who, what it costs, how to reach them, and how sure it is. */
export function offerInWords(shown: ShownOffer, texts: HostTexts['offers'], language: Language): string {
  const { offer, isChecked, isOverdue } = shown
  const { cost, link, phone, source } = offer
  const sentences = [
    `${offer.title[language]}. ${fill(texts.by, { by: offer.by })}.`,
    cost ? fill(texts.cost, { year: cost.year, cost: cost[language] }) : texts.noCost,
    link ? fill(texts.linkOnPaper, { link }) : '',
    phone ? fill(texts.callOnPaper, { phone }) : '',
    link || phone ? '' : texts.noAddress,
    isChecked ? '' : texts.uncheckedText,
    isOverdue ? fill(texts.overdueText, { day: dayInWords(offer.reviewBy, language) }) : '',
    source ? fill(texts.source, { title: source.title, year: source.year }) : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}
