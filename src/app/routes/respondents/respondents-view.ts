import { use, useMemo, useState } from 'react'
import { compareRespondents } from '../../../domain/respondents/compare-respondents.ts'
import { chosenAtFirst } from '../../../domain/respondents/choose-scans.ts'
import { nameRole, wordRespondents } from '../../../domain/respondents/respondents-in-words.ts'
import { roleOf } from '../../../domain/respondents/seat-respondents.ts'
import { momentOf } from '../../../domain/over-time/earlier-scans.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import type { RespondentsScreenProps } from '../../../features/respondents/respondents-screen.tsx'
import { dayInWords, fill } from '../../../texts/fill.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'

type AtHand = {
  /** The scan the others lie beside; null when there is none. */
  lead: Scan | null
  /** All scans that may be chosen, the lead among them. */
  scans: readonly Scan[]
  /** Those that were opened on this screen: chosen until the reader says otherwise. */
  opened: readonly Scan[]
}

type View = Pick<
  RespondentsScreenProps,
  'texts' | 'fileTexts' | 'product' | 'choices' | 'onChoose' | 'worded' | 'hidden' | 'onPrint'
>

/** What the screen of respondents shows of the scans at hand, and which of them are chosen. */
export function useRespondents({ lead, scans, opened }: AtHand, context: RouteContext): View {
  const { structure, texts, language } = context
  const words = use(loadTexts(language, 'respondents'))
  const [byHand, setByHand] = useState<Readonly<Record<string, boolean>>>({})
  const chosen = useMemo(() => {
    const first = new Set([...(lead ? chosenAtFirst(lead, scans) : []), ...opened].map(({ id }) => id))
    return scans.filter(({ id }) => byHand[id] ?? first.has(id))
  }, [lead, scans, opened, byHand])
  const comparison = useMemo(() => compareRespondents(chosen, structure), [chosen, structure])
  const { questionnaire, profile, ui } = texts
  const wording = { structure, questionnaire, roles: profile.roles, texts: words, language }
  const worded = wordRespondents(comparison, wording)
  const describe = (scan: Scan) => {
    const moment = momentOf(scan)
    const day = moment === null ? words.choose.unknownDay : dayInWords(moment, language)
    return fill(words.choose.described, { role: nameRole(roleOf(scan), wording), day })
  }
  return {
    texts: words,
    fileTexts: ui.files,
    product: ui.shell.product,
    choices: scans.map((scan) => ({
      id: scan.id,
      name: scan.company.name ?? words.choose.unnamed,
      described: describe(scan),
      isChosen: chosen.includes(scan),
    })),
    onChoose: (id, isChosen) => setByHand((before) => ({ ...before, [id]: isChosen })),
    worded: comparison.seats.length > 1 ? worded : null,
    hidden: worded.hidden,
    onPrint: () => window.print(),
  }
}
