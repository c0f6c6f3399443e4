import { Button, type ButtonLook } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { ResultTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import styles from './download.module.css'
import type { Download, DownloadPlace } from './use-download.ts'

type Props = { download: Download; place: DownloadPlace; texts: ResultTexts }
type ButtonProps = Props & { look?: ButtonLook }

/** Starts the report. While busy it cannot be pressed but keeps the focus, so that nobody loses their place. */
export function DownloadButton({ download: { state, start }, place, texts, look = 'primary' }: ButtonProps) {
  const isBusy = state.status === 'busy'
  return (
    <Button
      look={look}
      className={isBusy ? styles.busy : undefined}
      aria-disabled={isBusy}
      onClick={() => start(place)}
    >
      {texts.download}
    </Button>
  )
}

/** What became of the report, beside the button that was pressed. */
export function DownloadMessage({ download: { state }, place, texts }: Props) {
  const own = state.status !== 'idle' && state.place === place ? state : null
  return (
    <div className={styles.message}>
      <div role="status">
        {own?.status === 'busy' && <p>{texts.making}</p>}
        {own?.status === 'done' && (
          <Notice tone="good" title={fill(texts.made, { name: own.report.name, size: own.report.kilobytes })}>
            {null}
          </Notice>
        )}
      </div>
      {own?.status === 'failed' && (
        <Notice tone="error" title={texts.failed}>
          {null}
        </Notice>
      )}
    </div>
  )
}
