import { Page } from '../../components/page/page.tsx'
import type { AboutTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'

type AboutScreenProps = {
  texts: AboutTexts
  product: string
  themes: number
  version: string
  checksum: string
}

/** What the scan measures, how, on whose shoulders it stands, and which version this is. */
export function AboutScreen({ texts, product, themes, version, checksum }: AboutScreenProps) {
  return (
    <Page title={texts.title} lead={texts.lead} product={product}>
      {texts.sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          {section.text.map((paragraph) => (
            <p key={paragraph}>{paragraph.includes('{themes}') ? fill(paragraph, { themes }) : paragraph}</p>
          ))}
        </section>
      ))}
      <h2>{texts.versionTitle}</h2>
      <p>{fill(texts.version, { version, checksum: checksum.slice(0, 12) })}</p>
    </Page>
  )
}
