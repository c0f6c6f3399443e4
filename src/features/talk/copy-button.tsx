import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import type { AgreementsTexts } from '../../texts/catalogue.ts'

type CopyButtonProps = { label: string; text: string; texts: AgreementsTexts['after'] }

/** Puts a text on the clipboard and says whether that worked; the text stands in a field, to copy by hand. */
export function CopyButton({ label, text, texts }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    )
  return (
    <>
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status">{outcome && texts[outcome]}</span>
    </>
  )
}
