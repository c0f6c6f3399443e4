// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { sampleLogo } from '../../../tests/support/sample-logo.ts'
import { buildBenchmark } from '../../../tests/support/sample-benchmark.ts'
import {
  buildHost,
  buildOffer,
  buildOffers,
  fileOf,
  sampleStructure,
} from '../../../tests/support/sample-host.ts'
import { loadHostFiles, type HostFiles } from '../../domain/host/load-host-files.ts'
import type { ReadLogo } from '../../domain/host/read-logo-outcome.ts'
import { host as texts } from '../../texts/nl/host.ts'
import { HostCheckScreen } from './host-check-screen.tsx'

const host = fileOf(buildHost())

/** The files as the app reads them from a folder. */
function load(files: Record<string, string>): Promise<HostFiles> {
  return loadHostFiles((path) => Promise.resolve(files[path] ?? null), sampleStructure)
}

function showCheck(files: HostFiles | null, asOf = '2026-11-22', logo: ReadLogo | null = null) {
  const onCheckAgain = vi.fn()
  render(
    <HostCheckScreen
      texts={texts}
      product="Toekomstscan"
      language="nl"
      files={files}
      logo={logo}
      asOf={asOf}
      onCheckAgain={onCheckAgain}
      hrefs={{ home: '#/', count: '#/host/benchmark' }}
    />,
  )
  return { onCheckAgain, user: userEvent.setup() }
}

const fileAt = (path: string) => screen.getByRole('region', { name: path })

describe('the check of the host\u2019s files', () => {
  it('says that it reads them', () => {
    showCheck(null)
    expect(screen.getByRole('status')).toHaveTextContent(texts.check.reading)
  })

  it('says that the report shows the logo, or why it does not while the rest is in order', async () => {
    const files = await load({ 'host.json': host, 'offers/limburg.json': fileOf(buildOffers()) })
    showCheck(files, '2026-11-22', { ok: true, image: sampleLogo() })
    expect(fileAt('logo.svg')).toHaveTextContent(texts.check.logo.shown)
    cleanup()
    showCheck(files, '2026-11-22', { ok: false, fault: 'other-kind' })
    expect(fileAt('logo.svg')).toHaveTextContent(
      'Het rapport kan dit plaatje niet laten zien. In het rapport staat uw naam in letters.Dat kan alleen met png of jpg.',
    )
    expect(within(screen.getByRole('status')).getByRole('heading')).toHaveTextContent(texts.check.someRemarks)
  })

  it('says that all is in order, what the files hold, and where there is no help yet', async () => {
    showCheck(await load({ 'host.json': host, 'offers/limburg.json': fileOf(buildOffers()) }))
    expect(
      within(screen.getByRole('status')).getByRole('heading', { name: texts.check.allGood }),
    ).toBeVisible()
    expect(fileAt('host.json')).toHaveTextContent('gevonden en in ordeDe naam is: Scan van de vereniging.')
    expect(fileAt('offers/limburg.json')).toHaveTextContent(
      /Het aanbod heeft 1 onderdeel\..*U heeft dit bevestigd/,
    )
    expect(screen.getByText('Nog geen aanbod in: Zeeland.')).toBeVisible()
    expect(screen.queryByText(texts.check.howTo)).not.toBeInTheDocument()
  })

  it('counts what has ended, names what is past its day, and says that nobody confirmed it', async () => {
    const offers = [buildOffer(), buildOffer({ id: 'gone', status: 'stopped' })]
    const file = fileOf(buildOffers(offers, { checked: false }))
    showCheck(await load({ 'host.json': host, 'offers/limburg.json': file }), '2030-01-01')
    const part = fileAt('offers/limburg.json')
    expect(part).toHaveTextContent('Het aanbod heeft 2 onderdelen. Daarvan is er 1 gestopt.')
    expect(part).toHaveTextContent('De dag om dit na te kijken is voorbij: Hulp bij leren.')
    expect(part).toHaveTextContent(texts.check.unconfirmed)
  })

  it('tells a file that is not there and what that means', async () => {
    showCheck(await load({}))
    expect(screen.getByRole('status')).toHaveTextContent(texts.check.someFaultsText)
    const part = fileAt('host.json')
    expect(part).toHaveTextContent('niet gevonden')
    expect(part).toHaveTextContent(texts.check.hostMissing)
    expect(part).toHaveTextContent(texts.check.hostMissingCure)
  })

  it('tells offers that are not there', async () => {
    showCheck(await load({ 'host.json': host }))
    expect(fileAt('offers/limburg.json')).toHaveTextContent(texts.check.offersMissing)
  })

  it('tells the line where a file breaks, and how to mend it', async () => {
    showCheck(await load({ 'host.json': host.replace('"logo.svg",', '"logo.svg"') }))
    const part = fileAt('host.json')
    expect(part).toHaveTextContent('gevonden, met fouten')
    expect(within(part).getByRole('heading', { name: '1 fout' })).toBeVisible()
    const { problem, cure } = texts.broken['missing-comma']
    expect(within(part).getByRole('listitem')).toHaveTextContent(`Regel 5${problem}${cure}`)
    expect(screen.getByRole('heading', { name: texts.check.howTo })).toBeVisible()
  })

  it('tells every fault of a file, fifty in full and the rest by number', async () => {
    const offers = Array.from({ length: 60 }, (_, index) => buildOffer({ id: `o-${index}`, themes: ['x'] }))
    showCheck(await load({ 'host.json': host, 'offers/limburg.json': fileOf(buildOffers(offers)) }))
    const part = fileAt('offers/limburg.json')
    expect(within(part).getAllByRole('listitem')).toHaveLength(50)
    expect(part).toHaveTextContent('60 fouten')
    expect(part).toHaveTextContent('En nog 10.')
  })

  it('tells remarks on a file that is used', async () => {
    const remarked = fileOf({ ...buildHost(), slogan: 'x' })
    showCheck(await load({ 'host.json': remarked, 'offers/limburg.json': fileOf(buildOffers()) }))
    expect(screen.getByRole('status')).toHaveTextContent(texts.check.someRemarksText)
    expect(within(fileAt('host.json')).getByRole('heading', { name: '1 opmerking' })).toBeVisible()
    expect(fileAt('host.json')).toHaveTextContent('Het veld slogan kennen wij niet.')
  })

  it('can stand two regions with one file', async () => {
    const [limburg, zeeland] = buildHost().regions
    const regions = [limburg!, { ...zeeland!, offersFile: 'offers/limburg.json' }]
    const files = {
      'host.json': fileOf(buildHost({ regions })),
      'offers/limburg.json': fileOf(buildOffers()),
    }
    showCheck(await load(files))
    expect(screen.getAllByRole('region', { name: 'offers/limburg.json' })).toHaveLength(2)
    expect(
      screen.getByText('Hier staat limburg, maar host.json noemt dit bestand bij zeeland.'),
    ).toBeVisible()
  })

  it('shows what stands in a file as plain text', async () => {
    showCheck(await load({ 'host.json': fileOf({ ...buildHost(), logo: '<img src=x>' }) }))
    expect(fileAt('host.json')).toHaveTextContent('Hier staat: <img src=x>.')
    expect(document.querySelector('img')).toBeNull()
  })

  it('can be done again, and left', async () => {
    const { onCheckAgain, user } = showCheck(await load({}))
    await user.click(screen.getByRole('button', { name: texts.check.again }))
    expect(onCheckAgain).toHaveBeenCalledOnce()
    expect(screen.getByRole('link', { name: texts.check.home })).toHaveAttribute('href', '#/')
  })
})

