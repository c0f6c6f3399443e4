import { useId } from 'react'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { WordedQuestion, WordedRespondents } from '../../domain/respondents/respondents-in-words.ts'
import type { RespondentsTexts } from '../../texts/catalogue.ts'
import { fillPlural } from '../../texts/fill.ts'
import styles from './respondents.module.css'

type ComparedQuestionsProps = { parts: WordedRespondents['parts']; texts: RespondentsTexts }

/** Every question with the answers beside each other: disagreement first, agreement folded. */
export function ComparedQuestions({ parts, texts }: ComparedQuestionsProps) {
  const { differ, unknown, none, agree, rest } = texts.parts
  return (
    <>
      <Part title={differ.title} text={differ.text} questions={parts.differ} texts={texts} />
      <Part title={unknown.title} text={unknown.text} questions={parts.unknown} texts={texts} />
      <Part title={none.title} text={none.text} questions={parts.none} texts={texts} />
      <Part
        title={agree.title}
        questions={parts.agree}
        texts={texts}
        folded={fillPlural(agree.count, parts.agree.length)}
      />
      <Part
        title={rest.title}
        text={rest.text}
        questions={parts.rest}
        texts={texts}
        folded={fillPlural(rest.count, parts.rest.length)}
      />
    </>
  )
}

type PartProps = {
  title: string
  text?: string
  questions: readonly WordedQuestion[]
  texts: RespondentsTexts
  /** What unfolds the questions; open at once without it. */
  folded?: string
}

function Part({ title, text, questions, texts, folded }: PartProps) {
  const id = useId()
  if (questions.length === 0) return null
  const list = (
    <ol className={styles.questions}>
      {questions.map((question) => (
        <li key={question.id}>
          <QuestionSideBySide question={question} texts={texts} />
        </li>
      ))}
    </ol>
  )
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>
        {title} ({questions.length})
      </h2>
      {text && <p>{text}</p>}
      {folded ? <Disclosure summary={folded}>{list}</Disclosure> : list}
    </section>
  )
}

function QuestionSideBySide({ question, texts }: { question: WordedQuestion; texts: RespondentsTexts }) {
  const { theme, text, answers, how, talk } = question
  return (
    <article className={styles.question}>
      <p className={styles.theme}>{theme}</p>
      <h3>{text}</h3>
      <dl className={styles.answers}>
        {answers.map(({ who, lines }, index) => (
          <div key={`${who} ${index}`}>
            <dt>{who}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      {how && <p className={styles.how}>{how}</p>}
      {talk && (
        <p className={styles.talk}>
          <strong>{texts.talk.label}:</strong> {talk}
        </p>
      )}
    </article>
  )
}
