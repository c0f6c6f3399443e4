import { use, useMemo, useState } from 'react'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { leadingScanOf } from '../../../domain/dossier/scans-of-dossier.ts'
import { compareScans } from '../../../domain/over-time/compare-scans.ts'
import { wordComparison } from '../../../domain/over-time/comparison-in-words.ts'
import { earlierInDossier, momentOf } from '../../../domain/over-time/earlier-scans.ts'
import { keptAgreements } from '../../../domain/over-time/kept-agreements.ts'
import { roleInWords } from '../../../domain/plan/plan-roles.ts'
import { roleOf } from '../../../domain/respondents/seat-respondents.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import type { WordedAgreement } from '../../../features/over-time/agreement-table.tsx'
import { DossierOverTimeScreen } from '../../../features/over-time/dossier-over-time-screen.tsx'
import type { OverTimeTexts } from '../../../texts/catalogue.ts'
import { dayInWords } from '../../../texts/fill.ts'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import type { AdviserContext } from './adviser-routes.tsx'
import { NoSuchDossier } from './no-such-dossier.tsx'

/** An earlier scan of a dossier beside its leading one. */
export function DossierOverTimeRoute(context: AdviserContext & { dossier: string }) {
  const { dossiers } = context
  const dossier = dossiers.dossiers.find(({ id }) => id === context.dossier)
  if (dossier) return <OverTimeOfDossier context={context} dossier={dossier} />
  return dossiers.isReady ? <NoSuchDossier {...context} /> : null
}

function OverTimeOfDossier({ context, dossier }: { context: AdviserContext; dossier: Dossier }) {
  const { structure, texts, language } = context
  const words = use(loadTexts(language, 'overTime'))
  const [wanted, setWanted] = useState<string | null>(null)
  const present = leadingScanOf(dossier)
  const choices = useMemo(() => (present ? earlierInDossier(present, dossier.scans) : []), [present, dossier])
  const earlier = choices.find(({ id }) => id === wanted) ?? choices[0] ?? null
  const comparison = useMemo(
    () => (earlier && present ? compareScans(earlier, present, structure) : null),
    [earlier, present, structure],
  )
  const wording = { structure, questionnaire: texts.questionnaire, texts: words, language }
  const nameRole = (scan: Scan) =>
    roleInWords(roleOf(scan) ?? undefined, texts.profile.roles, words.dossier.somebodyElse) ||
    words.dossier.noRole
  const dayOf = (scan: Scan) => dayInWords(momentOf(scan) ?? '1970-01-01', language)
  const isOtherRole = earlier && present && roleOf(earlier) !== roleOf(present)
  return (
    <DossierOverTimeScreen
      texts={words}
      fileTexts={texts.ui.files}
      product={texts.ui.shell.product}
      employer={dossier.employer.name}
      worded={comparison && wordComparison(comparison, wording)}
      agreements={earlier && present ? wordAgreements(earlier, present, words, context) : []}
      roles={isOtherRole ? { then: nameRole(earlier), now: nameRole(present) } : null}
      choices={choices.map((scan) => ({ id: scan.id, day: `${dayOf(scan)} (${nameRole(scan)})` }))}
      chosen={earlier?.id ?? null}
      onChoose={setWanted}
      backHref={href(paths.dossier(dossier.id))}
    />
  )
}

function wordAgreements(
  earlier: Scan,
  present: Scan,
  words: OverTimeTexts,
  { texts, language }: AdviserContext,
): WordedAgreement[] {
  return keptAgreements(earlier, present).map(({ id, what, status }) => {
    const copies = [...(present.agreements ?? []), ...(earlier.agreements ?? [])]
    const agreement = copies.find((each) => each.id === id)
    return {
      ...{ id, what, status: words.statuses[status] },
      promise: agreement ? words.dossier.origins[agreement.origin] : '',
      who: roleInWords(agreement?.who, texts.profile.roles, words.dossier.somebodyElse),
      due: agreement?.due ? dayInWords(agreement.due, language) : '',
      note: agreement?.note ?? '',
    }
  })
}
