import { useState, type ReactNode } from 'react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { Page } from '../../components/page/page.tsx'
import type { ClosingTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'

type StopScreenProps = {
  texts: ClosingTexts['stop']
  product: string
  /** Returns the name of the saved file. */
  onSave: () => string
  /** Null where the device has no share sheet for files. */
  onShare: (() => Promise<'shared' | 'cancelled' | 'failed'>) | null
  /** The way to save with a passphrase. */
  lockedFile: ReactNode
  hrefs: { goOn: string; home: string }
}

/** "Stop and go on later": what is kept here, and a file to take along. */
export function StopScreen({ texts, product, onSave, onShare, lockedFile, hrefs }: StopScreenProps) {
  const [saved, setSaved] = useState<string | null>(null)
  const [hasShareFailed, setHasShareFailed] = useState(false)
  const share = async () => setHasShareFailed((await onShare?.()) === 'failed')
  return (
    <Page title={texts.title} width="form" product={product}>
      <p>{texts.saved}</p>
      <p>{texts.shared}</p>
      <h2>{texts.fileTitle}</h2>
      <p>{texts.fileText}</p>
      <p>
        <Button onClick={() => setSaved(onSave())}>{texts.save}</Button>{' '}
        {onShare && <Button onClick={() => void share()}>{texts.share}</Button>}
      </p>
      <div role="status">
        {saved && (
          <Notice tone="good" title={fill(texts.done, { name: saved })}>
            {null}
          </Notice>
        )}
      </div>
      {hasShareFailed && (
        <Notice tone="error" title={texts.shareFailed}>
          {null}
        </Notice>
      )}
      {lockedFile}
      <p>
        <ButtonLink look="primary" href={hrefs.goOn}>
          {texts.goOn}
        </ButtonLink>{' '}
        <ButtonLink look="quiet" href={hrefs.home}>
          {texts.home}
        </ButtonLink>
      </p>
    </Page>
  )
}
