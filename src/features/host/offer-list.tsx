import { useId } from 'react'
import { ForeignText } from '../../components/foreign-text/foreign-text.tsx'
import type { Language } from '../../content/texts.ts'
import type { ShownOffer } from '../../domain/host/match-offers.ts'
import type { HostTexts } from '../../texts/catalogue.ts'
import { dayInWords, fill } from '../../texts/fill.ts'
import styles from './offer-list.module.css'

type OfferListProps = {
  /** Nothing is shown of an empty list. */
  offers: readonly ShownOffer[]
  /** The name of the region, in the reader's language. */
  region: string
  /** Level of the title in the page it stands on: 4 on an advice card, 3 or 2 elsewhere. */
  heading: 2 | 3 | 4
  texts: HostTexts
  language: Language
}

/** What an employer can call on in the region, for one advice or practice; or all there is. */
export function OfferList({ offers, region, heading, texts, language }: OfferListProps) {
  const id = useId()
  if (offers.length === 0) return null
  const Heading = `h${heading}` as const
  return (
    <section className={styles.offers} aria-labelledby={id}>
      <Heading id={id}>{fill(texts.offers.title, { region })}</Heading>
      <ul role="list">
        {offers.map((shown) => (
          <li key={shown.offer.id}>
            <OfferItem shown={shown} texts={texts.offers} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type OfferPart = { shown: ShownOffer; texts: HostTexts['offers']; language: Language }

function OfferItem({ shown, texts, language }: OfferPart) {
  const { offer, isStopped } = shown
  const { cost } = offer
  return (
    <>
      <p className={styles.title}>
        <strong>{offer.title[language]}</strong>
        <Marks shown={shown} texts={texts} />
      </p>
      <p>{fill(texts.by, { by: offer.by })}</p>
      <p>{offer.what[language]}</p>
      <p>{cost ? fill(texts.cost, { year: cost.year, cost: cost[language] }) : texts.noCost}</p>
      {!isStopped && <Address offer={offer} texts={texts} language={language} />}
      <Standing shown={shown} texts={texts} language={language} />
    </>
  )
}

/** In words, never by colour alone. */
function Marks({ shown, texts }: Pick<OfferPart, 'shown' | 'texts'>) {
  const words = [
    shown.isStopped && texts.stopped,
    !shown.isStopped && !shown.isChecked && texts.unchecked,
    !shown.isStopped && shown.isOverdue && texts.overdue,
  ].filter((word) => word !== false)
  return words.map((word) => (
    <span key={word} className={styles.mark}>
      {word}
    </span>
  ))
}

function Address({
  offer,
  texts,
  language,
}: Pick<OfferPart, 'texts' | 'language'> & { offer: ShownOffer['offer'] }) {
  const { link, phone, by } = offer
  if (!link && !phone) return <p>{texts.noAddress}</p>
  return (
    <p className={styles.address}>
      {link && (
        <a className={styles.link} href={link} rel="noreferrer">
          {fill(texts.link, { title: offer.title[language] })}
        </a>
      )}
      {phone && <a href={`tel:${phone.replace(/[^+0-9]/g, '')}`}>{fill(texts.call, { by, phone })}</a>}
    </p>
  )
}

/** How sure this is: what to ask first, and where it comes from. */
function Standing({ shown: { offer, isChecked, isOverdue, isStopped }, texts, language }: OfferPart) {
  const { source } = offer
  return (
    <p className={styles.standing}>
      {!isStopped && !isChecked && `${texts.uncheckedText} `}
      {!isStopped &&
        isOverdue &&
        `${fill(texts.overdueText, { day: dayInWords(offer.reviewBy, language) })} `}
      {source && (
        <ForeignText
          text={fill(source.place === null ? texts.source : texts.sourcePlace, {
            title: '{title}',
            year: source.year,
            place: '{place}',
          })}
          words={{ title: source.title, place: source.place ?? '' }}
          lang={language === 'nl' ? undefined : 'nl'}
        />
      )}
    </p>
  )
}