describe('the check of figures of participants', () => {
  const host = fileOf(buildHost({ regions: [], defaultRegion: null, benchmarks: ['benchmarks/spring.json'] }))
  const region = () => within(screen.getByRole('region', { name: 'benchmarks/spring.json' }))

  it.each<[string, Parameters<typeof buildBenchmark>[0], string]>([
    ['says how many there are, and that employers see them', {}, 'Werkgevers zien dit bij hun uitslag.'],
    ['says that practice data are for the examples', { isPractice: true }, texts.check.benchmarkPractice],
    ['says that there are too few', { groups: [] }, texts.check.benchmarkEmpty],
  ])('%s', async (_, overrides, words) => {
    showCheck(await load({ 'host.json': host, 'benchmarks/spring.json': fileOf(buildBenchmark(overrides)) }))
    expect(region().getByText(words)).toBeVisible()
  })

  it('names size and period', async () => {
    showCheck(await load({ 'host.json': host, 'benchmarks/spring.json': fileOf(buildBenchmark()) }))
    const words = 'Cijfers van minstens 120 werkgevers, januari tot en met september 2026, in 4 groepen.'
    expect(region().getByText(words)).toBeVisible()
  })

  it('says what is wrong, with the line', async () => {
    const broken = fileOf(buildBenchmark()).replace('"n": 40', '"n": -40')
    showCheck(await load({ 'host.json': host, 'benchmarks/spring.json': broken }))
    expect(region().getByText('Hier staat: -40.')).toBeVisible()
    expect(region().getByText(/^Regel \d+, groups\.1\.n$/)).toBeVisible()
  })

  it('leads to counting participants', async () => {
    showCheck(await load({ 'host.json': host }))
    const link = screen.getByRole('link', { name: 'Tel bestanden van deelnemers' })
    expect(link).toHaveAttribute('href', '#/host/benchmark')
  })

  it('says what a file that is not there means', async () => {
    showCheck(await load({ 'host.json': host }))
    expect(region().getByText(texts.check.benchmarksMissing)).toBeVisible()
  })
})
