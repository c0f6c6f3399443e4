// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import '../../../tests/support/dom-stand-ins.ts'
import { testContent } from '../../../tests/support/content.ts'
import { at, thresholds, unknown } from '../../../tests/support/structure-builder.ts'
import { sampleModule } from '../../../tests/support/sample-modules.ts'
import type { Language } from '../../content/texts.ts'
import { moduleAnswers } from '../../domain/modules/module-answers.ts'
import { wordModule } from '../../domain/modules/module-in-words.ts'
import { scoreModules } from '../../domain/modules/score-module.ts'
import type { Answers, Scan } from '../../domain/scan/scan-schema.ts'
import { textsByLanguage } from '../../texts/by-language.ts'
import { ModuleIntroScreen } from './module-intro-screen.tsx'
import { ModuleList, ModuleOffers } from './module-list.tsx'
import { ModuleOutcomeScreen } from './module-outcome-screen.tsx'
import { ModuleQuestionsScreen } from './module-questions-screen.tsx'
import { sampleModuleView, samplePublications, scanWithModule } from './sample-module.ts'

const everyAnswer = { first: at(50), second: at(100), third: at(0), fourth: at(0) }

function showIntro(scan: Scan | null, language: Language = 'nl') {
  const hrefs = { questions: '#/questions', outcome: '#/outcome', start: '#/', library: '#/library' }
  const view = sampleModuleView(language)
  render(<ModuleIntroScreen view={view} publications={samplePublications} scan={scan} hrefs={hrefs} />)
}

function showQuestions(scan: Scan) {
  const [onAnswer, onDone] = [vi.fn(), vi.fn()]
  render(
    <ModuleQuestionsScreen
      view={sampleModuleView()}
      scan={scan}
      questionTexts={textsByLanguage.nl.questionnaire}
      onAnswer={onAnswer}
      onDone={onDone}
      hrefs={{ intro: '#/intro' }}
    />,
  )
  return { user: userEvent.setup(), onAnswer, onDone }
}

function showOutcome(answers: Answers, language: Language = 'nl') {
  const view = sampleModuleView(language)
  const scan = scanWithModule(answers)
  const { structure, texts, practices } = testContent()
  const [practice] = practices
  const practiceTexts = { 'swap-jobs': texts[language].practices[practice!.id]! }
  const [result] = scoreModules(scan, [sampleModule], thresholds)
  const outcome =
    result &&
    wordModule(sampleModule, result, moduleAnswers(scan, sampleModule), {
      ...{ structure, questionnaire: texts[language].questionnaire, texts: view.texts, module: view.words },
      ...{ practices: practiceTexts, answers: textsByLanguage[language].questionnaire },
      advice: textsByLanguage[language].advice,
    })
  render(
    <ModuleOutcomeScreen
      view={view}
      publications={samplePublications}
      outcome={outcome ?? null}
      why={textsByLanguage[language].advice.why}
      hrefOfPractice={(id) => `#/practice/${id}`}
      actionOf={({ kind, id }) => <button type="button">{`${kind} ${id}`}</button>}
      hrefs={{ questions: '#/questions', result: '#/result' }}
    />,
  )
  return { practice: practiceTexts['swap-jobs'] }
}

