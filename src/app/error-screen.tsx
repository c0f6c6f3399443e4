import { Component, type ReactNode } from 'react'
import type { InterfaceTexts } from '../texts/catalogue.ts'
import { href, paths } from './paths.ts'
import { loadTexts } from './texts/texts.ts'
import { preferredLanguage } from './language.ts'

type ErrorTexts = Pick<InterfaceTexts['shell'], 'errorTitle' | 'errorText' | 'errorReload' | 'errorHome'>

/** Shown when a screen breaks: says what is safe and how to go on. */
export class ErrorScreen extends Component<
  { children: ReactNode },
  { hasFailed: boolean; texts: ErrorTexts | null }
> {
  override state = { hasFailed: false, texts: null }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch() {
    const language = preferredLanguage([document.documentElement.lang])
    // The texts may be the very thing that did not load; then the plain sentence below stays.
    loadTexts(language, 'screens').then(
      ({ ui }) => this.setState({ texts: ui.shell }),
      () => undefined,
    )
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return <Failure texts={this.state.texts ?? withoutTexts} />
  }
}

const withoutTexts: ErrorTexts = {
  errorTitle: 'Er ging iets mis / Something went wrong',
  errorText: 'Uw antwoorden zijn bewaard. Your answers are saved.',
  errorReload: 'Laad opnieuw / Reload',
  errorHome: 'Start',
}

function Failure({ texts }: { texts: ErrorTexts }) {
  return (
    <main role="alert" style={{ maxWidth: '40rem', margin: '4rem auto', padding: '0 1rem' }}>
      <h1>{texts.errorTitle}</h1>
      <p>{texts.errorText}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {texts.errorReload}
        </button>
      </p>
      <p>
        <a href={href(paths.start)} onClick={() => setTimeout(() => location.reload(), 0)}>
          {texts.errorHome}
        </a>
      </p>
    </main>
  )
}
