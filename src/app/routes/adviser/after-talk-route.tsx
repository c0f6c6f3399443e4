import { startTransition, Suspense, use, useState } from 'react'
import type { Language } from '../../../content/texts.ts'
import type { Dossier } from '../../../domain/dossier/dossier-schema.ts'
import { calendarDaysOf } from '../../../domain/talk/calendar-days.ts'
import { mailAfterTalk, mailLink } from '../../../domain/talk/mail-after-talk.ts'
import { registerLines } from '../../../domain/talk/register-lines.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { AfterTalkScreen } from '../../../features/talk/after-talk-screen.tsx'
import { outcomeOf } from '../../outcome.ts'
import { href, paths } from '../../paths.ts'
import { loadTexts } from '../../texts/texts.ts'
import type { AdviserContext } from './adviser-routes.tsx'
import { DossierInHand } from './dossier-in-hand.tsx'
import { RegisterFilesOfDossier } from './register-files-of-dossier.tsx'
import { saveCalendar, saveReport, saveScan, saveText } from './files-of-talk.ts'
import { AgreementsOfDossier, AppreciationOfDossier } from './forms-of-dossier.tsx'

type AfterTalkRouteProps = AdviserContext & { id: string }

/** What goes back to the employer and into the register after a talk. */
export function AfterTalkRoute({ id, ...context }: AfterTalkRouteProps) {
  return (
    <DossierInHand {...context} id={id}>
      {({ dossier, scan, change }) => (
        <AfterTalk {...context} dossier={dossier} scan={scan} onChange={change} />
      )}
    </DossierInHand>
  )
}

type AfterTalkProps = AdviserContext & {
  dossier: Dossier
  scan: Scan
  onChange: (edit: (dossier: Dossier) => Dossier) => void
}

function AfterTalk({ dossier, scan, onChange, ...context }: AfterTalkProps) {
  const { structure, language, texts } = context
  const [employerLanguage, setEmployerLanguage] = useState<Language>(scan.language ?? language)
  const { result, surroundings } = use(outcomeOf(scan, structure, false))
  const words = use(loadTexts(employerLanguage, 'agreements'))
  const { profile } = use(loadTexts(employerLanguage, 'screens'))
  const wording = { texts: words, profile, language: employerLanguage }
  // The register is the adviser's own: in the language of the screen.
  const ownTexts = use(loadTexts(language, 'agreements'))
  const lines = registerLines(dossier, { texts: ownTexts, profile: texts.profile, language })
  const mail = mailAfterTalk(dossier, wording)
  const days = calendarDaysOf(dossier, wording)
  const talk = { dossier, scan, texts: words }
  return (
    <AfterTalkScreen
      texts={ownTexts}
      product={texts.ui.shell.product}
      name={dossier.employer.name}
      language={employerLanguage}
      // The forms on this screen stay in view while the other texts come.
      onLanguage={(chosen) => startTransition(() => setEmployerLanguage(chosen))}
      mail={mail}
      mailHref={mailLink(mail, dossier.contact?.mail)}
      registerLines={lines}
      days={days.length}
      hasView={Object.keys(scan.appreciation?.pillars ?? {}).length > 0}
      makeReport={() => saveReport(talk, { result, surroundings, structure, language: employerLanguage })}
      makeCalendar={() => saveCalendar(talk, days)}
      makeScan={() => saveScan(talk)}
      makeText={() => saveText(talk, `${mail.subject}\n\n${mail.body}\n\n${lines}`)}
      registerExtra={
        <Suspense fallback={null}>
          <RegisterFilesOfDossier {...context} dossier={dossier} />
        </Suspense>
      }
      hrefs={{
        talk: href(paths.talkStep(dossier.id, 'close')),
        dossier: href(paths.dossier(dossier.id)),
      }}
      forms={
        <>
          <AppreciationOfDossier {...context} dossier={dossier} onChange={onChange} />
          <AgreementsOfDossier {...context} dossier={dossier} onChange={onChange} />
        </>
      }
    />
  )
}
