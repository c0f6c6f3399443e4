import type { CompiledContent } from '../content/compile/compile-content.ts'
import type { Structure } from '../content/structure.ts'
import { compareSnapshot } from '../domain/over-time/compare-snapshot.ts'
import { earlierSnapshot } from '../domain/over-time/earlier-scans.ts'
import type { ReportInput } from '../domain/report/report-input.ts'
import { textsByLanguage } from '../texts/by-language.ts'
import type { OverTimeTexts } from '../texts/catalogue.ts'

type OfScan = Pick<ReportInput, 'scan' | 'result' | 'surroundings' | 'logo' | 'edition' | 'language'>

/** All a report of one scan is made from, with every text at hand. */
export function reportInputOf(ofScan: OfScan, compiled: CompiledContent): ReportInput {
  const { structure, practices, references, modules } = compiled
  const content = compiled.texts[ofScan.language]
  const words = textsByLanguage[ofScan.language]
  return {
    ...ofScan,
    overTime: overTimeOf(ofScan, structure, words.overTime),
    structure,
    questionnaire: content.questionnaire,
    profile: content.profile,
    keyFigures: content['key-figures'],
    practices,
    practiceTexts: content.practices,
    publications: content.publications,
    leverTexts: content.levers,
    references,
    referenceTexts: content.references,
    modules,
    moduleTexts: content.modules,
    texts: {
      report: words.report,
      result: words.result,
      advice: words.advice,
      questions: words.questionnaire,
      references: words.references,
      check: words.closing.check,
      offers: words.host.offers,
      editions: words.editions,
      peers: words.peers,
      modules: words.modules,
      sheets: words.sheets,
    },
  }
}

/** The scores that were stored before this scan, which travel in its file; null without any, and for an example. */
function overTimeOf({ scan, surroundings }: OfScan, structure: Structure, texts: OverTimeTexts) {
  const snapshot = surroundings.isExample ? null : earlierSnapshot(scan)
  return snapshot && { comparison: compareSnapshot(snapshot, scan, structure), texts }
}
