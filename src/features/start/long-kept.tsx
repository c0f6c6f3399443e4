import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import styles from './start-screen.module.css'

/** What can be done with a scan that nobody touched for 12 months. */
export type LongKeptActions = { onKeep: () => void; onErase: () => void }

type LongKeptProps = LongKeptActions & { name: string; texts: InterfaceTexts['start']['longKept'] }

/** Asks whether an old scan is still needed; erasing asks once more, because it cannot be undone. */
export function LongKept({ name, texts, onKeep, onErase }: LongKeptProps) {
  const [isSure, setIsSure] = useState(false)
  return (
    <div className={styles.longKept}>
      <p>{isSure ? texts.sure : texts.text}</p>
      {isSure ? (
        <>
          <Button onClick={onErase} aria-label={`${texts.confirm}: ${name}`}>
            {texts.confirm}
          </Button>{' '}
          <Button look="quiet" onClick={() => setIsSure(false)}>
            {texts.cancel}
          </Button>
        </>
      ) : (
        <>
          <Button onClick={onKeep} aria-label={`${texts.keep}: ${name}`}>
            {texts.keep}
          </Button>{' '}
          <Button look="quiet" onClick={() => setIsSure(true)} aria-label={`${texts.erase}: ${name}`}>
            {texts.erase}
          </Button>
        </>
      )}
    </div>
  )
}
