import { Notice } from '../../components/notice/notice.tsx'
import type { CohortProblem } from '../../domain/cohort/cohort-problem.ts'
import type { BenchmarkTexts } from '../../texts/catalogue.ts'
import { fillPlural } from '../../texts/fill.ts'
import styles from './benchmark.module.css'
import type { Count, ToldProblem } from './count-screen.tsx'

type CountOutcomeProps = {
  count: Count
  texts: BenchmarkTexts['count']
  tellProblem: (problem: CohortProblem) => ToldProblem
}

/** How many companies were counted, and what was skipped and why. */
export function CountOutcome({ count, texts, tellProblem }: CountOutcomeProps) {
  const { built, problems, unlisted } = count
  return (
    <>
      {built.ok ? (
        <Notice tone="good" title={fillPlural(texts.countedTitle, built.counted)} heading={2} takesFocus>
          {built.repeated > 0 && <p>{fillPlural(texts.repeated, built.repeated)}</p>}
          {built.skipped > 0 && <p>{fillPlural(texts.skipped, built.skipped)}</p>}
        </Notice>
      ) : (
        <Notice tone="error" title={texts.notCountedTitle} heading={2} takesFocus>
          <ProblemWords told={tellProblem({ file: '', line: null, field: '', ...built.fault })} />
          <p>{texts.safe}</p>
        </Notice>
      )}
      {problems.length > 0 && (
        <section className={styles.part}>
          <h2>{texts.problemsTitle}</h2>
          <ul className={styles.problems}>
            {problems.map(tellProblem).map((told, index) => (
              <li key={index}>
                <strong>{told.place}</strong>
                <ProblemWords told={told} />
              </li>
            ))}
          </ul>
          {unlisted > 0 && <p>{fillPlural(texts.more, unlisted)}</p>}
        </section>
      )}
    </>
  )
}

/** What is wrong and what to do. */
export function ProblemWords({ told: { problem, cure } }: { told: ToldProblem }) {
  return (
    <p>
      {problem} {cure}
    </p>
  )
}
