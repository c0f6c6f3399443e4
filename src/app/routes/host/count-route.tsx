import { use } from 'react'
import { buildTally } from '../../../domain/cohort/build-tally.ts'
import { CountScreen } from '../../../features/benchmark/count-screen.tsx'
import { cohortFile } from '../../../storage/cohort-files.ts'
import { downloadFile } from '../../../storage/files-out.ts'
import { tellCohortProblem } from '../../../texts/tell-cohort-problem.ts'
import { loadHost } from '../../host/host-files.ts'
import { nameOfHost } from '../../host/name-of-host.ts'
import { href, paths } from '../../paths.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

/** For who offers the scan and has no command line: counting participants in the browser. */
export function CountRoute({ structure, texts, language }: RouteContext) {
  const { host } = use(loadHost(structure))
  const cohort = use(loadTexts(language, 'cohort'))
  const campaign = host?.campaign
  return (
    <CountScreen
      structure={structure}
      texts={use(loadTexts(language, 'benchmark')).count}
      hostTexts={use(loadTexts(language, 'host'))}
      product={texts.ui.shell.product}
      source={host ? nameOfHost(host, language) : null}
      hrefs={{ check: href(paths.host) }}
      tellProblem={(fault) => {
        const { file, field, problem, cure } = tellCohortProblem(fault, cohort)
        return { place: fault.file === '' ? field : `${file}, ${field}`, problem, cure }
      }}
      onCount={(files, report) =>
        buildTally(files.map(cohortFile), structure, campaign ? { campaign, report } : { report })
      }
      onSave={(name, content) => downloadFile({ name, type: 'application/json', content })}
    />
  )
}
