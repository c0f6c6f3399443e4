import type { Register } from '../register.ts'
import type { Language, PublicationsTexts, RegisterTexts } from '../texts.ts'
import type { CompleteSources } from './compile-content.ts'

/** The language-free half of the register, in the order of the source. */
export function compileRegister({ register }: CompleteSources): Register {
  const { publication, statedCount, sectors } = register.value
  return {
    publication,
    statedCount,
    initiatives: sectors.flatMap((sector) =>
      sector.initiatives.map(({ name, practice, note, sameAs }) => ({
        name,
        sector: sector.id,
        practice,
        note: note ?? null,
        sameAs: sameAs ?? null,
      })),
    ),
  }
}

/** The words of the register in one language. */
export function compileRegisterTexts({ register }: CompleteSources, language: Language): RegisterTexts {
  const { sectors, notes } = register.value
  return {
    sectors: Object.fromEntries(sectors.map(({ id, title }) => [id, title[language]])),
    notes: Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, note[language]])),
  }
}

/** What is shown of every publication, by id. A Dutch title needs no gloss in Dutch. */
export function compilePublicationTexts(
  { publications }: CompleteSources,
  language: Language,
): PublicationsTexts {
  return Object.fromEntries(
    publications.value.publications.map(({ id, title, gloss, publisher, year, yearWords }) => [
      id,
      {
        title,
        gloss: language === 'nl' ? null : gloss,
        publisher,
        year: yearWords?.[language] ?? String(year),
      },
    ]),
  )
}
