import type { LocatedText } from '../language/located-text.ts'
import type { Bilingual } from '../schemas/fields.ts'
import type { ModuleQuestionSource } from '../schemas/module.ts'
import type { QuestionSource } from '../schemas/theme.ts'
import { languages } from '../texts.ts'
import type { Sources } from './read-sources.ts'
import type { FieldPath } from './field-lines.ts'
import { fieldName, type YamlFile } from './yaml-file.ts'

type Place = Pick<LocatedText, 'layer' | 'role'> &
  Partial<Pick<LocatedText, 'question' | 'conjunctionReason'>>

/** Every text of the content in both languages, each with the place where an editor finds it. */
export function locateTexts(sources: Sources): LocatedText[] {
  return [
    ...sources.themes.flatMap((theme) => themeTexts(theme, sources)),
    ...questionnaireTexts(sources),
    ...profileTexts(sources),
    ...leverTexts(sources),
    ...sources.practices.flatMap(practiceTexts),
    ...sources.modules.flatMap((file) => moduleTexts(file, sources)),
    ...publicationTexts(sources),
    ...registerTexts(sources),
    ...sources.references.flatMap(referenceTexts),
  ]
}

const prose: Place = { layer: 'advice', role: 'prose' }
const title: Place = { layer: 'advice', role: 'title' }

function locate(file: YamlFile<unknown>, path: FieldPath, text: Bilingual, place: Place): LocatedText[] {
  return languages.map((language) => ({
    file: file.path,
    line: file.lineOf([...path, language]),
    field: fieldName([...path, language]),
    language,
    text: text[language],
    ...place,
  }))
}

function themeTexts(file: Sources['themes'][number], sources: Sources): LocatedText[] {
  const theme = file.value
  return [
    ...locate(file, ['title'], theme.title, title),
    ...locate(file, ['intro'], theme.intro, prose),
    ...theme.questions.flatMap((question, q) => questionTexts(file, question, ['questions', q], sources)),
  ]
}

function questionTexts(
  file: YamlFile<unknown>,
  question: QuestionSource | ModuleQuestionSource,
  path: FieldPath,
  sources: Sources,
): LocatedText[] {
  const asked = { layer: 'question', question: question.id } as const
  const reason = question.conjunctionReason
  return [
    ...locate(file, [...path, 'text'], question.text, {
      ...asked,
      role: 'stem',
      ...(reason && { conjunctionReason: reason }),
    }),
    ...locate(file, [...path, 'why'], question.why, prose),
    ...(question.help ? locate(file, [...path, 'help'], question.help, prose) : []),
    ...(question.options ?? []).flatMap((option, o) =>
      locate(file, [...path, 'options', o, 'text'], option.text, { ...asked, role: 'option' }),
    ),
    ...scaleTexts(file, question, path, sources),
  ]
}

/** A question on a scale is read with the scale's answers, so their words count in its file. */
function scaleTexts(
  file: YamlFile<unknown>,
  question: QuestionSource | ModuleQuestionSource,
  path: FieldPath,
  { questionnaire }: Sources,
): LocatedText[] {
  const scaleId = 'scale' in question ? question.scale : undefined
  const scale = questionnaire?.value.scales.find(({ id }) => id === scaleId)
  return (scale?.options ?? []).flatMap((option) =>
    locate(file, [...path, 'scale'], option.text, {
      layer: 'question',
      role: 'option',
      question: question.id,
    }),
  )
}

function questionnaireTexts({ questionnaire }: Sources): LocatedText[] {
  if (!questionnaire) return []
  const { pillars, levels, periods } = questionnaire.value
  return [
    ...pillars.flatMap((pillar, p) => [
      ...locate(questionnaire, ['pillars', p, 'title'], pillar.title, title),
      ...locate(questionnaire, ['pillars', p, 'subtitle'], pillar.subtitle, prose),
    ]),
    ...levels.flatMap((level, l) => locate(questionnaire, ['levels', l, 'title'], level.title, title)),
    ...Object.entries(periods).flatMap(([id, text]) => locate(questionnaire, ['periods', id], text, prose)),
  ]
}

