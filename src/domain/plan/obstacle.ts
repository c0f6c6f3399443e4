import type { Language } from '../../content/texts.ts'

/** What may get in the way, and what the employer does then. */
export type Obstacle = { when: string; then: string }

// Words of the file, not of a screen: a plan written in one language is opened in the other.
const words: Record<Language, { when: string; then: string; between: string }> = {
  nl: { when: 'Als ', then: 'Dan ', between: ', dan ' },
  en: { when: 'If ', then: 'Then ', between: ', then ' },
}

/** "Als het druk is, dan doen wij het op maandag": one sentence, or the half that is there. Empty for two empty halves. */
export function joinObstacle({ when, then }: Obstacle, language: Language): string {
  const own = words[language]
  // People write the word of the label once more.
  const condition = withoutStart(when, own.when).replace(/,+$/, '').trim()
  const plan = withoutStart(then, own.then)
  if (condition === '') return plan === '' ? '' : own.then + plan
  return plan === '' ? own.when + condition : own.when + condition + own.between + plan
}

/** The two halves of the sentence, in whichever language it was written. Any other text is what gets in the way. */
export function splitObstacle(sentence: string): Obstacle {
  for (const own of Object.values(words)) {
    if (sentence.startsWith(own.then)) return { when: '', then: sentence.slice(own.then.length) }
    if (!sentence.startsWith(own.when)) continue
    const rest = sentence.slice(own.when.length)
    const at = rest.indexOf(own.between)
    if (at < 0) return { when: rest, then: '' }
    return { when: rest.slice(0, at), then: rest.slice(at + own.between.length) }
  }
  return { when: sentence, then: '' }
}

function withoutStart(text: string, start: string): string {
  const trimmed = text.trim()
  const isRepeated = `${trimmed} `.toLowerCase().startsWith(start.toLowerCase())
  return isRepeated ? trimmed.slice(start.length).trim() : trimmed
}
