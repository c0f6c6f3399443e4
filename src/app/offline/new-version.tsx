import { use, useEffect, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { Language } from '../../content/texts.ts'
import layout from '../layout/layout.module.css'
import { loadTexts } from '../texts/texts.ts'
import { watchVersion, type WaitingVersion } from './watch-version.ts'

type NewVersionProps = {
  language: Language
  /** False as long as something is only in this window: opening the page anew would lose it. */
  isAllSaved: boolean
}

/** Keeps the app for use without network; shows a calm line when a newer version waits, and nothing before. */
export function NewVersion({ language, isAllSaved }: NewVersionProps) {
  const [waiting, setWaiting] = useState<WaitingVersion | null>(null)
  useEffect(() => void watchVersion(setWaiting), [])
  return waiting && <WaitingNotice waiting={waiting} language={language} isAllSaved={isAllSaved} />
}

function WaitingNotice({ waiting, language, isAllSaved }: NewVersionProps & { waiting: WaitingVersion }) {
  const texts = use(loadTexts(language, 'offline'))
  return (
    <div className={layout.saveHelp} role="status">
      <Notice tone="info" title={texts.title}>
        <p>
          {texts.text} {texts.later}
        </p>
        {waiting.hasOtherWindows && <p>{texts.otherWindows}</p>}
        {isAllSaved ? <Button onClick={waiting.useNow}>{texts.now}</Button> : <p>{texts.notSaved}</p>}
      </Notice>
    </div>
  )
}
