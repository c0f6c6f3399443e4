import { ScoreBars } from '../../components/charts/score-bars.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { WordedLine, WordedModule, WordedPart } from '../../domain/modules/module-in-words.ts'
import type { ModulesUiTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './modules.module.css'

type ProfileProps = {
  parts: WordedModule['parts']
  texts: ModulesUiTexts['outcome']
  /** Of a part with one question: one below the heading of the profile. */
  heading?: 'h3' | 'h4'
}

/** The profile of a module: bars for parts with several questions, the answer itself for a part with one. */
export function ModuleProfile({ parts, texts, heading = 'h3' }: ProfileProps) {
  const scored = parts.flatMap(({ score, ...part }) => (score ? [{ ...part, score }] : []))
  const single = parts.filter(({ score }) => score === null)
  return (
    <>
      {scored.length > 0 && (
        <ScoreBars
          message={texts.message}
          bars={scored.map(({ id, title, score, lines }) => ({
            ...{ id, label: title, score: score.score, word: score.word, step: score.step },
            ...{ low: null, high: null, note: null },
            below: (
              <Disclosure summary={fill(texts.answers, { part: title })}>
                <Lines lines={lines} texts={texts} />
              </Disclosure>
            ),
          }))}
        />
      )}
      {single.length > 0 && <SingleParts parts={single} texts={texts} heading={heading} />}
    </>
  )
}

type SinglePartsProps = { parts: WordedPart[]; texts: ProfileProps['texts']; heading: 'h3' | 'h4' }

function SingleParts({ parts, texts, heading: Heading }: SinglePartsProps) {
  return (
    <>
      <p className={styles.quiet}>{texts.single}</p>
      <ul className={styles.lines}>
        {parts.map(({ id, title, lines }) => (
          <li key={id}>
            <Heading>{title}</Heading>
            {lines.map((line) => (
              <Answer key={line.question} line={line} texts={texts} />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Lines({ lines, texts }: { lines: WordedLine[]; texts: ProfileProps['texts'] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.question}>
          <Answer line={line} texts={texts} />
        </li>
      ))}
    </ul>
  )
}

function Answer({ line, texts }: { line: WordedLine; texts: ProfileProps['texts'] }) {
  return (
    <>
      <p className={styles.quiet}>{line.text}</p>
      <p>
        {texts.yourAnswer} <strong>{line.answer}</strong>
        {line.isStrongest && ` ${texts.isStrongest}`}
      </p>
      {line.strongest !== null && (
        <p className={styles.quiet}>
          {texts.strongest} {line.strongest}
        </p>
      )}
    </>
  )
}
