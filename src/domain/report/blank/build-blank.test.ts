import { describe, expect, it } from 'vitest'
import { testContent } from '../../../../tests/support/content.ts'
import { blankInput, placesToTickOf, shippedForm } from '../../../../tests/support/paper-form.ts'
import { textsInOrder } from '../../../../tests/support/report-texts.ts'
import { buildHost } from '../../../../tests/support/sample-host.ts'
import { languages } from '../../../content/texts.ts'
import type { ReportModel } from '../report-model.ts'
import { buildBlank } from './build-blank.ts'

const { structure, texts: content } = testContent()
const themes = structure.pillars.flatMap((pillar) => pillar.themes)
const questions = themes.flatMap((theme) => theme.questions)

const allText = ({ blocks }: ReportModel) => blocks.flatMap(textsInOrder)

describe.each(languages)('the paper form in %s', (language) => {
  const form = shippedForm(language)
  const input = blankInput(language)
  const { questionnaire, profile, keyFigures, texts } = input
  const places = placesToTickOf(form)
  const labels = places.map(({ label }) => label)
  const numbered = places.filter(({ label }) => /^\d+\. /.test(label))

  it('asks every question once, numbered in the order of the app', () => {
    expect(numbered.map(({ label }) => label)).toEqual(
      questions.map(({ id }, index) => `${index + 1}. ${questionnaire.questions[id]!.text}`),
    )
  })

  it('offers every answer, and letters those that have points of their own', () => {
    numbered.forEach(({ options, choose }, index) => {
      const question = questions[index]!
      const words = questionnaire.questions[question.id]!.options
      const isLadder = question.kind === 'single'
      expect(choose).toBe(isLadder ? 'one' : 'several')
      expect(options.map(({ text }) => text)).toEqual(
        question.options.map(({ id }, place) => (isLadder ? `${'abcdefg'[place]}. ${words[id]}` : words[id])),
      )
    })
  })

  it('sets apart what the app offers beside the answers, and only there', () => {
    const { unknown, notApplicable, noneOfThese } = texts.questions
    expect(numbered.map(({ apart }) => apart)).toEqual(
      questions.map((question) => [
        ...(question.kind === 'tick-list' ? [noneOfThese] : []),
        unknown,
        ...(question.notApplicable ? [notApplicable] : []),
      ]),
    )
  })

  it('says help and period with every question, and why where it is short', () => {
    const whys = numbered.filter(({ note }, index) => {
      const { help, period, why } = questionnaire.questions[questions[index]!.id]!
      if (help) expect(note).toContain(help)
      if (questions[index]!.period !== 'now') expect(note).toContain(period)
      expect((note ?? '').length).toBeLessThanOrEqual(note?.endsWith(why) ? 230 : 400)
      return note?.endsWith(why)
    })
    expect(whys.length).toBeGreaterThan(questions.length * 0.8)
  })

  it('shows no points beside an answer', () => {
    expect(places.flatMap(({ options }) => options).filter(({ aside }) => aside !== null)).toEqual([])
    const firstTable = form.blocks.findIndex(({ kind }) => kind === 'table')
    const lastQuestion = form.blocks.findLastIndex(({ kind }) => kind === 'side-by-side')
    expect(firstTable).toBeGreaterThan(lastQuestion)
  })

  it('asks about the employer, with every sector, size, province and role', () => {
    const optionsOf = (label: string) =>
      places.find((place) => place.label.startsWith(label))!.options.map(({ text }) => text)
    expect(optionsOf(texts.profile.sector)).toEqual(
      Object.values(profile.sectors).map(({ title, examples }) => `${title}: ${examples}`),
    )
    expect(optionsOf(texts.profile.branch)).toEqual(Object.values(profile.branches))
    expect(optionsOf(texts.profile.size)).toEqual(
      structure.profile.sizeBands.map(({ id }) => profile.sizeBands[id]),
    )
    expect(optionsOf(texts.profile.region)).toEqual(
      structure.profile.regions.map((id) => profile.regions[id]),
    )
    expect(optionsOf(texts.profile.role)).toEqual(structure.profile.roles.map((id) => profile.roles[id]))
  })

  it('asks for the own priorities and every key figure after the questions', () => {
    const closing = labels.slice(labels.indexOf(numbered.at(-1)!.label) + 1)
    expect(closing).toEqual([
      texts.closing.priorities.question,
      ...structure.profile.keyFigures.map(({ id }) => keyFigures[id]!.question),
    ])
    const priorities = places.find(({ label }) => label === texts.closing.priorities.question)!
    expect(priorities.options.map(({ text }) => text)).toEqual(
      themes.map(({ id }) => questionnaire.themes[id]!.title),
    )
  })

  it('leaves room for remarks under every theme, and says what not to write', () => {
    const remarks = form.blocks
      .flatMap((block) => (block.kind === 'side-by-side' ? block.places : [block]))
      .filter((block) => block.kind === 'lines')
    expect(remarks).toHaveLength(themes.length)
    expect(remarks.every(({ label, count }) => label === texts.blank.remarks && count >= 2)).toBe(true)
    expect(allText(form)).toContain(texts.blank.howTo.privacy)
    expect(form.cover?.note).toBe(texts.blank.cover.note)
  })

  it('has places on the cover for company, role and date', () => {
    const { company, role, date } = texts.blank.cover.fields
    expect(form.cover?.facts).toEqual([company, role, date].map((label) => ({ label, value: '' })))
  })

  it('leaves no mark unfilled', () => {
    expect([form.foot.text, ...allText(form)].filter((text) => /\{\w+\}/.test(text))).toEqual([])
  })

  it('names the host and its ways to be reached, where it gives them', () => {
    const { blocks, cover } = shippedForm(language, { host: buildHost() })
    const lines = [
      'Scan van de vereniging',
      '043\u00a0000\u00a000\u00a000',
      'info@example.org',
      'https://example.org/scan',
    ]
    expect(cover?.host).toEqual({ name: 'De vereniging', lines })
    expect(textsInOrder(blocks.at(-1)!)[0]).toMatch(new RegExp(`De vereniging.*${lines.join('.*')}`))
  })

  it('names nobody when the host names no organisation, as the report does', () => {
    const contact = { organisation: null, phone: '043 000 00 00', email: null, website: null }
    const { blocks, cover } = shippedForm(language, { host: buildHost({ contact }) })
    expect(cover).not.toHaveProperty('host')
    expect(blocks.at(-1)).toMatchObject({ text: texts.blank.next.adviser })
  })

  it('says where the app stands only when that is known', () => {
    const kinds = ({ blocks }: ReportModel) => blocks.map(({ kind }) => kind)
    expect(kinds(form)).not.toContain('links')
    const address = 'https://scan.example/'
    const { blocks } = shippedForm(language, { address })
    expect(blocks.find(({ kind }) => kind === 'links')).toMatchObject({ links: [{ address }] })
  })
})

