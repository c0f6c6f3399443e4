import type { KeyFigure, ProfileStructure, Structure } from '../../src/content/structure.ts'
import type { KeyFiguresTexts, ProfileTexts, QuestionnaireTexts } from '../../src/content/texts.ts'
import type { Scan } from '../../src/domain/scan/scan-schema.ts'
import { buildLadder, buildStructure, buildTickList } from './structure-builder.ts'

/** A small questionnaire for tests of screens: it does not change when the shipped questions do. */

const keyFigures: KeyFigure[] = [
  {
    id: 'sick-leave',
    unit: 'percent',
    bands: [
      { id: 'low', low: 0, high: 4 },
      { id: 'high', low: 4, high: 100 },
    ],
  },
  { id: 'courses', unit: 'yes-no', bands: [{ id: 'yes', low: 1, high: 1 }] },
]

const profile: ProfileStructure = {
  sectors: [
    { id: 'C', employerWord: 'company', branches: ['food', 'metal'] },
    { id: 'P', employerWord: 'organisation', branches: [] },
  ],
  sizeBands: [
    { id: '1-9', isTarget: false, fitClass: 'micro', cbsClass: '1-10' },
    { id: '10-24', isTarget: true, fitClass: 'small', cbsClass: '10-50' },
    { id: 'over-300', isTarget: false, fitClass: 'large', cbsClass: '250+' },
  ],
  regions: ['limburg', 'abroad'],
  roles: ['owner', 'hr'],
  keyFigures,
}

/** Two pillars with four themes; only `direction` has a tick list and a question of weight 1. */
export const sampleStructure: Structure = buildStructure({
  profile,
  pillars: [
    {
      id: 'strategy',
      weight: 1,
      themes: [
        {
          id: 'direction',
          weight: 1,
          questions: [
            buildLadder(
              { id: 'plan', weight: 3, notApplicable: false, period: 'last-2-years' },
              [0, 50, 100],
            ),
            buildTickList({ id: 'tools', weight: 2, seconds: 60 }, 3),
            buildLadder({ id: 'talks', weight: 1, seconds: 61 }, [0, 50, 100]),
          ],
        },
        { id: 'voice', weight: 1, questions: [buildLadder({ id: 'say', weight: 2 }, [0, 100])] },
      ],
    },
    {
      id: 'people',
      weight: 1,
      themes: [
        { id: 'learning', weight: 1, questions: [buildLadder({ id: 'lessons', weight: 2 }, [0, 100])] },
        { id: 'health', weight: 1, questions: [buildLadder({ id: 'breaks', weight: 2 }, [0, 100])] },
      ],
    },
  ],
})

/** The theme with this id. */
export function sampleTheme(id: string) {
  const theme = sampleStructure.pillars.flatMap(({ themes }) => themes).find((each) => each.id === id)
  if (!theme) throw new Error(`Sample questionnaire: there is no theme ${id}`)
  return theme
}

const steps = { 'at-0': 'Nog niet', 'at-50': 'Voor een deel', 'at-100': 'Helemaal' }
const now = 'Het gaat om hoe het nu is.'

export const sampleTexts: {
  questionnaire: QuestionnaireTexts
  profile: ProfileTexts
  keyFigures: KeyFiguresTexts
} = {
  questionnaire: {
    pillars: {
      strategy: { title: 'Koers', subtitle: 'Weten waar u heen wilt.' },
      people: { title: 'Mensen', subtitle: 'Gezond blijven en leren.' },
    },
    themes: {
      direction: { title: 'Richting', intro: 'Waar gaat u heen?' },
      voice: { title: 'Stem', intro: 'Wie praat mee?' },
      learning: { title: 'Leren', intro: 'Wat leren mensen?' },
      health: { title: 'Gezond werk', intro: 'Hoe blijven mensen fit?' },
    },
    questions: {
      plan: {
        text: 'Heeft u een plan?',
        why: 'Een plan geeft rust.',
        period: 'Het gaat om de laatste 2 jaar.',
        help: 'Een plan op papier.',
        options: steps,
      },
      tools: {
        text: 'Wat gebruikt u?',
        why: 'Zo ziet u wat er is.',
        period: now,
        options: { 'tick-1': 'Een rooster', 'tick-2': 'Een lijst', 'tick-3': 'Een bord' },
      },
      talks: { text: 'Praat u erover?', why: 'Praten helpt.', period: now, options: steps },
      say: { text: 'Praten mensen mee?', why: 'Zij weten het.', period: now, options: steps },
      lessons: { text: 'Leren mensen iets?', why: 'Werk verandert.', period: now, options: steps },
      breaks: { text: 'Nemen mensen pauze?', why: 'Rust helpt.', period: now, options: steps },
    },
    levels: { begin: 'begin' },
  },
  profile: {
    sectors: {
      C: { title: 'Industrie', examples: 'bakkerij, drukkerij' },
      P: { title: 'Onderwijs', examples: 'school' },
    },
    branches: { food: 'Voedsel', metal: 'Metaal' },
    sizeBands: { '1-9': '1 tot 9', '10-24': '10 tot 24', 'over-300': 'Meer dan 300' },
    regions: { limburg: 'Limburg', abroad: 'Buitenland' },
    roles: { owner: 'Eigenaar', hr: 'Personeelszaken' },
  },
  keyFigures: {
    'sick-leave': {
      title: 'Verzuim',
      question: 'Hoeveel waren mensen ziek?',
      why: 'Elke sector heeft dit cijfer.',
      help: 'Uw arbodienst weet dit.',
      bands: { low: 'Minder dan 4%', high: '4% of meer' },
    },
    courses: {
      title: 'Cursussen',
      question: 'Volgde iemand een cursus?',
      why: 'Zo kunt u het naast elkaar leggen.',
      bands: { yes: 'Ja' },
    },
  },
}

/** A scan of the sample questionnaire, without answers unless they are given. */
export function sampleScan(overrides: Partial<Scan> = {}): Scan {
  return {
    format: 'toekomstscan/scan',
    formatVersion: 1,
    questionnaire: { id: 'toekomstscan', version: '1.0.0' },
    id: '5b6b1f0e-6b0b-4a7e-9a53-0c1f2d3e4f50',
    createdAt: '2026-01-05T09:00:00.000Z',
    updatedAt: '2026-01-05T09:00:00.000Z',
    completedAt: null,
    language: 'nl',
    route: 'full',
    company: { sector: 'C', sizeBand: '10-24' },
    answers: {},
    ...overrides,
  }
}
