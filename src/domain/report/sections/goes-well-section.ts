import type { Question } from '../../../content/structure.ts'
import { fill } from '../../../texts/fill.ts'
import { scorableAnswers } from '../../scan/scorable-answers.ts'
import { roundScore } from '../../scoring/level.ts'
import { scoreItem } from '../../scoring/item.ts'
import { answerInWords } from '../wording/answer-in-words.ts'
import type { ReportInput } from '../report-input.ts'
import type { ReportBlock } from '../report-model.ts'
import { wordForScore } from '../wording/score-words.ts'

/** Half-way the scale: below it an answer is not worth naming as something that goes well. */
const goodFrom = 50
const answersPerTheme = 3
const answersWithoutTheme = 5

/** What the employer does well already, quoted in its own answers; before anything weak is named. */
export function goesWellSection(input: ReportInput): ReportBlock[] {
  const { result, structure, questionnaire, texts } = input
  const words = texts.editions.goesWell
  const themes = structure.pillars.flatMap((pillar) => pillar.themes)
  const scores = result.pillars.flatMap((pillar) => pillar.themes)
  const strong = result.strengths.flatMap((id): ReportBlock[] => {
    const theme = themes.find((each) => each.id === id)
    const score = scores.find((each) => each.id === id)
    if (!theme || !score || score.score === null) return []
    const title = fill(words.theme, {
      theme: questionnaire.themes[id]?.title ?? id,
      score: roundScore(score.score),
      word: wordForScore(score, input),
    })
    return [
      { kind: 'heading', level: 2, text: title },
      ...list(goodAnswers(theme.questions, input), answersPerTheme),
    ]
  })
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.title },
    ...(strong.length > 0
      ? [{ kind: 'paragraph', tone: 'lead', text: words.lead } as const, ...strong]
      : withoutTheme(
          goodAnswers(
            themes.flatMap((theme) => theme.questions),
            input,
          ),
          input,
        )),
  ]
}

function withoutTheme(good: string[], { texts }: ReportInput): ReportBlock[] {
  const { none, nothing } = texts.editions.goesWell
  const text = good.length > 0 ? none : nothing
  return [{ kind: 'paragraph', tone: 'lead', text }, ...list(good, answersWithoutTheme)]
}

function list(items: string[], atMost: number): ReportBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: items.slice(0, atMost) }]
}

/** The best answers first, the heavier question first where they are equal. */
function goodAnswers(questions: readonly Question[], input: ReportInput): string[] {
  const { scan, structure, questionnaire, texts } = input
  const answers = scorableAnswers(scan.answers, structure)
  return questions
    .map((question) => ({ question, outcome: scoreItem(question, answers[question.id]) }))
    .flatMap(({ question, outcome }) =>
      outcome.state === 'scored' && outcome.score >= goodFrom ? [{ question, score: outcome.score }] : [],
    )
    .sort((a, b) => b.score - a.score || b.question.weight - a.question.weight)
    .flatMap(({ question }) => {
      const answer = answers[question.id]
      const words = questionnaire.questions[question.id]
      if (!answer || !words) return []
      return [
        fill(texts.editions.goesWell.answer, {
          question: words.text,
          answer: answerInWords(answer, words, texts.result.answers),
        }),
      ]
    })
}
