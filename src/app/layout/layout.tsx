import type { ReactNode } from 'react'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { Language } from '../../content/texts.ts'
import type { HostBrand } from '../../domain/host/host-brand.ts'
import { inLanguage } from '../../domain/host/in-language.ts'
import type { InterfaceTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { href, paths } from '../paths.ts'
import type { SaveState } from '../../storage/kept-records.ts'
import { EraseDialog, type UnseenOnDevice } from './erase-dialog.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import styles from './layout.module.css'
import { SaveStatus } from './save-status.tsx'

type LayoutProps = {
  /** Who offers the scan: its name and logo stand above every screen. */
  host: HostBrand | null
  texts: InterfaceTexts['shell']
  language: Language
  onLanguage: (language: Language) => void
  save: SaveState
  onSaveFile: (() => void) | null
  onRetry: () => void
  /** What storage has to tell above every screen; null for nothing. */
  notice?: ReactNode
  onErase: () => Promise<void>
  countDossiers: () => Promise<number>
  unseen: UnseenOnDevice | null
  isSessionOnly: boolean
  children: ReactNode
}

/** What stands around every screen: name, saved or not, language, and the way to erase everything. */
export function Layout({
  host,
  texts,
  language,
  onLanguage,
  save,
  onSaveFile,
  onRetry,
  notice = null,
  onErase,
  countDossiers,
  unseen,
  isSessionOnly,
  children,
}: LayoutProps) {
  return (
    <div className={styles.shell}>
      <a
        className={styles.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {texts.skipToContent}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Brand host={host} texts={texts} language={language} />
          {isSessionOnly ? (
            <p className={styles.save}>{texts.sessionOnly}</p>
          ) : (
            <SaveStatus save={save} texts={texts} language={language} />
          )}
          <LanguageSwitch label={texts.languageSwitch} language={language} onChange={onLanguage} />
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        <NotSaved save={save} texts={texts} onSaveFile={onSaveFile} onRetry={onRetry} />
        {notice}
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.bar}>
          <p>{isSessionOnly ? texts.sessionOnly : texts.privacyLine}</p>
          <a href={href(paths.library)}>{texts.libraryLink}</a>
          <a href={href(paths.levers)}>{texts.leversLink}</a>
          <a href={href(paths.adviser)}>{texts.adviserLink}</a>
          <a href={href(paths.data)}>{texts.dataLink}</a>
          <a href={href(paths.about)}>{texts.aboutLink}</a>
          <EraseDialog {...{ texts, onErase, countDossiers, unseen }} />
        </div>
      </footer>
    </div>
  )
}

/** What was not stored is safe in a file. A conflict between windows has a notice of its own. */
function NotSaved({
  save: { state, fault },
  texts,
  onSaveFile,
  onRetry,
}: Pick<LayoutProps, 'save' | 'texts' | 'onSaveFile' | 'onRetry'>) {
  if (state !== 'failed' || fault === 'changed') return null
  return (
    <div className={styles.saveHelp}>
      <Notice tone="error" title={texts.notSaved}>
        <p>{helpFor(fault, texts)}</p>
        {onSaveFile && <Button onClick={onSaveFile}>{texts.notSavedAction}</Button>}{' '}
        <Button onClick={onRetry}>{texts.notSavedRetry}</Button>
      </Notice>
    </div>
  )
}

function helpFor(fault: SaveState['fault'], texts: LayoutProps['texts']): string {
  if (fault === 'full') return texts.notSavedFull
  if (fault === 'newer-version') return texts.notSavedNewer
  return fault === 'erased' ? texts.notSavedErased : texts.notSavedHelp
}

function Brand({ host, texts, language }: Pick<LayoutProps, 'host' | 'texts' | 'language'>) {
  const name = host?.name ? inLanguage(host.name, language) : texts.product
  return (
    <a className={styles.brand} href={href(paths.start)} aria-label={fill(texts.home, { name })}>
      {host?.logo ? <img src={`host/${host.logo}`} alt="" /> : <Mark />}
      {name}
    </a>
  )
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="6" fill="#08306b" />
      <path d="M8 22v-6M13.3 22V12M18.7 22v-6M24 22V9" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
    </svg>
  )
}
