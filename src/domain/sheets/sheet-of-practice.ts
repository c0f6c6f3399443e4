import type { SheetId } from './sheet-ids.ts'

type Links = {
  practices: readonly string[]
  /** Steps of modules. */
  steps: readonly string[]
  themes: readonly string[]
}

/** Which practices and steps lead to which sheet, and the themes each sheet belongs to. A guard checks every id. */
export const sheetLinks: Record<SheetId, Links> = {
  'side-entry': {
    practices: [
      'make-it-work',
      'techconnect',
      'zorgstart',
      'nationale-zorgklas',
      'lefgozers',
      'orientatiebaan-valkenhof',
      'overijssels-vakmanschap',
      'van-rabo-naar-pabo',
      'house-of-skills',
      'ikwordvrachtwagenchauffeur',
      'lesgeven-in-zeeland',
      'utrecht-leert',
      'vacancy-on-what-someone-can-do',
      'het-noorden-leert-door',
      'loopbaanpad-apothekersassistenten',
      'nieuwe-medewerker-in-de-vvt',
      'transferpunt-zorg-welzijn',
      'servicepunt-arbeidsmarkt-mobiliteit',
      's-heeren-loo-defensie',
    ],
    steps: ['name-who-arranges-it'],
    themes: ['finding-new-people'],
  },
  'employment-terms': {
    practices: [
      'make-it-work',
      'lefgozers',
      'lesgeven-in-zeeland',
      'ikwordvrachtwagenchauffeur',
      's-heeren-loo-defensie',
      'own-people-first',
      'dudok-talententreintjes',
      'skills-bridge-luxembourg',
      'talk-about-permanent-work',
      'hr-ecosysteem-defensie',
      'regionaal-werkgeverschap-gelderse-vallei',
    ],
    steps: ['terms-on-one-sheet'],
    themes: ['finding-new-people', 'less-work-and-other-work'],
  },
  'job-division': {
    practices: [
      'side-tasks-to-other-hands',
      'functiecreatie-elkerliek',
      'verdi-team-oop',
      'zorgrunners',
      'talentvol',
      'inclusieve-technologie-senzer-amfors',
      'basisbanen-tilburg',
      'willy-naessens-wsp',
      'de-achthonderd',
    ],
    steps: [],
    themes: ['smart-work-division', 'work-for-everyone'],
  },
  'future-talks': {
    practices: [
      'yearly-talk-about-work-and-later',
      'sterk-in-je-werk',
      'james-loopbaan',
      'own-people-first',
      'yearly-round-on-wished-hours',
      'asr-in-beweging',
      'dudok-talententreintjes',
      'working-on-after-pension',
      'see-try-fly',
      'house-of-skills',
    ],
    steps: [],
    themes: ['work-and-future', 'work-in-every-life-stage', 'versatile-people'],
  },
}

/** The sheets that go with a practice, in their own order; none for most. */
export function sheetsOfPractice(practice: string): SheetId[] {
  return (Object.keys(sheetLinks) as SheetId[]).filter((id) => sheetLinks[id].practices.includes(practice))
}

/** The sheets that go with a step of a module; none for most. */
export function sheetsOfStep(step: string): SheetId[] {
  return (Object.keys(sheetLinks) as SheetId[]).filter((id) => sheetLinks[id].steps.includes(step))
}
