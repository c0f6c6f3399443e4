import { fill, fillPlural } from '../../texts/fill.ts'
import type { RegisterScreenProps } from './register-screen.tsx'
import { TitleInText } from './source-line.tsx'

/** Where the names come from, how many they are and how many the source says they are. */
export function RegisterAbout({ register, words, texts: all, language }: RegisterScreenProps) {
  const texts = all.register
  const { initiatives, statedCount } = register
  const publication = words.publications[register.publication]
  const doubles = initiatives.filter(({ sameAs }) => sameAs !== null).length
  const linked = initiatives.filter(({ practice }) => practice !== null).length
  return (
    <>
      {publication && (
        <p>
          <TitleInText
            text={publication.publisher ? texts.sourcePublisher : texts.source}
            {...publication}
            view={{ language }}
          />
          {publication.gloss && ` ${fill(texts.gloss, { gloss: publication.gloss })}`}
        </p>
      )}
      <p>
        {fillPlural(texts.count, initiatives.length, { stated: statedCount })}
        {doubles > 0 && ` ${fillPlural(texts.doubles, doubles, { distinct: initiatives.length - doubles })}`}
      </p>
      <p>
        {linked > 0 && `${fillPlural(texts.linked, linked)} `}
        {texts.spelling} {texts.dated}
      </p>
    </>
  )
}
