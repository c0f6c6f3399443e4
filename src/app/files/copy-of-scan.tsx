import { use, useState } from 'react'
import type { Language } from '../../content/texts.ts'
import type { ReceivedCopy } from '../../domain/scan/receive-copy.ts'
import {
  mergeCopies,
  settle,
  takenOver,
  type Choice,
  type Conflict,
  type TakenOver as Taken,
} from '../../domain/scan/merge-scans.ts'
import type { Scan } from '../../domain/scan/scan-schema.ts'
import { wordConflict } from '../../domain/scan/conflict-in-words.ts'
import { AskConflicts } from '../../features/copies/ask-conflicts.tsx'
import { SameScan, UnreadableCopy } from '../../features/copies/same-scan.tsx'
import { TakenOver } from '../../features/copies/taken-over.tsx'
import type { KnownCopy } from '../../features/start/open-file.tsx'
import type { CopiesTexts } from '../../texts/catalogue.ts'
import { dayInWords, fillPlural, listInWords } from '../../texts/fill.ts'
import { href, paths } from '../paths.ts'
import type { RouteContext } from '../routes.tsx'
import { loadTexts } from '../texts/texts.ts'

type CopyOfScanProps = RouteContext & { copy: KnownCopy; onDone: () => void }

/** A file of a scan that is on this device already: what was taken over, or what has to be chosen. */
export function CopyOfScan(props: CopyOfScanProps) {
  const { copy, onDone, session, navigate, language } = props
  const texts = use(loadTexts(language, 'copies'))
  const goOn = () => navigate(paths.resume(copy.incoming.id))
  const useFile = () => {
    session.take(copy.incoming)
    goOn()
  }
  if (!copy.stored) return <UnreadableCopy texts={texts.unreadable} onReplace={useFile} onKeep={onDone} />
  const { received, stored, incoming } = copy
  if (received.kind === 'merge') {
    return <MergedCopy context={props} words={texts} {...{ stored, incoming, received }} />
  }
  const dayOf = (scan: Scan) => dayInWords(scan.updatedAt ?? scan.createdAt ?? '1970-01-01', language)
  return (
    <SameScan
      texts={texts.same}
      kind={received.kind === 'choose' ? received.copy : 'apart'}
      file={dayOf(incoming)}
      stored={dayOf(stored)}
      onUseFile={useFile}
      onKeepStored={goOn}
    />
  )
}

type MergedCopyProps = {
  context: RouteContext
  words: CopiesTexts
  stored: Scan
  incoming: Scan
  received: Extract<ReceivedCopy, { kind: 'merge' }>
}

/** Asks where both changed the same; then says what came in. */
function MergedCopy({ context, words, stored, incoming, received }: MergedCopyProps) {
  const { session, language } = context
  const { copies, hasOtherAnswers } = received
  const [result, setResult] = useState<Scan | null>(copies.questions.length === 0 ? copies.merged : null)
  const answer = (choices: Record<string, Choice>) => {
    const settled = settle(copies, choices, new Date().toISOString())
    session.take(settled)
    setResult(settled)
  }
  if (!result) return <Questions {...{ context, words }} conflicts={copies.questions} onSettle={answer} />
  return (
    <TakenOver
      texts={words.taken}
      parts={partsInWords(takenOver(stored, result), words.taken, language)}
      hasOtherAnswers={hasOtherAnswers}
      onUseAnswers={() => session.take(mergeCopies(incoming, result).merged)}
      hrefs={{
        goOn: href(paths.resume(result.id)),
        isComplete: Boolean(result.completedAt),
        plan: href(paths.plan),
      }}
    />
  )
}

type QuestionsProps = {
  context: RouteContext
  words: CopiesTexts
  conflicts: readonly Conflict[]
  onSettle: (choices: Record<string, Choice>) => void
}

function Questions({ context, words, conflicts, onSettle }: QuestionsProps) {
  const { structure, texts, language } = context
  const [plan, editions] = [use(loadTexts(language, 'plan')), use(loadTexts(language, 'editions'))]
  const wording = {
    texts: words.ask,
    plan: plan.action,
    appreciation: {
      ...{ structure, language, questionnaire: texts.questionnaire, roles: texts.profile.roles },
      texts: editions.appreciation,
    },
  }
  return (
    <AskConflicts
      texts={words.ask}
      conflicts={conflicts.map((conflict) => wordConflict(conflict, wording))}
      onSettle={onSettle}
    />
  )
}

/** "de reactie van de adviseur en 3 afspraken"; null when nothing came in. */
function partsInWords(
  { appreciation, agreements, removed, dossier }: Taken,
  texts: CopiesTexts['taken'],
  language: Language,
): string | null {
  const parts = [
    ...(appreciation ? [texts.appreciation] : []),
    ...(agreements > 0 ? [fillPlural(texts.agreements, agreements)] : []),
    ...(removed > 0 ? [fillPlural(texts.removed, removed)] : []),
    ...(dossier ? [texts.dossier] : []),
  ]
  return parts.length > 0 ? listInWords(parts, language) : null
}
