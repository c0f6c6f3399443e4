import type { ReactNode } from 'react'
import { ButtonLink } from '../../components/button/button.tsx'
import { Page } from '../../components/page/page.tsx'
import type { BlankTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'

type PaperScreenProps = {
  texts: BlankTexts['screen']
  /** How many questions the form asks. */
  questions: number
  product: string
  /** The button that makes the form, and what became of it. */
  download: ReactNode
  hrefs: { start: string }
}

/** What the paper form holds, and the way to get it. */
export function PaperScreen({ texts, questions, product, download, hrefs }: PaperScreenProps) {
  return (
    <Page title={texts.title} lead={texts.lead} product={product}>
      <ul>
        {texts.contents.map((line) => (
          <li key={line}>{fill(line, { questions })}</li>
        ))}
      </ul>
      {download}
      <h2>{texts.adviceTitle}</h2>
      <p>{texts.advice}</p>
      <p>
        <ButtonLink href={hrefs.start}>{texts.start}</ButtonLink>
      </p>
    </Page>
  )
}
