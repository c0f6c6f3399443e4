import type { Module } from '../../content/module.ts'
import type { Practice } from '../../content/practice.ts'
import type { Reference } from '../../content/reference.ts'
import type { Structure } from '../../content/structure.ts'
import { advise, leverMix } from '../advice/advise.ts'
import { offersForAdvice } from '../host/offers-for-advice.ts'
import { noSurroundings, type Surroundings } from '../host/surroundings.ts'
import { scoreLever } from '../levers/score-lever.ts'
import { compareWithPeers } from '../peers/compare-with-peers.ts'
import { scoreModules } from '../modules/score-module.ts'
import { compareReferences } from '../references/compare-references.ts'
import { matchedMean } from '../references/matched-mean.ts'
import { isUnknown } from '../scan/answer-kinds.ts'
import type { Scan } from '../scan/scan-schema.ts'
import { scorableAnswers } from '../scan/scorable-answers.ts'
import { scoreScan } from '../scoring/score-scan.ts'
import { measureSensitivity } from '../scoring/sensitivity.ts'
import { findStanding } from '../scoring/standing.ts'
import { resultFormat, resultFormatVersion, type Result } from './result-schema.ts'

/** The language-free content a result is made with. */
export type ResultContent = {
  structure: Structure
  practices: readonly Practice[]
  references: readonly Reference[]
  modules: readonly Module[]
}

/**
 * The one result of a scan that screen, PDF and command line read. Pure: the date comes in as `asOf` (yyyy-mm-dd).
 * Scores are always computed with the content given; answers it does not know are ignored. What the host gives
 * (offers, participants) never touches a score.
 */
export function buildResult(
  scan: Scan,
  { structure, practices, references, modules }: ResultContent,
  asOf: string,
  surroundings: Surroundings = noSurroundings,
): Result {
  const answers = scorableAnswers(scan.answers, structure)
  const scores = scoreScan(structure, answers)
  const { chosen } = advise(scan, answers, scores, structure, practices)
  const mix = leverMix(chosen, practices, structure.levers)
  const questions = structure.pillars.flatMap((pillar) => pillar.themes.flatMap((theme) => theme.questions))
  const comparisons = compareReferences({ ...scan, answers }, structure, references)
  const answerOf = (id: string) => answers[id]
  const offersOf = (id: string) => {
    const practice = practices.find((each) => each.id === id)
    return practice ? offersForAdvice(practice, scan, surroundings, asOf).map(({ offer }) => offer.id) : []
  }
  return {
    format: resultFormat,
    formatVersion: resultFormatVersion,
    asOf,
    questionnaireVersion: structure.version,
    contentChecksum: structure.checksum,
    scanId: scan.id,
    total: scores.total,
    pillars: scores.pillars,
    unknown: questions.map(({ id }) => id).filter((id) => isMarkedUnknown(answerOf(id))),
    unanswered: questions.map(({ id }) => id).filter((id) => answerOf(id) === undefined),
    ...findStanding(scores, structure.thresholds),
    levers: structure.levers.map((lever) => ({
      ...scoreLever(lever, structure, answers),
      mix: mix?.[lever] ?? null,
    })),
    advice: chosen.map(({ practice, utility, factors, because }) => ({
      practice,
      utility,
      factors,
      because,
      offers: offersOf(practice),
    })),
    modules: scoreModules(scan, modules, structure.thresholds),
    references: comparisons,
    matchedMean: matchedMean(comparisons, references, structure),
    peers: compareWithPeers(scan, scores, surroundings.benchmarks, surroundings.isExample),
    sensitivity: measureSensitivity(structure, answers, scores, structure.sensitivity),
  }
}

function isMarkedUnknown(answer: Scan['answers'][string] | undefined): boolean {
  return answer !== undefined && isUnknown(answer)
}
