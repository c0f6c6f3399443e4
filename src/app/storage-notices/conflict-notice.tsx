import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { StorageTexts } from '../../texts/catalogue.ts'
import styles from './storage-notices.module.css'

/** One of the two states a record is in: worded, and what can be done with it. */
export type ConflictSide = {
  words: string
  onChoose: () => void
  /** Null where it was removed: then there is nothing to save. */
  onSaveFile: (() => void) | null
}

type ConflictNoticeProps = {
  title: string
  texts: StorageTexts['conflict']
  mine: ConflictSide
  theirs: ConflictSide
}

/** Two windows changed the same: the user chooses, and can first save either as a file. Nothing is erased meanwhile. */
export function ConflictNotice({ title, texts, mine, theirs }: ConflictNoticeProps) {
  return (
    <div className={styles.place} role="status">
      <Notice tone="attention" title={title} heading={2}>
        <p>{texts.text}</p>
        <ul className={styles.sides}>
          <Side {...mine} name={texts.mine} choose={texts.goOnMine} save={texts.saveMine} />
          <Side {...theirs} name={texts.theirs} choose={texts.goOnTheirs} save={texts.saveTheirs} />
        </ul>
      </Notice>
    </div>
  )
}

function Side(side: ConflictSide & { name: string; choose: string; save: string }) {
  return (
    <li>
      <p>
        <strong>{side.name}</strong>: {side.words}
      </p>
      <Button onClick={side.onChoose}>{side.choose}</Button>
      {side.onSaveFile && (
        <Button look="quiet" onClick={side.onSaveFile}>
          {side.save}
        </Button>
      )}
    </li>
  )
}
