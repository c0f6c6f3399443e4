import { use } from 'react'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { leadingScanOf } from '../../../domain/dossier/scans-of-dossier.ts'
import { offersInRegion } from '../../../domain/host/offers-for-advice.ts'
import { wordScore } from '../../../domain/report/wording/score-words.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { AgreementList } from '../../../features/talk/agreement-list.tsx'
import { AppreciationForm } from '../../../features/talk/appreciation-form.tsx'
import { outcomeOf } from '../../outcome.ts'
import { loadTexts } from '../../texts/texts.ts'
import { today } from '../../today.ts'
import { planStamp } from '../result/plan-button.tsx'
import type { AdviserContext } from './adviser-routes.tsx'

type FormsProps = Pick<AdviserContext, 'structure' | 'language' | 'texts'> & {
  dossier: Dossier
  onChange: (edit: (dossier: Dossier) => Dossier) => void
}

/** The adviser's view of each pillar and advice per theme; nothing while the dossier has no scan. */
export function AppreciationOfDossier({ dossier, ...props }: FormsProps) {
  const scan = leadingScanOf(dossier)
  return scan && <AppreciationOfScan {...props} dossier={dossier} scan={scan} />
}

/** What was agreed with the employer, and a form for more; nothing while the dossier has no scan. */
export function AgreementsOfDossier({ dossier, ...props }: FormsProps) {
  const scan = leadingScanOf(dossier)
  return scan && <AgreementsOfScan {...props} dossier={dossier} scan={scan} />
}

type OfScanProps = FormsProps & { scan: Scan }

function AppreciationOfScan({ scan, dossier, structure, language, texts, onChange }: OfScanProps) {
  const { result } = use(outcomeOf(scan, structure, false))
  const words = use(loadTexts(language, 'agreements'))
  const wording = {
    structure,
    questionnaire: texts.questionnaire,
    texts: { result: use(loadTexts(language, 'result')) },
  }
  const pillars = result.pillars.map(({ id, themes, ...score }) => ({
    id,
    title: texts.questionnaire.pillars[id]?.title ?? id,
    ...wordScore(score, wording),
    themes: themes.map((theme) => ({
      id: theme.id,
      title: texts.questionnaire.themes[theme.id]?.title ?? theme.id,
    })),
  }))
  return (
    <AppreciationForm dossier={dossier} pillars={pillars} texts={words} asOf={today()} onChange={onChange} />
  )
}

function AgreementsOfScan({ scan, dossier, structure, language, texts, onChange }: OfScanProps) {
  const { result, surroundings } = use(outcomeOf(scan, structure, false))
  const words = use(loadTexts(language, 'agreements'))
  const { practices } = use(loadTexts(language, 'catalogue'))
  const shown = offersInRegion(scan, surroundings, today()).filter(({ isStopped }) => !isStopped)
  const offers = surroundings.offers.flatMap((file) => file.offers)
  return (
    <AgreementList
      dossier={dossier}
      texts={words}
      roles={texts.profile.roles}
      advised={result.advice.flatMap(({ practice }) => {
        const about = practices[practice]
        return about ? [{ id: practice, title: about.title, firstStep: about.firstStep }] : []
      })}
      offered={shown.map(({ offer }) => ({ id: offer.id, title: offer.title[language], firstStep: '' }))}
      titles={{
        practices: Object.fromEntries(Object.entries(practices).map(([id, { title }]) => [id, title])),
        offers: Object.fromEntries(offers.map(({ id, title }) => [id, title[language]])),
      }}
      language={language}
      asOf={today()}
      stamp={planStamp}
      onChange={onChange}
    />
  )
}
