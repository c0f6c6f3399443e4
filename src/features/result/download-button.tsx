import { Button, type ButtonLook } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { ResultTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './download.module.css'
import type { Download, ReportChoice } from './use-download.ts'

type Props = { download: Download; texts: ResultTexts }
type ButtonProps = Pick<Props, 'download'> & { choice: ReportChoice; label: string; look?: ButtonLook }

/** Starts the report. While busy it cannot be pressed but keeps the focus, so that nobody loses their place. */
export function DownloadButton({ download, choice, label, look = 'primary' }: ButtonProps) {
  const isBusy = download.state.status === 'busy'
  return (
    <Button
      look={look}
      className={isBusy ? styles.busy : undefined}
      aria-disabled={isBusy}
      onClick={() => download.start(choice)}
    >
      {label}
    </Button>
  )
}

/** What became of the report, beside its button; while it is made it can be stopped. */
export function DownloadMessage({ download: { state, stop }, texts }: Props) {
  return (
    <div className={styles.message}>
      <div role="status">
        {state.status === 'busy' && <p>{texts.making}</p>}
        {state.status === 'stopped' && <p>{texts.stopped}</p>}
        {state.status === 'done' && (
          <Notice
            tone="good"
            title={fill(texts.made, { name: state.report.name, size: state.report.kilobytes })}
          >
            {null}
          </Notice>
        )}
      </div>
      {state.status === 'busy' && (
        <p className={styles.progress}>
          <progress aria-label={texts.making} />
          <Button look="quiet" onClick={stop}>
            {texts.stopMaking}
          </Button>
        </p>
      )}
      {state.status === 'failed' && (
        <Notice tone="error" title={texts.failed}>
          {null}
        </Notice>
      )}
    </div>
  )
}
