import { Page } from '../../components/page/page.tsx'
import type { Language } from '../../content/texts.ts'
import type { Host } from '../../domain/host/host-schema.ts'
import type { DataTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'

type DataScreenProps = {
  texts: DataTexts
  product: string
  /** Who offers the scan; null when nobody says so. */
  host: Host | null
  language: Language
}

/** "What happens to my data": who is responsible, what is kept, where, how long, and what a reader may ask. */
export function DataScreen({ texts, product, host, language }: DataScreenProps) {
  return (
    <Page title={texts.title} lead={texts.lead} product={product}>
      <Sections sections={texts.sections} />
      <Responsible texts={texts.responsible} host={host} language={language} />
      <Sections sections={texts.consents} />
      <p>{texts.proof}</p>
    </Page>
  )
}

function Sections({ sections }: { sections: DataTexts['sections'] }) {
  return sections.map(({ title, text }) => (
    <section key={title}>
      <h2>{title}</h2>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  ))
}

type ResponsibleProps = { texts: DataTexts['responsible']; host: Host | null; language: Language }

/** The host is the one to ask; its own words on privacy stand below, as it wrote them. */
function Responsible({ texts, host, language }: ResponsibleProps) {
  const named = host?.contact.organisation ?? null
  const organisation = named ?? texts.nameless
  const { phone, email, website } = host?.contact ?? { phone: null, email: null, website: null }
  const lines = [
    named ? fill(texts.host, { organisation }) : texts.nobody,
    named && fill(texts.ask, { organisation }),
    phone && fill(texts.phone, { phone }),
    email && fill(texts.email, { email }),
    website && fill(texts.website, { website }),
    ...texts.others.map((line) => (line.includes('{organisation}') ? fill(line, { organisation }) : line)),
  ].filter((line) => line !== null)
  return (
    <section>
      <h2>{texts.title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {host?.privacy && (
        <>
          <h3>{fill(texts.privacyTitle, { organisation })}</h3>
          <p>{host.privacy[language]}</p>
        </>
      )}
    </section>
  )
}
