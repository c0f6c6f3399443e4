import { ForeignText } from '../../components/foreign-text/foreign-text.tsx'
import { Page } from '../../components/page/page.tsx'
import type { Language } from '../../content/texts.ts'
import type { Host } from '../../domain/host/host-schema.ts'
import { inLanguage } from '../../domain/host/in-language.ts'
import type { AboutTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'

type AboutScreenProps = {
  texts: AboutTexts
  product: string
  themes: number
  version: string
  checksum: string
  /** Who offers the scan; null when nobody says so. */
  host: Host | null
  language: Language
  hrefs: { data: string; hostCheck: string }
}

/** What the scan measures, how, on whose shoulders it stands, and which version this is. */
export function AboutScreen(props: AboutScreenProps) {
  const { texts, product, themes, version, checksum, hrefs, language } = props
  return (
    <Page title={texts.title} lead={texts.lead} product={product}>
      {texts.sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          {section.text.map((paragraph) => (
            <p key={paragraph}>
              <ForeignText
                text={paragraph.replace('{themes}', String(themes))}
                words={texts.publications}
                lang={language === 'nl' ? undefined : 'nl'}
              />
            </p>
          ))}
        </section>
      ))}
      <p>
        <a href={hrefs.data}>{texts.dataLink}</a>
      </p>
      <Offerer {...props} />
      <h2>{texts.versionTitle}</h2>
      <p>{fill(texts.version, { version, checksum: checksum.slice(0, 12) })}</p>
      <p>
        <a href={hrefs.hostCheck}>{texts.host.checkLink}</a>
      </p>
    </Page>
  )
}

/** The organisation that offers the scan: how to reach it, and its own words on privacy. */
function Offerer({ host, texts, language }: AboutScreenProps) {
  if (!host) return null
  const { organisation, phone, email, website } = host.contact
  const name = organisation ?? inLanguage(host.name, language)
  const lines = [
    organisation && fill(texts.host.organisation, { organisation }),
    phone && fill(texts.host.phone, { phone }),
    email && fill(texts.host.email, { email }),
    website && fill(texts.host.website, { website }),
  ].filter((line) => line !== null)
  return (
    <>
      {lines.length > 0 && (
        <section>
          <h2>{texts.host.title}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      )}
      {host.privacy && (
        <section>
          <h2>{fill(texts.host.privacyTitle, { organisation: name })}</h2>
          <p>{host.privacy[language]}</p>
        </section>
      )}
    </>
  )
}
