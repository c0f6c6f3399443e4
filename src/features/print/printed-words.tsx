import { createContext, useContext } from 'react'
import { makeTextParts, type TextPart } from '../../domain/report/text-parts.ts'
import { linkAddress } from './link-address.ts'

/** Divides the texts of the report at hand; without a report only addresses are set apart. */
export const TextParts = createContext<(text: string) => TextPart[]>(makeTextParts(null))

/** A text of the report: words of another language say so, and an address can be clicked. */
export function PrintedWords({ text }: { text: string }) {
  const partsOf = useContext(TextParts)
  return partsOf(text).map((part, index) => <Words key={index} {...part} />)
}

function Words({ text, language, address }: TextPart) {
  const target = address === null ? null : linkAddress(address)
  if (target !== null) return <a href={target}>{text}</a>
  return language === null ? text : <span lang={language}>{text}</span>
}