describe('what a module is about', () => {
  it('names the publication, the place in it, and whose the questions are', () => {
    showIntro(scanWithModule({}))
    expect(screen.getByRole('heading', { level: 1, name: 'Een proef' })).toBeVisible()
    expect(screen.getByText('Een uitgave').parentElement).toHaveTextContent(
      'Bron: Een uitgave (2022), deel "A chapter".',
    )
    expect(screen.getByText('De vragen zijn van ons.')).toBeVisible()
    expect(screen.getByText('4 vragen, ongeveer 5 minuten.')).toBeVisible()
    expect(screen.getByText('Een uitgave')).not.toHaveAttribute('lang')
  })

  it('names the publication as Dutch on an English page', () => {
    showIntro(scanWithModule({}), 'en')
    expect(screen.getByText('Een uitgave')).toHaveAttribute('lang', 'nl')
    expect(screen.getByText('A chapter')).toHaveAttribute('lang', 'nl')
  })

  it('leads to the questions, and on to them where some are answered', () => {
    showIntro(scanWithModule({}))
    expect(screen.getByRole('link', { name: 'Begin met de verdieping' })).toHaveAttribute(
      'href',
      '#/questions',
    )
    expect(screen.queryByRole('link', { name: 'Bekijk uw uitkomst' })).toBeNull()
  })

  it('goes on where some questions are answered', () => {
    showIntro(scanWithModule({ first: at(50), second: unknown }))
    expect(screen.getByText('Voortgang: 2 van de 4 vragen beantwoord')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Ga verder met de verdieping' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Bekijk uw uitkomst' })).toHaveAttribute('href', '#/outcome')
  })

  it('leads to the outcome first where all questions are answered', () => {
    showIntro(scanWithModule(everyAnswer), 'en')
    const names = screen.getAllByRole('link').map(({ textContent }) => textContent)
    expect(names.slice(0, 2)).toEqual(['See your outcome', 'Change your answers'])
  })

  it.each([
    ['nl', 'Naar de start'],
    ['en', 'Go to the start'],
  ] as const)('says without a scan that one is needed (%s)', (language, name) => {
    showIntro(null, language)
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '#/')
    expect(screen.queryByRole('link', { name: textsByLanguage[language].modules.intro.start })).toBeNull()
  })
})

describe('the questions of a module', () => {
  it('stand in their parts, each a radio group with the question as its name', () => {
    showQuestions(scanWithModule({ second: at(75) }))
    const part = within(screen.getByRole('region', { name: 'Samen' }))
    expect(part.getAllByRole('radiogroup')).toHaveLength(3)
    const group = within(part.getByRole('radiogroup', { name: 'Vraag twee?' }))
    expect(group.getByRole('radio', { name: 'Bijna' })).toBeChecked()
    expect(group.getByRole('radio', { name: textsByLanguage.nl.questionnaire.notApplicable })).toBeVisible()
    expect(screen.getByRole('region', { name: 'Alleen' })).toBeVisible()
  })

  it('hand on every answer at once, "weet ik niet" too', async () => {
    const { user, onAnswer } = showQuestions(scanWithModule({}))
    const group = within(screen.getByRole('radiogroup', { name: 'Vraag vier?' }))
    await user.click(group.getByRole('radio', { name: 'Half' }))
    expect(onAnswer).toHaveBeenLastCalledWith('fourth', at(50))
    await user.click(group.getByRole('radio', { name: textsByLanguage.nl.questionnaire.unknown }))
    expect(onAnswer).toHaveBeenLastCalledWith('fourth', unknown)
  })

  it('say why each is asked, show the progress, and lead to the outcome', async () => {
    const { user, onDone } = showQuestions(scanWithModule({ first: at(0) }))
    expect(screen.getByText('Waarom: Vraag vier?')).toBeInTheDocument()
    expect(screen.getByRole('progressbar')).toHaveAccessibleName('Voortgang: 1 van de 4 vragen beantwoord')
    expect(screen.getByRole('status')).toHaveTextContent('1 van de 4 vragen beantwoord')
    await user.click(screen.getByRole('button', { name: 'Bekijk uw uitkomst' }))
    expect(onDone).toHaveBeenCalledOnce()
    expect(screen.getByRole('link', { name: 'Terug naar de uitleg' })).toHaveAttribute('href', '#/intro')
  })
})

