import { ContentFolderError, readContentFolder } from '../../content/build/read-folder.ts'
import { checkContent } from '../../content/checks/check-content.ts'
import { locateTexts } from '../../content/checks/located-texts.ts'
import { readSources } from '../../content/checks/read-sources.ts'
import { questionnaireWords } from '../../content/checks/rules/wording-rules.ts'
import { formatProblem } from '../../content/problem.ts'
import { languages } from '../../content/texts.ts'
import { BadInput } from '../exits.ts'
import type { CommandInput } from '../main.ts'

/** Checks a content folder; reports every problem, or says what was found in order. */
export function checkContentCommand({ operands: [folder = 'questions'] }: CommandInput): string {
  const files = readFiles(folder)
  const { problems, content } = checkContent(files)
  const lines = problems.map((problem) => formatProblem({ ...problem, file: `${folder}/${problem.file}` }))
  if (!content) throw new BadInput(lines.join('\n'))
  const { structure } = content
  const questions = structure.pillars.flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions))
  const quick = questions.filter(({ weight }) => weight >= structure.quickRouteWeightFrom)
  const { full, quick: short } = structure.minutes
  return [
    ...lines,
    `Content is in order: version ${structure.version}, ${questions.length} questions.`,
    `Time promised: ${full} minutes (${questions.length} questions), quick route ${short} minutes (${quick.length} questions).`,
    wordsInUse(files),
    ...structure.levers.map((lever) => {
      const has = (list: typeof questions) =>
        list.filter((question) => question.levers[lever] !== undefined).length
      return `Lever ${lever}: ${has(questions)} questions, ${has(quick)} in the quick route.`
    }),
    '',
  ].join('\n')
}

/** How many words the questions and answers take, and how many they may take. */
function wordsInUse(files: ReturnType<typeof readFiles>): string {
  const { sources } = readSources(files)
  const texts = locateTexts(sources)
  const words = languages.map((language) => `${questionnaireWords(texts, language)} (${language})`)
  return `Words in questions and answers: ${words.join(', ')}, at most ${sources.questionnaire?.value.limits.words ?? 0}.`
}

function readFiles(folder: string) {
  try {
    return readContentFolder(folder)
  } catch (error) {
    if (error instanceof ContentFolderError)
      throw new BadInput(`${folder} → (folder) → is not there → name a folder`)
    throw error
  }
}
