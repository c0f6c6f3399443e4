import type { TextLoaders } from './text-parts.ts'

/** The English texts, part by part. */
export const en: TextLoaders = {
  screens: async () => {
    const [ui, questionnaire, profile] = await Promise.all([
      import('../../../texts/en/interface.ts'),
      import('virtual:content/en/questionnaire'),
      import('virtual:content/en/profile'),
    ])
    return { ui: ui.interfaceTexts, questionnaire: questionnaire.default, profile: profile.default }
  },
  closing: async () => {
    const [ui, keyFigures] = await Promise.all([
      import('../../../texts/en/closing.ts'),
      import('virtual:content/en/key-figures'),
    ])
    return { ui, keyFigures: keyFigures.default }
  },
  catalogue: async () => {
    const [ui, practices, publications] = await Promise.all([
      import('../../../texts/en/advice.ts'),
      import('virtual:content/en/practices'),
      import('virtual:content/en/publications'),
    ])
    return { ui: ui.advice, practices: practices.default, publications: publications.default }
  },
  library: async () => {
    const [ui, register] = await Promise.all([
      import('../../../texts/en/library.ts'),
      import('virtual:content/en/register'),
    ])
    return { ui: ui.library, register: register.default }
  },
  levers: async () => {
    const [ui, levers] = await Promise.all([
      import('../../../texts/en/levers.ts'),
      import('virtual:content/en/levers'),
    ])
    return { ui: ui.levers, levers: levers.default }
  },
  references: async () => {
    const [ui, references] = await Promise.all([
      import('../../../texts/en/references.ts'),
      import('virtual:content/en/references'),
    ])
    return { ui: ui.references, references: references.default }
  },
  modules: async () => {
    const [ui, modules] = await Promise.all([
      import('../../../texts/en/modules.ts'),
      import('virtual:content/en/modules'),
    ])
    return { ui: ui.modules, modules: modules.default }
  },
  plan: async () => (await import('../../../texts/en/plan.ts')).plan,
  result: async () => (await import('../../../texts/en/result.ts')).result,
  report: async () => (await import('../../../texts/en/report.ts')).report,
  print: async () => (await import('../../../texts/en/print.ts')).print,
  about: async () => (await import('../../../texts/en/about.ts')).about,
  blank: async () => (await import('../../../texts/en/blank.ts')).blank,
  overTime: async () => (await import('../../../texts/en/over-time.ts')).overTime,
  respondents: async () => (await import('../../../texts/en/respondents.ts')).respondents,
  host: async () => (await import('../../../texts/en/host.ts')).host,
  peers: async () => (await import('../../../texts/en/peers.ts')).peers,
  benchmark: async () => (await import('../../../texts/en/benchmark.ts')).benchmark,
  cohort: async () => (await import('../../../texts/en/cohort.ts')).cohort,
  data: async () => (await import('../../../texts/en/data.ts')).data,
  offline: async () => (await import('../../../texts/en/offline.ts')).offline,
  editions: async () => (await import('../../../texts/en/editions.ts')).editions,
  followUp: async () => (await import('../../../texts/en/follow-up.ts')).followUp,
  registerSheet: async () => (await import('../../../texts/en/register-sheet.ts')).registerSheet,
  talk: async () => (await import('../../../texts/en/talk.ts')).talk,
  agreements: async () => (await import('../../../texts/en/agreements.ts')).agreements,
  storage: async () => (await import('../../../texts/en/storage.ts')).storage,
  backup: async () => (await import('../../../texts/en/backup.ts')).backup,
  adviser: async () => (await import('../../../texts/en/adviser.ts')).adviser,
  dossier: async () => (await import('../../../texts/en/dossier.ts')).dossier,
  sheets: async () => (await import('../../../texts/en/all-sheets.ts')).allSheets,
  lockedFile: async () => (await import('../../../texts/en/locked-file.ts')).lockedFile,
  copies: async () => (await import('../../../texts/en/copies.ts')).copies,
}
