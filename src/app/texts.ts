import type { KeyFiguresTexts, Language, ProfileTexts, QuestionnaireTexts } from '../content/texts.ts'
import type {
  AboutTexts,
  ClosingTexts,
  InterfaceTexts,
  ReportTexts,
  ResultTexts,
} from '../texts/catalogue.ts'

/** The texts of every screen up to the result: one request per language. */
export type ScreenTexts = { ui: InterfaceTexts; questionnaire: QuestionnaireTexts; profile: ProfileTexts }

/** The texts of the screens that close a scan. */
export type ClosingScreenTexts = { ui: ClosingTexts; keyFigures: KeyFiguresTexts }

const loaders = {
  nl: {
    screens: async (): Promise<ScreenTexts> => {
      const [ui, questionnaire, profile] = await Promise.all([
        import('../texts/nl/interface.ts'),
        import('virtual:content/nl/questionnaire'),
        import('virtual:content/nl/profile'),
      ])
      return { ui: ui.interfaceTexts, questionnaire: questionnaire.default, profile: profile.default }
    },
    closing: async (): Promise<ClosingScreenTexts> => {
      const [ui, keyFigures] = await Promise.all([
        import('../texts/nl/closing.ts'),
        import('virtual:content/nl/key-figures'),
      ])
      return { ui, keyFigures: keyFigures.default }
    },
    result: async (): Promise<ResultTexts> => (await import('../texts/nl/result.ts')).result,
    report: async (): Promise<ReportTexts> => (await import('../texts/nl/report.ts')).report,
    about: async (): Promise<AboutTexts> => (await import('../texts/nl/about.ts')).about,
  },
  en: {
    screens: async (): Promise<ScreenTexts> => {
      const [ui, questionnaire, profile] = await Promise.all([
        import('../texts/en/interface.ts'),
        import('virtual:content/en/questionnaire'),
        import('virtual:content/en/profile'),
      ])
      return { ui: ui.interfaceTexts, questionnaire: questionnaire.default, profile: profile.default }
    },
    closing: async (): Promise<ClosingScreenTexts> => {
      const [ui, keyFigures] = await Promise.all([
        import('../texts/en/closing.ts'),
        import('virtual:content/en/key-figures'),
      ])
      return { ui, keyFigures: keyFigures.default }
    },
    result: async (): Promise<ResultTexts> => (await import('../texts/en/result.ts')).result,
    report: async (): Promise<ReportTexts> => (await import('../texts/en/report.ts')).report,
    about: async (): Promise<AboutTexts> => (await import('../texts/en/about.ts')).about,
  },
}

type Parts = {
  screens: ScreenTexts
  closing: ClosingScreenTexts
  result: ResultTexts
  report: ReportTexts
  about: AboutTexts
}

const loaded = new Map<string, Promise<unknown>>()

/** One part of the texts in one language; the same promise every time, so that a screen can wait for it. */
export function loadTexts<Part extends keyof Parts>(language: Language, part: Part): Promise<Parts[Part]> {
  const key = `${language}/${part}`
  const known = loaded.get(key)
  if (known) return known as Promise<Parts[Part]>
  const loading = loaders[language][part]()
  loaded.set(key, loading)
  // A failed download may succeed the next time.
  loading.catch(() => loaded.delete(key))
  return loading as Promise<Parts[Part]>
}
