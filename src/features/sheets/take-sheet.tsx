import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { SheetsTexts } from '../../texts/catalogue.ts'
import { fill } from '../../texts/fill.ts'
import { useSheetDownload, type MakeSheet } from './use-sheet-download.ts'
import styles from './sheets.module.css'

type TakeSheetProps = {
  texts: SheetsTexts['general']['take']
  /** False for a sheet with nothing to fill in, which has one PDF only. */
  hasFields: boolean
  onDownload: MakeSheet
}

/** The sheet as a PDF, filled or empty, or on paper. */
export function TakeSheet({ texts, hasFields, onDownload }: TakeSheetProps) {
  const { state, start } = useSheetDownload(onDownload)
  return (
    <section className={styles.take}>
      <h2>{texts.title}</h2>
      <p className={styles.actions}>
        <Button look="primary" onClick={() => start('filled')} aria-disabled={state.status === 'busy'}>
          {texts.filled}
        </Button>
        {hasFields && (
          <Button onClick={() => start('empty')} aria-disabled={state.status === 'busy'}>
            {texts.empty}
          </Button>
        )}
        <Button look="quiet" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </p>
      <div role="status">
        {state.status === 'busy' && <p>{texts.making}</p>}
        {state.status === 'done' && (
          <Notice tone="good" title={fill(texts.made, { name: state.name })}>
            {null}
          </Notice>
        )}
      </div>
      {state.status === 'failed' && (
        <Notice tone="error" title={texts.failed}>
          {null}
        </Notice>
      )}
    </section>
  )
}
