import type { TextLoaders } from './text-parts.ts'

/** The Dutch texts, part by part. */
export const nl: TextLoaders = {
  screens: async () => {
    const [ui, questionnaire, profile] = await Promise.all([
      import('../../../texts/nl/interface.ts'),
      import('virtual:content/nl/questionnaire'),
      import('virtual:content/nl/profile'),
    ])
    return { ui: ui.interfaceTexts, questionnaire: questionnaire.default, profile: profile.default }
  },
  closing: async () => {
    const [ui, keyFigures] = await Promise.all([
      import('../../../texts/nl/closing.ts'),
      import('virtual:content/nl/key-figures'),
    ])
    return { ui, keyFigures: keyFigures.default }
  },
  catalogue: async () => {
    const [ui, practices, publications] = await Promise.all([
      import('../../../texts/nl/advice.ts'),
      import('virtual:content/nl/practices'),
      import('virtual:content/nl/publications'),
    ])
    return { ui: ui.advice, practices: practices.default, publications: publications.default }
  },
  library: async () => {
    const [ui, register] = await Promise.all([
      import('../../../texts/nl/library.ts'),
      import('virtual:content/nl/register'),
    ])
    return { ui: ui.library, register: register.default }
  },
  levers: async () => {
    const [ui, levers] = await Promise.all([
      import('../../../texts/nl/levers.ts'),
      import('virtual:content/nl/levers'),
    ])
    return { ui: ui.levers, levers: levers.default }
  },
  references: async () => {
    const [ui, references] = await Promise.all([
      import('../../../texts/nl/references.ts'),
      import('virtual:content/nl/references'),
    ])
    return { ui: ui.references, references: references.default }
  },
  modules: async () => {
    const [ui, modules] = await Promise.all([
      import('../../../texts/nl/modules.ts'),
      import('virtual:content/nl/modules'),
    ])
    return { ui: ui.modules, modules: modules.default }
  },
  plan: async () => (await import('../../../texts/nl/plan.ts')).plan,
  result: async () => (await import('../../../texts/nl/result.ts')).result,
  report: async () => (await import('../../../texts/nl/report.ts')).report,
  print: async () => (await import('../../../texts/nl/print.ts')).print,
  about: async () => (await import('../../../texts/nl/about.ts')).about,
  blank: async () => (await import('../../../texts/nl/blank.ts')).blank,
  overTime: async () => (await import('../../../texts/nl/over-time.ts')).overTime,
  respondents: async () => (await import('../../../texts/nl/respondents.ts')).respondents,
  host: async () => (await import('../../../texts/nl/host.ts')).host,
  peers: async () => (await import('../../../texts/nl/peers.ts')).peers,
  benchmark: async () => (await import('../../../texts/nl/benchmark.ts')).benchmark,
  cohort: async () => (await import('../../../texts/nl/cohort.ts')).cohort,
  data: async () => (await import('../../../texts/nl/data.ts')).data,
  offline: async () => (await import('../../../texts/nl/offline.ts')).offline,
  editions: async () => (await import('../../../texts/nl/editions.ts')).editions,
  followUp: async () => (await import('../../../texts/nl/follow-up.ts')).followUp,
  registerSheet: async () => (await import('../../../texts/nl/register-sheet.ts')).registerSheet,
  talk: async () => (await import('../../../texts/nl/talk.ts')).talk,
  agreements: async () => (await import('../../../texts/nl/agreements.ts')).agreements,
  storage: async () => (await import('../../../texts/nl/storage.ts')).storage,
  backup: async () => (await import('../../../texts/nl/backup.ts')).backup,
  adviser: async () => (await import('../../../texts/nl/adviser.ts')).adviser,
  dossier: async () => (await import('../../../texts/nl/dossier.ts')).dossier,
  sheets: async () => (await import('../../../texts/nl/all-sheets.ts')).allSheets,
  lockedFile: async () => (await import('../../../texts/nl/locked-file.ts')).lockedFile,
  copies: async () => (await import('../../../texts/nl/copies.ts')).copies,
}
