import { use, useMemo, useState } from 'react'
import { compareScans } from '../../../domain/over-time/compare-scans.ts'
import { compareSnapshot } from '../../../domain/over-time/compare-snapshot.ts'
import { wordComparison } from '../../../domain/over-time/comparison-in-words.ts'
import {
  earlierScans,
  earlierSnapshot,
  momentOf,
  whyNotEarlier,
} from '../../../domain/over-time/earlier-scans.ts'
import type { Comparison } from '../../../domain/over-time/over-time-types.ts'
import type { Scan } from '../../../domain/scan/scan-schema.ts'
import { OverTimeSection } from '../../../features/over-time/over-time-section.tsx'
import type { EarlierFileAnswer } from '../../../features/over-time/choose-earlier.tsx'
import { dayInWords } from '../../../texts/fill.ts'
import type { RouteContext } from '../../routes.tsx'
import { loadTexts } from '../../texts/texts.ts'
import { openToldFile } from '../../files/told-file.ts'

type Earlier = {
  choices: Scan[]
  chosen: Scan | null
  /** Null when there is nothing to compare with. */
  comparison: Comparison | null
  choose: (id: string) => void
  take: (scan: Scan) => void
}

/**
 * The earlier scans of the company at hand, from this device or from a file that was opened here, and the comparison
 * with the chosen one; where there is none, with the scores that were stored earlier. An opened file is not kept.
 */
export function useEarlierScan(
  scan: Scan,
  { session, structure }: RouteContext,
  isExample: boolean,
): Earlier {
  const [opened, setOpened] = useState<Scan[]>([])
  const [wanted, setWanted] = useState<string | null>(null)
  const choices = useMemo(() => {
    if (isExample) return []
    const stored = session.scans.filter(({ id }) => !opened.some((each) => each.id === id))
    const fitting = opened.filter((each) => whyNotEarlier(each, scan) === null)
    return [...fitting, ...earlierScans(scan, stored)]
  }, [isExample, session.scans, opened, scan])
  const chosen = choices.find(({ id }) => id === wanted) ?? choices[0] ?? null
  const comparison = useMemo(() => {
    if (chosen) return compareScans(chosen, scan, structure)
    const snapshot = isExample ? null : earlierSnapshot(scan)
    return snapshot && compareSnapshot(snapshot, scan, structure)
  }, [chosen, scan, structure, isExample])
  const take = (earlier: Scan) => {
    setOpened((before) => [earlier, ...before.filter(({ id }) => id !== earlier.id)])
    setWanted(earlier.id)
  }
  return { choices, chosen, comparison, choose: setWanted, take }
}

type OverTimeOfScanProps = RouteContext & { scan: Scan; earlier: Earlier }

/** What changed since an earlier scan of the same company. */
export function OverTimeOfScan({ scan, earlier, structure, texts, language }: OverTimeOfScanProps) {
  const words = use(loadTexts(language, 'overTime'))
  const { comparison, choices, chosen } = earlier
  const wording = { structure, questionnaire: texts.questionnaire, texts: words, language }
  const open = async (file: File): Promise<EarlierFileAnswer> => {
    const opened = await openToldFile(file, structure, texts.ui.files)
    if (!opened.ok) return { outcome: 'refused', problems: opened.problems }
    const why = whyNotEarlier(opened.scan, scan)
    if (why) return { outcome: 'not-earlier', why }
    earlier.take(opened.scan)
    return { outcome: 'opened' }
  }
  const dayOf = (each: Scan) => {
    const moment = momentOf(each)
    return moment === null ? words.compare.unknownDay : dayInWords(moment, language)
  }
  return (
    <OverTimeSection
      worded={comparison && wordComparison(comparison, wording)}
      texts={words}
      fileTexts={texts.ui.files}
      choices={choices.map((each) => ({ id: each.id, day: dayOf(each) }))}
      chosen={chosen?.id ?? null}
      onChoose={earlier.choose}
      onOpen={open}
    />
  )
}
