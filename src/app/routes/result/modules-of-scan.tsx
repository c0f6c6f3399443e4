import { use } from 'react'
import { modulesOfPractice } from '../../../domain/modules/modules-of-practice.ts'
import { offerModules } from '../../../domain/modules/offered-modules.ts'
import type { Result } from '../../../domain/result/result-schema.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { roundScore } from '../../../domain/scoring/level.ts'
import { ModuleList, ModuleOffers } from '../../../features/modules/module-list.tsx'
import { fill } from '../../../texts/fill.ts'
import { href, paths } from '../../paths.ts'
import { loadModules } from '../../practices.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

const moduleHrefs = {
  module: (id: string) => href(paths.module(id)),
  outcome: (id: string) => href(paths.moduleOutcome(id)),
}

type ModulesOfScanProps = RouteContext & {
  scan: Scan
  result: Result
  /** False for an example: the modules lead to the reader's own scan, so nothing is said of answers. */
  isOwn: boolean
}

/** The modules beside a result, those that fit first. */
export function ModulesOfScan({ scan, result, isOwn, structure, texts, language }: ModulesOfScanProps) {
  const { ui, modules: words } = use(loadTexts(language, 'modules'))
  const themes = result.pillars.flatMap((pillar) => pillar.themes)
  const themeInWords = (id: string) =>
    fill(ui.list.theme, {
      theme: texts.questionnaire.themes[id]?.title ?? id,
      score: roundScore(themes.find((theme) => theme.id === id)?.score ?? 0),
    })
  return (
    <ModuleOffers
      offers={offerModules(result, use(loadModules()), structure.thresholds)}
      {...{ words, texts: ui, scan: isOwn ? scan : null, themeInWords, hrefs: moduleHrefs }}
    />
  )
}

/** All modules in the library, with what the scan in hand answered already. */
export function AllModules({ session, language }: RouteContext) {
  const { ui, modules: words } = use(loadTexts(language, 'modules'))
  return (
    <ModuleList
      modules={use(loadModules())}
      {...{ words, texts: ui, scan: session.current, hrefs: moduleHrefs }}
    />
  )
}

/** The modules that advise a practice, as a way on from its advice; nothing when none does. */
export function ModulesOfPractice({
  practice,
  language,
}: Pick<RouteContext, 'language'> & { practice: string }) {
  const { ui, modules: words } = use(loadTexts(language, 'modules'))
  const naming = modulesOfPractice(use(loadModules()), practice)
  if (naming.length === 0) return null
  return (
    <p>
      {ui.ofPractice}{' '}
      {naming.map(({ id }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a href={href(paths.module(id))}>{words[id]?.title ?? id}</a>
        </span>
      ))}
      .
    </p>
  )
}
