import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { fill } from '../../texts/fill.ts'
import type { SameScanProps, UnreadableCopyProps } from './copies-view.ts'

/** Asks which of two copies to go on with; nothing is replaced before. */
export function SameScan({ texts, kind, file, stored, onUseFile, onKeepStored }: SameScanProps) {
  return (
    <Notice tone="attention" title={texts.title} heading={3} takesFocus>
      <p>
        {fill(texts.text, { file, stored })} {texts.kinds[kind]}
      </p>
      <p>
        <Button onClick={onUseFile}>{texts.useFile}</Button>{' '}
        <Button onClick={onKeepStored}>{texts.keepStored}</Button>
      </p>
    </Notice>
  )
}

/** Asks before a file takes the place of a stored scan that cannot be read. */
export function UnreadableCopy({ texts, onReplace, onKeep }: UnreadableCopyProps) {
  return (
    <Notice tone="attention" title={texts.title} heading={3} takesFocus>
      <p>{texts.text}</p>
      <p>
        <Button onClick={onReplace}>{texts.replace}</Button> <Button onClick={onKeep}>{texts.keep}</Button>
      </p>
    </Notice>
  )
}
