import { Button, type ButtonLook } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { ResultTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './download.module.css'
import type { Download } from './use-download.ts'

type Props = {
  download: Download
  texts: Pick<ResultTexts, 'download' | 'making' | 'made' | 'failed'>
}
type ButtonProps = Props & { look?: ButtonLook }

/** Starts the report. While busy it cannot be pressed but keeps the focus, so that nobody loses their place. */
export function DownloadButton({ download: { state, start }, texts, look = 'primary' }: ButtonProps) {
  const isBusy = state.status === 'busy'
  return (
    <Button look={look} className={isBusy ? styles.busy : undefined} aria-disabled={isBusy} onClick={start}>
      {texts.download}
    </Button>
  )
}

/** What became of the report, beside its button. */
export function DownloadMessage({ download: { state }, texts }: Props) {
  return (
    <div className={styles.message}>
      <div role="status">
        {state.status === 'busy' && <p>{texts.making}</p>}
        {state.status === 'done' && (
          <Notice
            tone="good"
            title={fill(texts.made, { name: state.report.name, size: state.report.kilobytes })}
          >
            {null}
          </Notice>
        )}
      </div>
      {state.status === 'failed' && (
        <Notice tone="error" title={texts.failed}>
          {null}
        </Notice>
      )}
    </div>
  )
}
