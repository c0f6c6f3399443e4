import { Fragment } from 'react'

type ForeignTextProps = {
  text: string
  /** What stands in the {marks} of the text. A mark that is not among them stays as it is. */
  words: Readonly<Record<string, string>>
  /** The language of the words; undefined where it is that of the page. */
  lang: string | undefined
}

/** A text with words of another language in it, such as a title: a screen reader says those in their own language. */
export function ForeignText({ text, words, lang }: ForeignTextProps) {
  return text.split(/(\{\w+\})/).map((part, index) => {
    const word = words[part.slice(1, -1)]
    const key = `${index} ${part}`
    return word === undefined ? (
      <Fragment key={key}>{part}</Fragment>
    ) : (
      <span key={key} lang={lang}>
        {word}
      </span>
    )
  })
}
