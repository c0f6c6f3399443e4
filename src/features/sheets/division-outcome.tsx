import type { Language } from '../../content/texts.ts'
import { Notice } from '../../components/notice/notice.tsx'
import type { DividedJob, TaskPackage } from '../../domain/sheets/divide-tasks.ts'
import { packageInWords, talkOverInWords } from '../../domain/sheets/outcome-in-words.ts'
import type { SheetsTexts } from '../../texts/catalogue.ts'
import { numberInWords } from '../../texts/fill.ts'
import styles from './sheets.module.css'

type Texts = SheetsTexts['division']
type DivisionOutcomeProps = { divided: DividedJob; texts: Texts; language: Language }

/** The two packages, what is still open, and what to talk over first. */
export function DivisionOutcome({ divided, texts, language }: DivisionOutcomeProps) {
  const { stays, moves, undecided } = divided
  const talkOver = talkOverInWords(divided, texts, language)
  const isEmpty = stays.tasks.length + moves.tasks.length === 0
  return (
    <section className={styles.outcome} aria-labelledby="division-outcome">
      <h2 id="division-outcome">{texts.outcomeTitle}</h2>
      {isEmpty && <p>{texts.outcomeEmpty}</p>}
      {!isEmpty && (
        <div className={styles.sides}>
          <Package title={texts.stays} found={stays} {...{ texts, language }} />
          <Package title={texts.moves} found={moves} {...{ texts, language }} />
        </div>
      )}
      {undecided.tasks.length > 0 && (
        <Package title={texts.undecided} found={undecided} {...{ texts, language }} />
      )}
      {talkOver && (
        <Notice tone="attention" title={texts.talkOverTitle} heading={3}>
          <p>{talkOver}</p>
        </Notice>
      )}
    </section>
  )
}

type PackageProps = { title: string; found: TaskPackage; texts: Texts; language: Language }

function Package({ title, found, texts, language }: PackageProps) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {found.tasks.map(({ index, what, hours }) => (
          <li key={index}>
            {what ?? texts.unnamed}
            {hours !== null && ` (${numberInWords(hours, language, 2)})`}
          </li>
        ))}
      </ul>
      {packageInWords(found, texts, language).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
