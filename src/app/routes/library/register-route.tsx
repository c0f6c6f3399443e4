import { use, useState } from 'react'
import { RegisterScreen } from '../../../features/library/register-screen.tsx'
import { href, paths } from '../../paths.ts'
import { loadRegister } from '../../practices.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'
import { useLibraryView } from './library-view.ts'

/** The register of initiatives. */
export function RegisterRoute(context: RouteContext) {
  const [query, setQuery] = useState('')
  const { words, texts, language, product, hrefOfPractice } = useLibraryView(context)
  const { register } = use(loadTexts(language, 'library'))
  return (
    <RegisterScreen
      register={use(loadRegister())}
      words={{ register, practices: words.practices, publications: words.publications }}
      texts={texts}
      language={language}
      product={product}
      query={query}
      onQuery={setQuery}
      hrefs={{ library: href(paths.library) }}
      hrefOfPractice={hrefOfPractice}
    />
  )
}
