import type { Practice } from '../../content/practice.ts'
import type { Register } from '../../content/register.ts'
import type { Language, PracticeTexts, PublicationsTexts, RegisterTexts } from '../../content/texts.ts'
import { library as en } from '../../texts/en/library.ts'
import { library as nl } from '../../texts/nl/library.ts'
import { sampleStructure, sampleTexts } from '../../../tests/support/sample-questionnaire.ts'
import type { LibraryView } from './library-view.ts'

/** A small library for tests: it does not change when the shipped catalogue does. */

/** A practice of the sample questionnaire, small and for everyone unless said otherwise. */
export function samplePractice(id: string, overrides: Partial<Practice> = {}): Practice {
  return {
    id,
    effort: 'small',
    start: 'alone',
    evidenceStrength: 'practice',
    origin: 'publication',
    publications: [{ id: 'blueprints', place: 'Blauwdruk 3' }],
    link: null,
    reviewBy: '2027-05-22',
    levers: { hours: 1 },
    leversBasis: 'inferred',
    pillars: ['strategy'],
    themes: { direction: 1 },
    triggers: [{ question: 'plan', atMost: 0.5 }],
    alreadyDone: [],
    fitSize: { '10-49': 1, '50-99': 1, '100-300': 1 },
    fitSector: { default: 1 },
    conflicts: [],
    related: [],
    subjects: [],
    notWhen: [],
    ...overrides,
  }
}

export function samplePracticeTexts(title: string, overrides: Partial<PracticeTexts> = {}): PracticeTexts {
  return {
    title,
    owner: 'Stichting Voorbeeld',
    region: 'heel Nederland',
    what: 'U praat met uw mensen. Daarna maakt u samen een plan.',
    gives: 'U weet wat er speelt.',
    forWhom: 'Het past bij elk team.',
    firstStep: 'Vraag drie mensen wat zij willen.',
    notIf: 'u er geen tijd voor heeft.',
    preconditions: 'Er is rust om te praten.',
    pitfalls: 'Het bleef bij praten.',
    evidence: [],
    costs: null,
    ...overrides,
  }
}

const practices: Practice[] = [
  samplePractice('rosters', {
    levers: { hours: 0.6, productivity: 0.4 },
    leversBasis: 'stated',
    themes: { voice: 0.5, direction: 1 },
    pillars: ['strategy', 'people'],
    related: ['job-tasting', 'gone'],
    link: 'https://www.voorbeeld.nl/rooster/',
    evidenceStrength: 'indicated',
  }),
  samplePractice('job-tasting', {
    effort: 'large',
    start: 'with-others',
    levers: { participation: 1 },
    themes: { learning: 1 },
    pillars: ['people'],
    publications: [{ id: 'annex', place: 'Proeven' }],
    fitSector: { default: 0, P: 0.5 },
    fitSize: { '10-49': 0, '50-99': 0.5, '100-300': 1 },
  }),
  samplePractice('break-time', {
    effort: 'middle',
    origin: 'own',
    publications: [],
    themes: { health: 1 },
    pillars: ['people'],
    fitSector: { default: 0.5, C: 0 },
  }),
]

const publications: Record<Language, PublicationsTexts> = {
  nl: {
    blueprints: { title: 'Blauwdrukken', gloss: null, publisher: 'Stichting Plan', year: '2021' },
    annex: { title: 'Bijlage', gloss: null, publisher: null, year: '2022 of later' },
  },
  en: {
    blueprints: { title: 'Blauwdrukken', gloss: 'Blueprints', publisher: 'Stichting Plan', year: '2021' },
    annex: { title: 'Bijlage', gloss: 'Annex', publisher: null, year: '2022 or later' },
  },
}

/** What the screens read, in one language; the texts of the content stay Dutch. */
export function sampleView(language: Language = 'nl'): LibraryView {
  const { questionnaire, profile } = sampleTexts
  return {
    practices,
    words: {
      practices: {
        rosters: samplePracticeTexts('Één rooster met elkaar', {
          usable: 'Begin met één team.',
          evidence: [
            { year: 2021, text: 'Tien teams deden mee.' },
            { year: 2020, text: 'In 2020 begonnen er vier.' },
          ],
          costs: { year: 2021, text: 'In 2021 kostte het 500 euro.' },
        }),
        'job-tasting': samplePracticeTexts('Proeven aan werk', { what: 'Iemand kijkt mee met een rooster.' }),
        'break-time': samplePracticeTexts('Echt pauze', { what: 'U stopt even.' }),
      },
      publications: publications[language],
      questionnaire,
      profile,
      levers: {
        participation: { title: 'Werkenden', inShort: '', meaning: '' },
        hours: { title: 'Werkuren', inShort: '', meaning: '' },
        productivity: { title: 'Productiviteit', inShort: '', meaning: '' },
      },
    },
    structure: { ...sampleStructure, levers: ['participation', 'hours', 'productivity'] },
    texts: language === 'nl' ? nl : en,
    language,
    product: 'Toekomstscan',
    hrefOfPractice: (id) => `#/practice/${id}`,
  }
}

export const sampleRegister: Register = {
  publication: 'blueprints',
  statedCount: 5,
  initiatives: [
    { name: 'Code voor allen', sector: 'ict', practice: 'job-tasting', note: null, sameAs: null },
    { name: 'Script', sector: 'ict', practice: null, note: 'generic', sameAs: null },
    { name: 'Winfabriek', sector: 'technology', practice: null, note: null, sameAs: null },
    { name: 'De winfabriek', sector: 'technology', practice: null, note: null, sameAs: 'Winfabriek' },
  ],
}

export const sampleRegisterTexts: RegisterTexts = {
  sectors: { ict: 'ICT', technology: 'Techniek' },
  notes: { generic: 'Algemene naam.' },
}

export { en, nl }
