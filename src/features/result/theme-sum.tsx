import { ButtonLink } from '../../components/button/button.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { answerLines } from '../../domain/report/wording/answer-in-words.ts'
import type { BreakdownLine } from '../../domain/scoring/breakdown.ts'
import { numberInWords } from '../../texts/fill.ts'
import type { ResultView, ThemeSum } from './result-view.ts'
import styles from './tables.module.css'
import { writeFormula } from './write-formula.ts'
import { sumDecimals, writeOutSum, type WrittenSum } from './written-sum.ts'

type Props = { sum: ThemeSum; view: ResultView; href: string | null }

/** The sum behind a theme, to be redone by hand; without a score only the answers. */
export function ThemeSumDetails({ sum: { theme, breakdown }, view, href }: Props) {
  const { texts, language } = view
  const scored = breakdown.lines.flatMap((line) => line.product ?? [])
  const written = theme.score === null ? null : writeOutSum(scored, breakdown.weight)
  return (
    <Disclosure summary={written ? texts.sumTitle : texts.answersTitle}>
      <div className={styles.room}>
        <SumTable lines={breakdown.lines} written={written} view={view} />
      </div>
      {written && <p>{writeFormula(written, texts, language)}</p>}
      {href && (
        <ButtonLink look="quiet" className={styles.change} href={href}>
          {texts.changeTheme}
        </ButtonLink>
      )}
    </Disclosure>
  )
}

type TableProps = { lines: readonly BreakdownLine[]; written: WrittenSum | null; view: ResultView }

function SumTable({ lines, written, view }: TableProps) {
  const { sumColumns, sumTotal } = view.texts
  const { language } = view
  const scored = lines.filter(({ product }) => product !== null)
  return (
    <table className={styles.sum}>
      <thead>
        <tr>
          <th scope="col">{sumColumns.question}</th>
          <th scope="col">{sumColumns.answer}</th>
          {written && <th scope="col">{sumColumns.points}</th>}
          {written && <th scope="col">{sumColumns.weight}</th>}
          {written && <th scope="col">{sumColumns.product}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <SumRow
            key={line.question}
            line={line}
            product={written ? (written.terms[scored.indexOf(line)] ?? null) : 'no-sum'}
            view={view}
          />
        ))}
      </tbody>
      {written && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {sumTotal}
            </th>
            <td data-label={sumColumns.weight}>{numberInWords(written.weight, language, sumDecimals)}</td>
            <td data-label={sumColumns.product}>{numberInWords(written.sum, language, sumDecimals)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

type RowProps = { line: BreakdownLine; product: number | null | 'no-sum'; view: ResultView }

/** One question: a line that does not count says so instead of showing numbers that are not in the sum. */
function SumRow({ line, product, view: { scan, texts, language, questionnaire } }: RowProps) {
  const question = questionnaire.questions[line.question]
  const answer = line.outcome.state === 'unanswered' ? undefined : scan.answers[line.question]
  const { sumColumns, answers } = texts
  const given = answer ? answerLines(answer, question, answers) : [answers.unanswered]
  return (
    <tr>
      <th scope="row">{question?.text ?? line.question}</th>
      <td data-label={sumColumns.answer}>
        {given.map((words) => (
          <div key={words}>{words}</div>
        ))}
      </td>
      {product === null && (
        <td colSpan={3} className={styles.quiet}>
          {texts.noPoints}
        </td>
      )}
      {typeof product === 'number' && line.outcome.state === 'scored' && (
        <>
          <td data-label={sumColumns.points}>{numberInWords(line.outcome.score, language, 1)}</td>
          <td data-label={sumColumns.weight}>{numberInWords(line.weight, language, sumDecimals)}</td>
          <td data-label={sumColumns.product}>{numberInWords(product, language, sumDecimals)}</td>
        </>
      )}
    </tr>
  )
}
