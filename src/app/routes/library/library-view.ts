import { use } from 'react'
import type { LibraryView } from '../../../features/library/library-view.ts'
import { href, paths } from '../../paths.ts'
import { loadPractices } from '../../practices.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

/** What the screens of the library read; waits for the catalogue and its texts. */
export function useLibraryView({ structure, texts, language }: RouteContext): LibraryView {
  const catalogue = use(loadTexts(language, 'catalogue'))
  return {
    practices: use(loadPractices()),
    words: {
      practices: catalogue.practices,
      publications: catalogue.publications,
      questionnaire: texts.questionnaire,
      profile: texts.profile,
      levers: use(loadTexts(language, 'levers')).levers,
    },
    structure,
    texts: use(loadTexts(language, 'library')).ui,
    language,
    product: texts.ui.shell.product,
    hrefOfPractice: (practice) => href(paths.practice(practice)),
  }
}
