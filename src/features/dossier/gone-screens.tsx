import { useEffect, useRef } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Page } from '../../components/page/page.tsx'
import type { DossierTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './dossier.module.css'

type GoneProps = { texts: DossierTexts; product: string; hrefOfList: string }

/** Stands in for a dossier that is not on this device. */
export function MissingScreen({ texts, product, hrefOfList }: GoneProps) {
  return (
    <Page title={texts.missingTitle} product={product}>
      <p>{texts.missingText}</p>
      <p>
        <ButtonLink href={hrefOfList}>{texts.back}</ButtonLink>
      </p>
    </Page>
  )
}

type ErasedProps = GoneProps & { employer: string; onUndo: () => void }

/** A dossier was erased: the way back, which takes the focus that the pressed button lost. */
export function ErasedScreen({ texts, product, hrefOfList, employer, onUndo }: ErasedProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const { remove } = texts
  const title = fill(remove.doneTitle, { employer })
  return (
    <Page title={title} product={product}>
      <p role="status">{remove.doneText}</p>
      <p className={styles.ways}>
        <Button ref={button} onClick={onUndo} aria-label={`${remove.undo}: ${employer}`}>
          {remove.undo}
        </Button>
        <ButtonLink look="quiet" href={hrefOfList}>
          {texts.back}
        </ButtonLink>
      </p>
    </Page>
  )
}
