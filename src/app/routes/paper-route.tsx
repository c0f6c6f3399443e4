import { use } from 'react'
import type { Language } from '../../content/texts.ts'
import { PaperScreen } from '../../features/paper/paper-screen.tsx'
import { DownloadButton, DownloadMessage } from '../../features/result/download-button.tsx'
import { useDownload } from '../../features/result/use-download.ts'
import { href, paths } from '../paths.ts'
import { downloadPaperForm } from '../report/paper-download.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts/texts.ts'

/** The questionnaire as a paper form. */
export function PaperRoute({ structure, texts, language }: RouteContext) {
  const { screen } = use(loadTexts(language, 'blank'))
  const download = useDownload((chosen: Language, signal) => downloadPaperForm(structure, chosen, signal))
  const themes = structure.pillars.flatMap((pillar) => pillar.themes)
  return (
    <PaperScreen
      texts={screen}
      questions={themes.flatMap((theme) => theme.questions).length}
      product={texts.ui.shell.product}
      download={
        <>
          <DownloadButton download={download} choice={language} label={screen.download} />
          <DownloadMessage download={download} texts={screen} />
        </>
      }
      hrefs={{ start: href(paths.start) }}
    />
  )
}
