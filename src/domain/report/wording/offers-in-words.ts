import type { Language } from '../../../content/texts.ts'
import type { EditionsTexts, HostTexts } from '../../../texts/catalogue.ts'
import { dayInWords, fill } from '../../../texts/fill.ts'
import type { ShownOffer } from '../../host/match-offers.ts'

type OfferTexts = HostTexts['offers'] & Pick<EditionsTexts['offers'], 'uncheckedTitle'>

/** One offer in a few sentences, for paper: who, what it costs, how to reach them. What is lacking, `offersNote` says. */
export function offerInWords(shown: ShownOffer, texts: OfferTexts, language: Language): string {
  const { offer, isChecked, isOverdue } = shown
  const { cost, link, phone, source } = offer
  const title = offer.title[language]
  const sentences = [
    isChecked ? `${title}.` : fill(texts.uncheckedTitle, { title }),
    `${fill(texts.by, { by: offer.by })}.`,
    cost ? fill(texts.cost, { year: cost.year, cost: cost[language] }) : '',
    link ? fill(texts.linkOnPaper, { link }) : '',
    phone ? fill(texts.callOnPaper, { phone }) : '',
    isOverdue ? fill(texts.overdueText, { day: dayInWords(offer.reviewBy, language) }) : '',
    source ? fill(texts.source, { title: source.title, year: source.year }) : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

/** What holds for several offers on paper, said once: not confirmed, no cost, no address; '' when nothing is lacking. */
export function offersNote(
  shown: readonly ShownOffer[],
  region: string,
  texts: EditionsTexts['offers'],
): string {
  const { unchecked, noCost, noAddress } = texts.notes
  const notes = [
    shown.some(({ isChecked }) => !isChecked) ? unchecked : '',
    shown.some(({ offer }) => !offer.cost) ? noCost : '',
    shown.some(({ offer }) => !offer.link && !offer.phone) ? noAddress : '',
  ].filter((note) => note !== '')
  return notes.length === 0 ? '' : [fill(texts.noteTitle, { region }), ...notes].join(' ')
}