function profileTexts({ profile }: Sources): LocatedText[] {
  if (!profile) return []
  const { keyFigures, sectors, sizeBands, regions, roles } = profile.value
  const choices = (field: string, list: readonly { title: Bilingual }[]) =>
    list.flatMap((choice, c) => locate(profile, [field, c, 'title'], choice.title, title))
  return [
    ...choices('sectors', sectors),
    ...choices('sizeBands', sizeBands),
    ...choices('regions', regions),
    ...choices('roles', roles),
    ...keyFigures.flatMap((figure, k) => {
      const path = ['keyFigures', k]
      const reason = figure.conjunctionReason
      return [
        ...locate(profile, [...path, 'title'], figure.title, title),
        ...locate(profile, [...path, 'question'], figure.question, {
          layer: 'question',
          role: 'stem',
          ...(reason && { conjunctionReason: reason }),
        }),
        ...locate(profile, [...path, 'why'], figure.why, prose),
        ...(figure.help ? locate(profile, [...path, 'help'], figure.help, prose) : []),
      ]
    }),
  ]
}

function leverTexts({ levers }: Sources): LocatedText[] {
  if (!levers) return []
  return levers.value.levers.flatMap((lever, l) => [
    ...locate(levers, ['levers', l, 'title'], lever.title, title),
    ...locate(levers, ['levers', l, 'inShort'], lever.inShort, prose),
    ...locate(levers, ['levers', l, 'meaning'], lever.meaning, prose),
  ])
}

const practiceProse = [
  'what',
  'gives',
  'forWhom',
  'firstStep',
  'notIf',
  'usable',
  'preconditions',
  'pitfalls',
  'costs',
] as const

function practiceTexts(file: Sources['practices'][number]): LocatedText[] {
  const practice = file.value
  return [
    ...locate(file, ['title'], practice.title, title),
    ...locate(file, ['region'], practice.region, title),
    ...practiceProse.flatMap((field) => {
      const text = practice[field]
      return text ? locate(file, [field], text, prose) : []
    }),
    ...practice.evidence.flatMap((fact, e) => locate(file, ['evidence', e], fact, prose)),
  ]
}

/** The texts of one module alone: its minutes are counted from them. */
export function moduleTexts(file: Sources['modules'][number], sources: Sources): LocatedText[] {
  const { parts, steps, ...module } = file.value
  return [
    ...locate(file, ['title'], module.title, title),
    ...(['intro', 'forWhom', 'basis', 'ownQuestions'] as const).flatMap((field) =>
      locate(file, [field], module[field], prose),
    ),
    ...parts.flatMap((part, p) => [
      ...locate(file, ['parts', p, 'title'], part.title, title),
      ...part.questions.flatMap((question, q) =>
        questionTexts(file, question, ['parts', p, 'questions', q], sources),
      ),
    ]),
    ...steps.flatMap((step, s) => [
      ...locate(file, ['steps', s, 'title'], step.title, title),
      ...locate(file, ['steps', s, 'text'], step.text, prose),
    ]),
  ]
}

function publicationTexts({ publications }: Sources): LocatedText[] {
  if (!publications) return []
  return publications.value.publications.flatMap(({ yearWords }, p) =>
    yearWords ? locate(publications, ['publications', p, 'yearWords'], yearWords, title) : [],
  )
}

/** Names and titles of others stand as they are; only our own words are read. */
function registerTexts({ register }: Sources): LocatedText[] {
  if (!register) return []
  const { notes, sectors } = register.value
  return [
    ...Object.entries(notes).flatMap(([id, note]) => locate(register, ['notes', id], note, prose)),
    ...sectors.flatMap((sector, s) => locate(register, ['sectors', s, 'title'], sector.title, title)),
  ]
}

/** The words of a source stand as they are, with their translation; only our own words are read. */
function referenceTexts(file: Sources['references'][number]): LocatedText[] {
  const { population, groups, references } = file.value
  const at = (path: FieldPath, text: Bilingual | undefined, place: Place) =>
    text ? locate(file, path, text, place) : []
  return [
    ...locate(file, ['population'], population, title),
    ...Object.entries(groups ?? {}).flatMap(([id, name]) => locate(file, ['groups', id], name, title)),
    ...references.flatMap((reference, r) => {
      const path = ['references', r]
      return [
        ...locate(file, [...path, 'indicator'], reference.indicator, title),
        ...at([...path, 'population'], reference.population, title),
        ...at([...path, 'noVerdict'], reference.noVerdict, prose),
        ...at([...path, 'remark'], reference.remark, prose),
        ...at([...path, 'wording', 'counted'], reference.wording.counted, title),
        ...(reference.wording.kind === 'summary'
          ? locate(file, [...path, 'wording'], reference.wording, prose)
          : []),
      ]
    }),
  ]
}
