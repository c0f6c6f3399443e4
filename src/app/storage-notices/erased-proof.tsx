import { use, useEffect, useState } from 'react'
import type { Language } from '../../content/texts.ts'
import { countLeftBehind, type LeftBehind } from '../../storage/erase-browser.ts'
import type { StorageTexts } from '../../texts/catalogue.ts'
import { fillPlural } from '../../texts/fill.ts'
import { ownPlace } from '../offline/forget-app.ts'
import { loadTexts } from '../texts/texts.ts'

/** What is still there after erasing, by looking again: "0 databases, 0 caches, …". */
export function ErasedProof({ language }: { language: Language }) {
  const { erased: texts } = use(loadTexts(language, 'storage'))
  const [left, setLeft] = useState<LeftBehind | null>(null)
  useEffect(() => {
    void countLeftBehind(ownPlace()).then(setLeft)
  }, [])
  if (!left) return <p>{texts.looking}</p>
  const isClean = Object.values(left).every((count) => count === 0 || count === null)
  return (
    <>
      <p>{isClean ? texts.clean : texts.remains}</p>
      <ul>
        {(Object.keys(texts.found) as (keyof LeftBehind)[]).map((kind) => (
          <li key={kind}>{words(texts, kind, left[kind])}</li>
        ))}
      </ul>
    </>
  )
}

function words(texts: StorageTexts['erased'], kind: keyof LeftBehind, count: number | null): string {
  const { name, ...counted } = texts.found[kind]
  return count === null ? `${name}: ${texts.unknown}` : fillPlural(counted, count)
}