describe('the outcome of a module', () => {
  it.each([
    ['nl', /^Uw score voor deze verdieping is 33 van de 100:/, 'Deze score telt niet mee in uw scan.'],
    ['en', /^Your score for this module is 33 out of 100:/, 'This score does not count in your scan.'],
  ] as const)('says its score, and that it does not count in the scan (%s)', (language, score, apart) => {
    showOutcome(everyAnswer, language)
    expect(screen.getByText(score)).toBeVisible()
    expect(screen.getByText(apart)).toBeVisible()
  })

  it('shows the answer of a part with one question, beside the strongest', () => {
    showOutcome(everyAnswer)
    const profile = within(screen.getByRole('region', { name: 'Uw uitkomst per onderdeel' }))
    const single = within(profile.getByRole('heading', { name: 'Alleen' }).closest('li')!)
    expect(single.getByText('Nee')).toBeVisible()
    expect(single.getByText('Het sterkste antwoord: Ja')).toBeVisible()
    expect(single.queryByText(/\d/)).toBeNull()
  })

  it('advises practices and steps, each with its reason and its own way on', () => {
    const { practice } = showOutcome(everyAnswer)
    const advice = within(screen.getByRole('region', { name: 'Wat kunt u doen?' }))
    expect(advice.getByRole('link', { name: practice.title })).toHaveAttribute('href', '#/practice/swap-jobs')
    expect(advice.getByText(/Waarom\?.*"Vraag drie\?" koos u: "Nee"/)).toBeVisible()
    expect(advice.getByRole('heading', { name: 'Begin klein' })).toBeVisible()
    expect(advice.getByRole('button', { name: 'practice swap-jobs' })).toBeVisible()
    expect(advice.getByRole('button', { name: 'step begin-small' })).toBeVisible()
  })

  it('names the publication and whose the questions are', () => {
    showOutcome(everyAnswer)
    expect(screen.getByText('Een uitgave').parentElement).toHaveTextContent(
      'Bron: Een uitgave (2022), deel "A chapter".',
    )
    expect(screen.getByText('De vragen zijn van ons.')).toBeVisible()
  })

  it('has no number where too little is answered, and asks for more', () => {
    showOutcome({ first: at(50) })
    expect(screen.getByText('Nog geen score voor deze verdieping: te weinig antwoorden.')).toBeVisible()
    expect(screen.getByText('Beantwoord meer vragen, dan ziet u hier een score.')).toBeVisible()
  })

  it('says what to do before the first answer', () => {
    showOutcome({})
    expect(screen.getByText('Zodra u vragen beantwoordt, ziet u hier stappen die passen.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Wijzig uw antwoorden' })).toHaveAttribute('href', '#/questions')
  })
})

describe('the list of modules', () => {
  const { words, texts } = sampleModuleView()
  const other = { ...sampleModule, id: 'other' }
  const view = {
    words: { deeper: words, other: { ...words, title: 'Nog een proef' } },
    texts,
    scan: scanWithModule(everyAnswer),
    hrefs: { module: (id: string) => `#/module/${id}`, outcome: (id: string) => `#/module/${id}/result` },
  }

  it('says which modules fit a result, for which themes, and keeps the others open', () => {
    render(
      <ModuleOffers
        {...view}
        offers={[
          { module: sampleModule, weakThemes: ['learning'] },
          { module: other, weakThemes: [] },
        ]}
        themeInWords={(theme) => `${theme} (46)`}
      />,
    )
    const list = within(screen.getByRole('region', { name: 'Verdiepingen' }))
    expect(list.getByText('Vraagt aandacht: learning (46).')).toBeVisible()
    expect(list.getByRole('heading', { level: 3, name: 'Deze kunt u ook doen' })).toBeVisible()
    expect(list.getByRole('link', { name: 'Nog een proef' })).toHaveAttribute('href', '#/module/other')
    expect(list.getByRole('link', { name: 'Bekijk uw uitkomst van Een proef' })).toBeVisible()
    expect(list.queryByRole('link', { name: 'Bekijk uw uitkomst van Nog een proef' })).toBeNull()
  })

  it('says so where none fits, and leaves all of them open', () => {
    render(<ModuleOffers {...view} offers={[{ module: other, weakThemes: [] }]} themeInWords={String} />)
    expect(screen.getByText(texts.list.offeredNone)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Nog een proef' })).toBeVisible()
  })

  it('holds every module where there is no result', () => {
    render(<ModuleList {...view} scan={null} modules={[sampleModule, other]} />)
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2)
    expect(screen.getAllByText('ongeveer 5 minuten, nog niet begonnen')).toHaveLength(2)
  })
})
