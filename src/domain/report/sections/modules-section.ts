import type { Module } from '../../../content/module.ts'
import { fill, fillPlural } from '../../../texts/fill.ts'
import { moduleAnswers } from '../../modules/module-answers.ts'
import {
  wordModule,
  type WordedAdvice,
  type WordedModule,
  type WordedPart,
} from '../../modules/module-in-words.ts'
import { offerModules } from '../../modules/offered-modules.ts'
import type { ModuleResult } from '../../result/result-schema.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock, ReportCard, ReportTable } from '../report-model.ts'

/** How many steps are printed in full; the others are named. */
const cardsPerModule = 4

/** The modules that were begun, each with its profile, answers and advice. Nothing when none was. */
export function modulesSection(input: ReportInput): ReportBlock[] {
  const words = input.texts.modules.report
  const begun = input.result.modules.flatMap((module) => moduleBlocks(module, input))
  if (begun.length === 0) return []
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', tone: 'lead', text: words.lead },
    ...begun,
  ]
}

/** The modules that fit and are still open, as a list below the advice; an example has no scan to do them in. */
export function openModules(input: ReportInput): ReportBlock[] {
  const words = input.texts.modules.report
  const offered = openOffers(input)
  if (offered.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: fillPlural(words.offeredTitle, offered.length) },
    {
      kind: 'paragraph',
      tone: 'normal',
      text: fillPlural(input.surroundings.isExample ? words.offeredExample : words.offered, offered.length),
      isKeptWithNext: true,
    },
    { kind: 'list', items: offered },
  ]
}

function openOffers({ result, modules, moduleTexts, structure }: ReportInput): string[] {
  const begun = new Set(result.modules.map(({ id }) => id))
  return offerModules(result, modules, structure.thresholds)
    .filter(({ module, weakThemes }) => weakThemes.length > 0 && !begun.has(module.id))
    .map(({ module }) => moduleTexts[module.id]?.title ?? module.id)
}

function moduleBlocks(outcome: ModuleResult, input: ReportInput): ReportBlock[] {
  const module = input.modules.find(({ id }) => id === outcome.id)
  const words = input.moduleTexts[outcome.id]
  if (!module || !words) return []
  const { modules: texts, questions, advice } = input.texts
  const worded = wordModule(module, outcome, moduleAnswers(input.scan, module), {
    ...{ structure: input.structure, questionnaire: input.questionnaire },
    ...{ module: words, practices: input.practiceTexts, answers: questions, texts, advice },
  })
  const { score, word } = worded.score
  return [
    { kind: 'heading', level: 2, text: words.title },
    {
      kind: 'paragraph',
      tone: 'normal',
      text:
        score === null
          ? fill(texts.outcome.noScore, { reason: word })
          : fill(texts.outcome.score, { score, word }),
    },
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: [words.basis, words.ownQuestions, ...sourcesOf(module, input)].join(' '),
    },
    ...barsOf(worded, outcome, input),
    tableOf(words.title, worded, input),
    ...adviceOf(worded.advice, input),
  ]
}

/** Where each instrument is named: publication, year and place. */
function sourcesOf({ basedOn }: Module, { publications, texts }: ReportInput): string[] {
  return basedOn.map(({ id, place }) => {
    const { title = id, year = '' } = publications[id] ?? {}
    return fill(texts.modules.intro.place, { title, year, place })
  })
}

function barsOf({ parts }: WordedModule, outcome: ModuleResult, { texts }: ReportInput): ReportBlock[] {
  const bars = parts.flatMap(({ id, title, score }) => {
    if (!score) return []
    const value = outcome.parts.find((part) => part.id === id)?.score ?? null
    return [
      {
        label: title,
        score: value === null ? null : { value, text: String(score.score), blocks: score.step + 1 },
        word: score.word,
        range: null,
        note: null,
      },
    ]
  })
  return bars.length === 0
    ? []
    : [{ kind: 'bars', message: texts.modules.report.message, size: 'small', bars }]
}

function tableOf(title: string, { parts }: WordedModule, { texts }: ReportInput): ReportTable {
  const { columns, table } = texts.modules.report
  return {
    kind: 'table',
    caption: fill(table, { title }),
    columns: [
      { title: columns.part, align: 'left', share: 0.24 },
      { title: columns.question, align: 'left', share: 0.4 },
      { title: columns.answer, align: 'left', share: 0.36 },
    ],
    rows: parts.flatMap(rowsOf),
  }
}

function rowsOf({ title, lines }: WordedPart): ReportTable['rows'] {
  return lines.map(({ text, answer }) => ({ cells: [title, text, answer], emphasis: 'none' as const }))
}

function adviceOf(advice: readonly WordedAdvice[], input: ReportInput): ReportBlock[] {
  const { outcome, report } = input.texts.modules
  const others = advice.slice(cardsPerModule).map(({ title }) => title)
  if (advice.length === 0) return [{ kind: 'paragraph', tone: 'normal', text: outcome.adviceNone }]
  return [
    { kind: 'heading', level: 3, text: outcome.adviceTitle },
    ...advice.slice(0, cardsPerModule).map((each) => cardOf(each, input)),
    ...(others.length > 0
      ? [
          { kind: 'paragraph', tone: 'normal', text: report.more } as const,
          { kind: 'list', items: others } as const,
        ]
      : []),
  ]
}

function cardOf({ kind, title, text, because }: WordedAdvice, { texts }: ReportInput): ReportCard {
  return {
    kind: 'card',
    title,
    facts: [texts.modules.outcome[kind]],
    lines: [
      { label: texts.advice.why, text: because.join(' ') },
      { label: texts.advice.firstStep, text },
    ],
    links: [],
    note: null,
  }
}
