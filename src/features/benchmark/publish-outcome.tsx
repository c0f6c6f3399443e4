import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { fill, fillPlural } from '../../texts/fill.ts'
import { tellHostProblem } from '../../texts/tell-host-problem.ts'
import { ProblemWords } from './count-outcome.tsx'
import type { PublishedFile } from './publish-file.ts'
import type { PublishAnswer, PublishFormProps } from './publish-form.tsx'
import styles from './benchmark.module.css'

type PublishOutcomeProps = PublishFormProps & { made: PublishAnswer }

/** The file that is ready to save, or why there is none. */
export function PublishOutcome(props: PublishOutcomeProps) {
  const { made, texts, hostTexts, tellProblem } = props
  if (made.ok) return <Ready {...props} made={made} />
  if ('problems' in made) {
    return (
      <Notice tone="error" title={texts.previousRefused} heading={3} takesFocus>
        <ul className={styles.problems}>
          {made.problems.slice(0, 20).map((problem, index) => {
            const told = tellHostProblem(problem, hostTexts)
            return (
              <li key={index}>
                <strong>{told.place}</strong>
                <ProblemWords told={told} />
              </li>
            )
          })}
        </ul>
        <p>{texts.safe}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="error" title={texts.refusedTitle} heading={3} takesFocus>
      <ProblemWords told={tellProblem({ file: '', line: null, field: made.field, ...made.fault })} />
      <p>{texts.safe}</p>
    </Notice>
  )
}

type ReadyProps = PublishOutcomeProps & { made: Extract<PublishedFile, { ok: true }> }

function Ready({ made: { benchmark, name, renewed, kept }, texts, onSave }: ReadyProps) {
  return (
    <>
      <Notice tone="good" title={texts.publishedTitle} heading={3} takesFocus>
        {renewed === 0 && kept > 0 ? (
          <p>{texts.unchanged}</p>
        ) : (
          <>
            <p>{fillPlural(texts.groups, benchmark.groups.length)}</p>
            {kept > 0 && <p>{fillPlural(texts.kept, kept)}</p>}
          </>
        )}
        <p>{fill(texts.publishedHint, { name })}</p>
      </Notice>
      <p className={styles.actions}>
        <Button look="primary" onClick={() => onSave(name, `${JSON.stringify(benchmark, null, 1)}\n`)}>
          {texts.savePublished}
        </Button>
      </p>
    </>
  )
}
