import { inOneDirection } from '../../components/page/one-direction.ts'
import { useEffect, useRef } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { Dossier } from '../../domain/dossier/dossier-schema.ts'
import type { AdviserTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'

type RemovedDossiersProps = {
  /** The latest first. */
  removed: readonly Dossier[]
  texts: AdviserTexts['removed']
  onRestore: (dossier: Dossier) => void
}

/** Dossiers that were erased on this page, each with the way back. The latest takes the focus its button lost. */
export function RemovedDossiers({ removed, texts, onRestore }: RemovedDossiersProps) {
  return removed.map((dossier) => (
    <Removed key={dossier.id} dossier={dossier} texts={texts} onRestore={onRestore} />
  ))
}

function Removed({
  dossier,
  texts,
  onRestore,
}: Omit<RemovedDossiersProps, 'removed'> & { dossier: Dossier }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const { name } = dossier.employer
  return (
    <Notice tone="info" title={fill(texts.text, { employer: inOneDirection(name) })}>
      <Button ref={button} onClick={() => onRestore(dossier)} aria-label={`${texts.undo}: ${name}`}>
        {texts.undo}
      </Button>
    </Notice>
  )
}
