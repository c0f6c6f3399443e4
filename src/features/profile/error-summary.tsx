import { useEffect, useRef } from 'react'
import type { FieldErrors } from 'react-hook-form'
import { Notice } from '../../components/notice/notice.tsx'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import type { ProfileFields } from './profile-form.ts'

type ErrorSummaryProps = {
  errors: FieldErrors<ProfileFields>
  texts: InterfaceTexts['profile']
  attempt: number
}

/** All errors above the form, each leading to its field; takes the focus at every failed attempt. */
export function ErrorSummary({ errors, texts, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const list = Object.keys(errors)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (list.length === 0) return null
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="error" title={texts.errorTitle} heading={2}>
        <ul>
          {list.map((name) => (
            <li key={name}>
              <a href={`#${name}`} onClick={(event) => focusField(event, name)}>
                {name === 'sector' ? texts.sectorMissing : texts.sizeMissing}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

/** The address after # is the screen, so the link moves the focus itself. */
function focusField(event: { preventDefault: () => void }, name: string): void {
  event.preventDefault()
  document.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
}
