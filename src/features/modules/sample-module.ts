import { buildScan } from '../../../tests/support/scan-builder.ts'
import { sampleModule } from '../../../tests/support/sample-modules.ts'
import type { Language, ModuleTexts, QuestionTexts } from '../../content/texts.ts'
import type { Answers, Scan } from '../../domain/scan/scan-schema.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import type { ModuleView } from './module-view.ts'

/** A small module for tests: it does not change when the shipped modules do. */

const ladder = { 'at-0': 'Nee', 'at-25': 'Een beetje', 'at-50': 'Half', 'at-75': 'Bijna', 'at-100': 'Ja' }
const question = (text: string): QuestionTexts => ({
  text,
  why: `Waarom: ${text}`,
  period: '',
  options: ladder,
})

const words: ModuleTexts = {
  title: 'Een proef',
  intro: 'Hier gaat het over.',
  forWhom: 'Voor wie het wil weten.',
  basis: 'De uitgave noemt een hulpmiddel.',
  ownQuestions: 'De vragen zijn van ons.',
  parts: { several: 'Samen', single: 'Alleen' },
  questions: {
    first: question('Vraag een?'),
    second: question('Vraag twee?'),
    third: question('Vraag drie?'),
    fourth: question('Vraag vier?'),
  },
  steps: {
    'ask-one-question': { title: 'Stel een vraag', text: 'Vraag het morgen.' },
    'begin-small': { title: 'Begin klein', text: 'Kies een team.' },
  },
}

export const samplePublications = {
  'a-publication': { title: 'Een uitgave', gloss: null, year: '2022', publisher: 'Een maker', site: null },
}

/** What the screens of the sample module read; the interface speaks the language, the sample words stay as they are. */
export function sampleModuleView(language: Language = 'nl'): ModuleView {
  return {
    module: sampleModule,
    words,
    texts: textsByLanguage[language].modules,
    language,
    product: 'Toekomstscan',
  }
}

/** A scan with these answers to the sample module. */
export function scanWithModule(answers: Answers): Scan {
  return buildScan({ modules: { [sampleModule.id]: answers } })
}
