import { useState } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { fill } from '../../texts/fill.ts'
import styles from './copies.module.css'
import type { TakenViewProps } from './copies-view.ts'

/** Says what came in with a copy and that the own answers stayed; the other answers are there for who wants them. */
export function TakenOver({ texts, parts, hasOtherAnswers, onUseAnswers, hrefs }: TakenViewProps) {
  const [isUsingFile, setIsUsingFile] = useState(false)
  const useAnswers = () => {
    onUseAnswers()
    setIsUsingFile(true)
  }
  return (
    <Notice tone="good" title={parts ? texts.title : texts.nothing} heading={3} takesFocus>
      {parts && <p>{fill(texts.parts, { parts })}</p>}
      {!hasOtherAnswers && parts && <p>{texts.answersKept}</p>}
      <div role="status">{isUsingFile && <p>{texts.answersUsed}</p>}</div>
      {hasOtherAnswers && !isUsingFile && (
        <>
          <p>{texts.answersDiffer}</p>
          <p>
            <Button onClick={useAnswers}>{texts.useAnswers}</Button>
          </p>
        </>
      )}
      <p className={styles.ways}>
        <ButtonLink look="primary" href={hrefs.goOn}>
          {hrefs.isComplete ? texts.result : texts.goOn}
        </ButtonLink>
        {hrefs.isComplete && <ButtonLink href={hrefs.plan}>{texts.plan}</ButtonLink>}
      </p>
    </Notice>
  )
}
