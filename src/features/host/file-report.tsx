import { useId } from 'react'
import type { Language } from '../../content/texts.ts'
import type { HostProblem } from '../../domain/host/host-problem.ts'
import { inLanguage } from '../../domain/host/in-language.ts'
import type { HostFileReport, HostFiles } from '../../domain/host/load-host-files.ts'
import { listOffers } from '../../domain/host/match-offers.ts'
import type { Offers } from '../../domain/host/offers-schema.ts'
import type { Benchmark } from '../../domain/peers/benchmark-schema.ts'
import type { HostTexts } from '../../texts/catalogue.ts'
import { fill, fillPlural, periodInWords } from '../../texts/fill.ts'
import { tellHostProblem, tellMissing } from '../../texts/tell-host-problem.ts'
import styles from './host-check-screen.module.css'

type FileReportProps = {
  report: HostFileReport
  files: HostFiles
  texts: HostTexts
  language: Language
  asOf: string
}

const hostFile = 'host.json'
// Enough to work on; a file from elsewhere may hold thousands.
const shownProblems = 50

/** What became of one file of the host: its state, what it holds, and every problem with its line. */
export function FileReport({ report, files, texts, language, asOf }: FileReportProps) {
  const { check } = texts
  const id = useId()
  return (
    <section className={styles.file} aria-labelledby={id}>
      <h2 id={id}>{report.path}</h2>
      <p className={styles.state}>{check.states[report.state]}</p>
      {report.state === 'not-found' && <NotFound path={report.path} texts={texts} />}
      {report.state === 'faulty' && (
        <Problems
          title={fillPlural(check.faults, report.problems.length)}
          problems={report.problems}
          texts={texts}
        />
      )}
      {report.state === 'found' && (
        <>
          <Holds path={report.path} files={files} texts={texts} language={language} asOf={asOf} />
          {report.remarks.length > 0 && (
            <Problems
              title={fillPlural(check.remarks, report.remarks.length)}
              problems={report.remarks}
              texts={texts}
            />
          )}
        </>
      )}
    </section>
  )
}

function NotFound({ path, texts }: { path: string; texts: HostTexts }) {
  const { meaning, cure } = tellMissing(path, texts.check)
  return (
    <>
      <p>{meaning}</p>
      <p>{cure}</p>
    </>
  )
}

type ProblemsProps = { title: string; problems: readonly HostProblem[]; texts: HostTexts }

function Problems({ title, problems, texts }: ProblemsProps) {
  const more = problems.length - shownProblems
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.problems}>
        {problems
          .slice(0, shownProblems)
          .map((each) => tellHostProblem(each, texts))
          .map(({ place, problem, cure }, index) => (
            <li key={index}>
              <strong>{place}</strong>
              <span>{problem}</span>
              <span>{cure}</span>
            </li>
          ))}
      </ul>
      {more > 0 && <p>{fillPlural(texts.check.more, more)}</p>}
    </>
  )
}

type HoldsProps = Omit<FileReportProps, 'report'> & { path: string }

function Holds({ path, files, texts, language, asOf }: HoldsProps) {
  const { host, offers } = files
  if (path === hostFile) {
    return host && <p>{fill(texts.check.name, { name: inLanguage(host.name, language) })}</p>
  }
  if (path.startsWith('benchmarks/')) {
    const benchmark = benchmarkAt(path, files)
    return benchmark && <BenchmarkHeld benchmark={benchmark} texts={texts} language={language} />
  }
  const region = host?.regions.find(({ offersFile }) => offersFile === path)?.id
  const file = offers.find((each) => each.region === region)
  return file && <OffersHeld file={file} texts={texts} language={language} asOf={asOf} />
}

type OffersHeldProps = { file: Offers; texts: HostTexts; language: Language; asOf: string }

function OffersHeld({ file, texts: { check }, language, asOf }: OffersHeldProps) {
  const shown = listOffers([file], { region: file.region, asOf, isExample: true })
  const stopped = shown.filter(({ isStopped }) => isStopped).length
  const overdue = shown.filter(({ isOverdue, isStopped }) => isOverdue && !isStopped)
  return (
    <>
      <p>
        {fillPlural(check.offerCount, shown.length)} {stopped > 0 && fillPlural(check.stoppedCount, stopped)}
      </p>
      <p>{file.checked ? check.confirmed : check.unconfirmed}</p>
      {overdue.length > 0 && (
        <p>
          {fill(check.overdueList, { offers: overdue.map(({ offer }) => offer.title[language]).join('; ') })}
        </p>
      )}
    </>
  )
}

/** Benchmarks that could be read stand in the order of their reports. */
function benchmarkAt(path: string, { reports, benchmarks }: HostFiles): Benchmark | undefined {
  const found = reports.filter((report) => report.path.startsWith('benchmarks/') && report.state === 'found')
  return benchmarks[found.findIndex((report) => report.path === path)]
}

type BenchmarkHeldProps = { benchmark: Benchmark; texts: HostTexts; language: Language }

function BenchmarkHeld({ benchmark, texts: { check }, language }: BenchmarkHeldProps) {
  const { groups, period, isPractice } = benchmark
  const n = Math.max(0, ...groups.map((group) => group.n))
  return (
    <>
      <p>
        {n === 0
          ? check.benchmarkEmpty
          : fillPlural(check.benchmarkHolds, groups.length, { n, period: periodInWords(period, language) })}
      </p>
      {n > 0 && <p>{isPractice ? check.benchmarkPractice : check.benchmarkShown}</p>}
    </>
  )
}
