import type { LocatedText } from '../../language/located-text.ts'
import { checkWording, countWords } from '../../language/check-wording.ts'
import type { Problem } from '../../problem.ts'
import { languages, type Language } from '../../texts.ts'
import { locateTexts } from '../located-texts.ts'
import type { Sources } from '../read-sources.ts'
import { faultIn } from './structure-rules.ts'

/** Every text passes the language gate, and the questionnaire stays within its number of words. */
export function checkTexts(sources: Sources): Problem[] {
  const { questionnaire, wording } = sources
  if (!questionnaire || !wording) return []
  const texts = locateTexts(sources)
  const limit = questionnaire.value.limits.words
  const tooLong = languages
    .map((language) => ({ language, words: questionnaireWords(texts, language) }))
    .filter(({ words }) => words > limit)
    .map(({ language, words }) =>
      faultIn(
        questionnaire,
        ['limits', 'words'],
        `the questionnaire has ${words} words (${language}), more than ${limit}`,
        'shorten questions and answers',
      ),
    )
  return [...checkWording(texts, wording.value), ...tooLong, ...checkEmployerWord(texts)]
}

/** Words that an employer reads in the scored questions: stems and answers. A module stands apart, with its own minutes. */
export function questionnaireWords(texts: readonly LocatedText[], language: Language): number {
  return countWords(
    texts.filter(
      (text) =>
        text.layer === 'question' &&
        text.question &&
        text.language === language &&
        !text.file.startsWith('modules/'),
    ),
  )
}

const employerWords = /\b(bedrijf|bedrijven|organisaties?|company|companies|organisations?|firms?)\b/i

/** A school is no company: questions say it another way, screens choose the word by sector. */
function checkEmployerWord(texts: readonly LocatedText[]): Problem[] {
  return texts
    .filter((text) => text.question && employerWords.test(text.text))
    .map(({ file, line, field, text }) => ({
      file,
      line,
      field,
      problem: `"${employerWords.exec(text)?.[0] ?? ''}" does not fit every sector`,
      cure: 'say it without naming the kind of employer',
      severity: 'error',
    }))
}