describe('the paper form', () => {
  it('is the same for the same input', () => {
    expect(buildBlank(blankInput('nl'))).toEqual(buildBlank(blankInput('nl')))
  })

  it('has another identity with another language, content, day or host', () => {
    const identities = [
      shippedForm('nl'),
      shippedForm('en'),
      shippedForm('nl', { structure: { ...structure, checksum: 'other' } }),
      shippedForm('nl', { asOf: '2026-11-23' }),
      shippedForm('nl', { host: buildHost() }),
      shippedForm('nl', { address: 'https://scan.example/' }),
    ].map(({ identity }) => identity)
    expect(new Set(identities).size).toBe(identities.length)
  })

  it('keeps to ids where a text is missing, and never fails', () => {
    const questionnaire = { pillars: {}, themes: {}, questions: {}, levels: {} }
    const { blocks } = shippedForm('nl', { questionnaire, keyFigures: {} })
    const places = placesToTickOf({ blocks }).map(({ label }) => label)
    expect(places).toContain(`1. ${questions[0]!.id}`)
    expect(content.nl.questionnaire.questions).not.toEqual({})
  })

  it('has no theme or question where the questionnaire has none', () => {
    const { blocks } = shippedForm('nl', { structure: { ...structure, pillars: [] } })
    expect(blocks.filter(({ kind }) => kind === 'side-by-side')).toHaveLength(1)
  })
})
