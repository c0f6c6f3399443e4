import { use, useCallback, useMemo } from 'react'
import { exportContributions } from '../../../domain/cohort/export-contributions.ts'
import { applyChanges, reverseChanges } from '../../../domain/register/apply-changes.ts'
import { consentingScans } from '../../../domain/register/consenting-scans.ts'
import { readChanges, type ReadChange } from '../../../domain/register/read-changes.ts'
import { registerRows } from '../../../domain/register/register-rows.ts'
import { aboutOf, registerTables, whoOf } from '../../../domain/register/register-tables.ts'
import { RegisterScreen } from '../../../features/follow-up/register-screen.tsx'
import type { OpenedRegister } from '../../../features/follow-up/status-part.tsx'
import { downloadFile } from '../../../storage/files-out.ts'
import { loadHost } from '../../host/host-files.ts'
import { nameOfHost } from '../../host/name-of-host.ts'
import { titlesOfOffers } from '../../host/titles-of-offers.ts'
import { href, paths } from '../../paths.ts'
import { loadPractices } from '../../practices.ts'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'
import type { AdviserContext } from './adviser-routes.tsx'
import { openTables, saveCsv, saveWorkbook } from './table-files.ts'

/** The register of an adviser: all actions and scans, out to a sheet and the statuses back. */
export function FollowUpRoute(context: AdviserContext) {
  const { dossiers, structure, texts, language } = context
  const followUp = use(loadTexts(language, 'followUp'))
  const sheets = { nl: use(loadTexts('nl', 'registerSheet')), en: use(loadTexts('en', 'registerSheet')) }
  const catalogue = use(loadTexts(language, 'catalogue'))
  const practices = use(loadPractices())
  const offers = titlesOfOffers(use(loadHost(structure)), language)
  const day = today()
  const register = useMemo(
    () => registerRows(dossiers.dossiers, { structure, practices }, day),
    [dossiers.dossiers, structure, practices, day],
  )
  const share = useShare(context)
  if (!dossiers.isReady) return <p>{texts.ui.shell.loading}</p>
  const words = { ...texts, sheet: sheets[language], practices: catalogue.practices, offers }
  const tables = () => registerTables(register, words, structure, day)
  const { save, file } = followUp
  const change = (changes: readonly ReadChange[]) => {
    const now = new Date().toISOString()
    for (const id of new Set(changes.map(({ dossier }) => dossier))) {
      const own = changes.filter(({ dossier }) => dossier === id)
      dossiers.change(id, (dossier) => applyChanges(dossier, own, now))
    }
  }
  const open = async (chosen: File): Promise<OpenedRegister> => {
    const opened = await openTables(chosen, file)
    if (!opened.ok) return opened
    const read = readChanges(opened.sheets, register.agreements, sheets)
    return read.ok ? read : { ok: false, message: file.problems[read.problem] }
  }
  return (
    <RegisterScreen
      register={{
        ...register,
        agreements: register.agreements.map((row) => ({ ...row, who: whoOf(row, words) })),
      }}
      aboutOf={(row) => aboutOf(row, words)}
      texts={followUp}
      sheet={sheets[language]}
      language={language}
      product={texts.ui.shell.product}
      hrefs={{
        dossiers: href(paths.adviser),
        progress: href(paths.progress),
        list: href(paths.employerList),
      }}
      hrefOfDossier={(dossier) => href(paths.dossier(dossier))}
      saves={{
        excel: () => saveWorkbook(Object.values(tables()), language, save.fileName, day),
        csvActions: () => saveCsv(tables().actions, save.actionsName, day),
        csvScans: () => saveCsv(tables().scans, save.scansName, day),
      }}
      statuses={{ onOpen: open, onApply: change, onUndo: (changes) => change(reverseChanges(changes)) }}
      share={share}
    />
  )
}

/** What goes to the host for the comparison: counted for the screen, shuffled anew for the file. */
function useShare({ dossiers: { dossiers }, structure, texts, language }: AdviserContext) {
  const { host } = use(loadHost(structure))
  const campaign = host?.campaign ?? null
  const make = useCallback(
    () => exportContributions(consentingScans(dossiers, campaign ?? ''), structure, campaign ?? '', random),
    [dossiers, structure, campaign],
  )
  const onCount = useCallback(async () => {
    const { count } = await make()
    const scans = dossiers.reduce((sum, dossier) => sum + dossier.scans.length, 0)
    return { count, left: scans - count }
  }, [make, dossiers])
  const onSave = async () => {
    const name = `${campaign ?? ''}-contributions-${today()}.ndjson`
    downloadFile({ name, type: 'application/x-ndjson', content: (await make()).text })
    return name
  }
  return { host: host ? nameOfHost(host, language) : texts.ui.shell.product, campaign, onCount, onSave }
}

/** From 0 up to 1, from the browser's own source of chance. */
function random(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
}
