import { useState } from 'react'
import { Choice, ChoiceList } from '../../components/choice/choice.tsx'
import { defaultEdition, editions, type Edition } from '../../domain/report/edition.ts'
import type { EditionsTexts, ResultTexts } from '../../texts/catalogue.ts'
import { DownloadButton, DownloadMessage } from './download-button.tsx'
import styles from './report-chooser.module.css'
import { useDownload, type MakeReport } from './use-download.ts'

type ReportChooserProps = { texts: ResultTexts; editionTexts: EditionsTexts; onDownload: MakeReport }

/** Which of the four reports to take along, and whether the answers travel in it. */
export function ReportChooser({ texts, editionTexts, onDownload }: ReportChooserProps) {
  const [edition, setEdition] = useState<Edition>(defaultEdition)
  const [isWithScan, setIsWithScan] = useState(true)
  const download = useDownload(onDownload)
  return (
    <div className={styles.chooser}>
      <fieldset className={styles.field}>
        <legend>{editionTexts.choose}</legend>
        <ChoiceList>
          {editions.map((each) => (
            <Choice
              key={each}
              type="radio"
              name="edition"
              value={each}
              hint={editionTexts.about[each]}
              checked={edition === each}
              onChange={() => setEdition(each)}
            >
              {editionTexts.names[each]}
            </Choice>
          ))}
        </ChoiceList>
      </fieldset>
      <Choice
        type="checkbox"
        hint={editionTexts.withScanHelp}
        checked={isWithScan}
        onChange={(event) => setIsWithScan(event.currentTarget.checked)}
      >
        {editionTexts.withScan}
      </Choice>
      <DownloadButton
        download={download}
        choice={{ edition, isWithScan }}
        label={editionTexts.download}
        look="secondary"
      />
      <DownloadMessage download={download} texts={texts} />
    </div>
  )
}
