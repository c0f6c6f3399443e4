// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { testContent } from '../../../tests/support/content.ts'
import { questionsInOrder } from '../../domain/cohort/answer-code.ts'
import { buildTally } from '../../domain/cohort/build-tally.ts'
import { textFile } from '../../domain/cohort/read-lines.ts'
import { readBenchmark } from '../../domain/peers/read-benchmark.ts'
import { benchmark as texts } from '../../texts/nl/benchmark.ts'
import { cohort } from '../../texts/nl/cohort.ts'
import { host } from '../../texts/nl/host.ts'
import { tellCohortProblem } from '../../texts/tell-cohort-problem.ts'
import { CountScreen } from './count-screen.tsx'

const { structure } = testContent()

/** Contributions of so many companies, one per line. */
function linesOf(companies: number, first = 0): string {
  return Array.from({ length: companies }, (_, company) =>
    JSON.stringify({
      format: 'toekomstscan/contribution',
      formatVersion: 1,
      campaign: 'spring',
      once: (first + company).toString(16).padStart(24, '0'),
      questionnaireVersion: structure.version,
      sector: 'C',
      sizeBand: '25-49',
      quarter: '2026-Q2',
      answers: questionsInOrder(structure)
        .map((question) => String(company % question.options.length))
        .join(''),
    }),
  ).join('\n')
}

const contents = new Map<File, string>()

function fileWith(name: string, text: string): File {
  const file = new File([text], name)
  // jsdom cannot read a file; the app does so in src/storage.
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(text) })
  contents.set(file, text)
  return file
}

function show() {
  window.scrollTo = () => undefined
  const saved = new Map<string, string>()
  const onSave = vi.fn((name: string, text: string) => void saved.set(name, text))
  render(
    <CountScreen
      structure={structure}
      texts={texts.count}
      hostTexts={host}
      product="Toekomstscan"
      source="De vereniging"
      hrefs={{ check: '#/host' }}
      tellProblem={(fault) => {
        const { file, field, problem, cure } = tellCohortProblem(fault, cohort)
        return { place: `${file}, ${field}`, problem, cure }
      }}
      onCount={(files, report) =>
        buildTally(
          files.map((file) => textFile(file.name, contents.get(file) ?? '')),
          structure,
          { report },
        )
      }
      onSave={onSave}
    />,
  )
  const user = userEvent.setup({ applyAccept: false })
  const count = async (...files: File[]) => {
    await user.upload(screen.getByLabelText('Bestanden van deelnemers'), files)
    await user.click(screen.getByRole('button', { name: 'Tel de bestanden' }))
  }
  const publish = () => user.click(screen.getByRole('button', { name: 'Maak het bestand' }))
  return { user, saved, count, publish }
}

describe('counting participants in the browser', () => {
  it('asks for files first', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: 'Tel de bestanden' }))
    expect(screen.getByLabelText('Bestanden van deelnemers')).toHaveFocus()
    expect(screen.getByText(texts.count.noFiles)).toBeVisible()
  })

  it('changes and tells nothing when the file dialog is cancelled', async () => {
    const { count } = show()
    const cancel = () =>
      fireEvent.change(screen.getByLabelText('Bestanden van deelnemers'), { target: { files: [] } })
    cancel()
    expect(screen.queryByText(texts.count.noFiles)).not.toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    const file = fileWith('a.ndjson', linesOf(12))
    await count(file)
    await screen.findByRole('heading', { name: '12 werkgevers geteld' })
    cancel()
    expect(screen.getByRole('heading', { name: '12 werkgevers geteld' })).toBeVisible()
    expect([...screen.getByLabelText<HTMLInputElement>('Bestanden van deelnemers').files!]).toEqual([file])
  })

  it('counts several files, each company once, and tells what it skips', async () => {
    const { count } = show()
    await count(fileWith('a.ndjson', linesOf(12)), fileWith('b.ndjson', `${linesOf(3)}\nkapot\n`))
    expect(await screen.findByRole('heading', { name: '12 werkgevers geteld' })).toBeVisible()
    expect(screen.getByText(/^3 keer stond een werkgever er nog een keer in/)).toBeVisible()
    const skipped = screen.getByRole('heading', { name: 'Dit is overgeslagen' }).parentElement!
    expect(within(skipped).getByText('b.ndjson:4, het hele bestand')).toBeVisible()
  })

  it('says why nothing was counted', async () => {
    const { count } = show()
    await count(fileWith('leeg.json', ''))
    expect(await screen.findByRole('alert')).toHaveTextContent(cohort.problems['no-contributions'].problem)
    expect(screen.queryByRole('button', { name: 'Maak het bestand' })).not.toBeInTheDocument()
  })
})

describe('publishing in the browser', () => {
  it('saves a file that the scan reads, under the names of the host', async () => {
    const { user, saved, count, publish } = show()
    await count(fileWith('a.ndjson', linesOf(30)))
    await user.type(await screen.findByLabelText('Naam in het Nederlands'), 'Voorjaar')
    await publish()
    expect(await screen.findByRole('heading', { name: 'Het bestand is klaar' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Sla het bestand voor werkgevers op' }))
    expect(readBenchmark(saved.get('spring.json') ?? '', structure)).toMatchObject({
      ok: true,
      data: { source: 'De vereniging', title: { nl: 'Voorjaar', en: 'Voorjaar' }, isPractice: false },
    })
  })

  it('saves the private tally apart, with the warning to keep it', async () => {
    const { user, saved, count } = show()
    await count(fileWith('a.ndjson', linesOf(12)))
    await user.click(await screen.findByRole('button', { name: 'Sla de telling op' }))
    expect(JSON.parse(saved.get('spring.tally.json') ?? '')).toMatchObject({ format: 'toekomstscan/tally' })
    expect(screen.getByText(/zet hem nooit op de server/)).toBeVisible()
  })

  it('is refused below 10 companies', async () => {
    const { count, publish } = show()
    await count(fileWith('a.ndjson', linesOf(9)))
    await screen.findByRole('heading', { name: '9 werkgevers geteld' })
    await publish()
    expect(await screen.findByRole('alert')).toHaveTextContent('Aantal werkgevers: 9.')
  })

  it('keeps what was published before where too few came in', async () => {
    const { user, saved, count, publish } = show()
    await count(fileWith('a.ndjson', linesOf(20)))
    await screen.findByRole('heading', { name: '20 werkgevers geteld' })
    await publish()
    await user.click(await screen.findByRole('button', { name: 'Sla het bestand voor werkgevers op' }))
    const before = saved.get('spring.json') ?? ''
    await count(fileWith('b.ndjson', linesOf(23)))
    await screen.findByRole('heading', { name: '23 werkgevers geteld' })
    await user.upload(screen.getByLabelText(texts.count.previousLabel), fileWith('spring.json', before))
    await publish()
    expect(await screen.findByText(texts.count.unchanged)).toBeVisible()
  })

  it('refuses a faulty file of before, with its line', async () => {
    const { user, count, publish } = show()
    await count(fileWith('a.ndjson', linesOf(12)))
    await user.upload(
      await screen.findByLabelText(texts.count.previousLabel),
      fileWith('oud.json', '{\n"a" 1}'),
    )
    await publish()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Het vorige bestand is niet goed.')
    expect(alert).toHaveTextContent('Regel 2')
  })
})
