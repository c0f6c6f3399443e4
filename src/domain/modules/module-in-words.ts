import type { Module, ModulePart } from '../../content/module.ts'
import type { LadderQuestion } from '../../content/structure.ts'
import type { ModuleTexts, PracticesTexts } from '../../content/texts.ts'
import type { AdviceTexts, ModulesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { answerInWords, type AnswerWords } from '../report/wording/answer-in-words.ts'
import { wordScore, type ScoreWording, type WordedScore } from '../report/wording/score-words.ts'
import type { ModuleResult } from '../result/result-schema.ts'
import type { Answers } from '../scan/scan-schema.ts'
import { adviseModule, type ModuleAdvice } from './module-advice.ts'

/** What wording a module takes, all in one language. */
export type ModuleWording = Pick<ScoreWording, 'structure' | 'questionnaire'> & {
  module: ModuleTexts
  practices: PracticesTexts
  answers: AnswerWords
  texts: ModulesUiTexts
  advice: Pick<AdviceTexts, 'cause'>
}

export type WordedPart = {
  id: string
  title: string
  /** Null for a part with one question: its answer stands for it. */
  score: WordedScore | null
  lines: WordedLine[]
}

export type WordedLine = {
  question: string
  text: string
  answer: string
  isAnswered: boolean
  /** The highest answer of the ladder; null where it was chosen, or where the question does not apply. */
  strongest: string | null
  isStrongest: boolean
}

export type WordedAdvice = Pick<ModuleAdvice, 'kind' | 'id'> & {
  title: string
  /** The first step of a practice, or what to do in a step of our own. */
  text: string
  because: string[]
}

/** A module as every face shows it: the score in words, each part with its answers, the advice with its reasons. */
export type WordedModule = { score: WordedScore; parts: WordedPart[]; advice: WordedAdvice[] }

/** Words one module; `answers` are those that still count. Nothing is computed here but the order of the advice. */
export function wordModule(
  module: Module,
  result: ModuleResult,
  answers: Answers,
  wording: ModuleWording,
): WordedModule {
  const scoreWording: ScoreWording = {
    ...wording,
    texts: { result: { reasons: wording.texts.outcome.reasons } },
  }
  return {
    score: wordScore(result, scoreWording),
    parts: module.parts.map((part) => ({
      id: part.id,
      title: wording.module.parts[part.id] ?? part.id,
      score: hasNumber(part)
        ? wordScore({ score: scoreOfPart(part, result), reason: null }, scoreWording)
        : null,
      lines: part.questions.map((question) => wordLine(question, answers, wording)),
    })),
    advice: adviseModule(module, answers).flatMap((advice) => wordAdvice(advice, answers, wording)),
  }
}

function hasNumber({ questions }: ModulePart): boolean {
  return questions.length > 1
}

function scoreOfPart({ id }: ModulePart, { parts }: ModuleResult): number | null {
  return parts.find((part) => part.id === id)?.score ?? null
}

function wordLine(question: LadderQuestion, answers: Answers, wording: ModuleWording): WordedLine {
  const words = wording.module.questions[question.id]
  const answer = answers[question.id]
  const top = question.options.at(-1)?.id ?? ''
  const isStrongest = answer !== undefined && 'option' in answer && answer.option === top
  const isLess = answer === undefined || 'option' in answer || 'unknown' in answer
  return {
    question: question.id,
    text: words?.text ?? question.id,
    answer: answer ? answerInWords(answer, words, wording.answers) : wording.texts.outcome.notAnswered,
    isAnswered: answer !== undefined,
    strongest: isStrongest || !isLess ? null : (words?.options[top] ?? top),
    isStrongest,
  }
}

function wordAdvice(advice: ModuleAdvice, answers: Answers, wording: ModuleWording): WordedAdvice[] {
  const { kind, id, because } = advice
  const practice = wording.practices[id]
  const own = wording.module.steps[id]
  const words = kind === 'practice' ? practice && { title: practice.title, text: practice.firstStep } : own
  if (!words) return []
  const reasons = because.map((question) => {
    const asked = wording.module.questions[question]
    const answer = answers[question]
    return fill(wording.advice.cause, {
      question: asked?.text ?? question,
      answer: answer ? answerInWords(answer, asked, wording.answers) : '',
    })
  })
  return [{ kind, id, ...words, because: reasons }]
}
