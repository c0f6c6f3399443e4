import { useId, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Field } from '../../components/field/field.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { longestText } from '../../domain/plan/actions.ts'
import { appreciationOf, withThemeAdvice } from '../../domain/talk/appreciation.ts'
import { fill } from '../../texts/fill.ts'
import type { AppreciationFormProps } from './appreciation-form.tsx'
import { KeptField } from './kept-field.tsx'
import styles from './talk-forms.module.css'

type Removed = { theme: string; title: string; text: string }

/** The adviser's own advice, only on the themes the adviser opens. */
export function ThemeAdvice({ dossier, pillars, texts, asOf, onChange }: AppreciationFormProps) {
  const warning = useId()
  const [opened, setOpened] = useState<string[]>([])
  const [removed, setRemoved] = useState<Removed | null>(null)
  const words = texts.appreciation
  const stored = appreciationOf(dossier).themes ?? {}
  const shown = pillars
    .flatMap(({ themes }) => themes)
    .filter(({ id }) => stored[id] !== undefined || opened.includes(id))
  const keep = (theme: string, text: string) =>
    onChange((latest) => withThemeAdvice(latest, theme, text, asOf))
  const open = (theme: string) => setOpened((before) => [...before.filter((id) => id !== theme), theme])
  const remove = (theme: string, title: string) => {
    setRemoved({ theme, title, text: stored[theme]?.text ?? '' })
    setOpened((before) => before.filter((id) => id !== theme))
    keep(theme, '')
  }
  const putBack = ({ theme, text }: Removed) => {
    setRemoved(null)
    open(theme)
    keep(theme, text)
  }
  return (
    <div className={styles.pillar}>
      <h3>{words.themesTitle}</h3>
      <p>{words.themesLead}</p>
      <p id={warning} className={styles.quiet}>
        {texts.privacy}
      </p>
      {shown.map(({ id, title }) => (
        <div key={id}>
          <KeptField
            label={fill(words.theme, { theme: title })}
            describedBy={warning}
            rows={2}
            maxLength={longestText}
            value={stored[id]?.text ?? ''}
            onKeep={(text) => {
              open(id)
              keep(id, text)
            }}
          />
          <Button
            look="quiet"
            aria-label={`${words.removeTheme}: ${title}`}
            onClick={() => remove(id, title)}
          >
            {words.removeTheme}
          </Button>
        </div>
      ))}
      <div role="status">
        {removed && <RemovedAdvice removed={removed} words={words} onPutBack={putBack} />}
      </div>
      <OpenTheme pillars={pillars} words={words} shown={shown.map(({ id }) => id)} onOpen={open} />
    </div>
  )
}

type RemovedAdviceProps = {
  removed: Removed
  words: AppreciationFormProps['texts']['appreciation']
  onPutBack: (removed: Removed) => void
}

function RemovedAdvice({ removed, words, onPutBack }: RemovedAdviceProps) {
  return (
    <Notice tone="info" title={fill(words.removed, { theme: removed.title })}>
      <Button aria-label={`${words.undo}: ${removed.title}`} onClick={() => onPutBack(removed)}>
        {words.undo}
      </Button>
    </Notice>
  )
}

type OpenThemeProps = Pick<AppreciationFormProps, 'pillars'> & {
  words: AppreciationFormProps['texts']['appreciation']
  shown: readonly string[]
  onOpen: (theme: string) => void
}

function OpenTheme({ pillars, words, shown, onOpen }: OpenThemeProps) {
  return (
    <Field label={words.addTheme}>
      {(attributes) => (
        <select {...attributes} value="" onChange={({ target }) => onOpen(target.value)}>
          <option value="">{words.chooseTheme}</option>
          {pillars.map((pillar) => (
            <optgroup key={pillar.id} label={pillar.title}>
              {pillar.themes
                .filter(({ id }) => !shown.includes(id))
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
