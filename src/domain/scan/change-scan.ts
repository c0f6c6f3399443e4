import type { Answer, Scan } from './scan-schema.ts'

/** The scan with one answer set, or taken back when `answer` is null. */
export function withAnswer(scan: Scan, question: string, answer: Answer | null): Scan {
  const { [question]: _previous, ...others } = scan.answers
  return { ...scan, answers: answer === null ? others : { ...others, [question]: answer } }
}

/** The scan with "deze vraag is onduidelijk" set or taken back for one question. */
export function withUnclear(scan: Scan, question: string, isUnclear: boolean): Scan {
  const others = (scan.unclear ?? []).filter((id) => id !== question)
  return { ...scan, unclear: isUnclear ? [...others, question] : others }
}

/** The scan with the themes the employer itself finds most important. */
export function withPriorities(scan: Scan, priorities: readonly string[]): Scan {
  return { ...scan, priorities: [...priorities] }
}

/** The scan with one key figure set to a band, or taken back when `band` is null. */
export function withKeyFigure(scan: Scan, figure: string, band: string | null): Scan {
  const { [figure]: _previous, ...others } = scan.keyFigures ?? {}
  return { ...scan, keyFigures: band === null ? others : { ...others, [figure]: band } }
}

/** The scan with the name for the report; an empty name takes it back. */
export function withCompanyName(scan: Scan, name: string): Scan {
  const { name: _previous, ...company } = scan.company
  const trimmed = name.trim().slice(0, 200)
  return { ...scan, company: trimmed === '' ? company : { ...company, name: trimmed } }
}

/** The scan with one answer of a module set, or taken back when `answer` is null; the other answers stay. */
export function withModuleAnswer(scan: Scan, module: string, question: string, answer: Answer | null): Scan {
  const { [question]: _previous, ...others } = scan.modules?.[module] ?? {}
  const answers = answer === null ? others : { ...others, [question]: answer }
  return { ...scan, modules: { ...scan.modules, [module]: answers } }
}
