import type { ReferencesUiTexts } from '../catalogue.ts'

export const references: ReferencesUiTexts = {
  title: 'Your sector',
  lead: 'Here you see public figures beside what you filled in. They do not count in your score.',
  employeesSay:
    'Many figures come from employees. You answer as an employer. Employers often see things a bit brighter.',
  own: 'You',
  notFilled: 'not known yet',
  notFilledSentence: 'Your own answer is not known yet. You do see the figure.',
  none: 'No sector figure available.',
  otherThemes:
    'For the other themes no sector figure is available. No source gives the scores of other employers.',
  places: {
    branch: 'Your branch: {name}',
    sector: 'Your sector: {name}',
    national: 'All of the Netherlands',
  },
  of: { branch: 'your branch', sector: 'your sector', national: 'the Netherlands' },
  placeYear: '{place} ({year})',
  subjectOf: '{subject} ({year}).',
  sizes: { between: 'With {from} to {to} people', from: 'With {from} people or more' },
  percent: '{value}%',
  years: '{value} years',
  about: 'about {value}',
  margin: '{value} (between {low} and {high})',
  employers: '{value} say yes',
  verdicts: { below: 'below', around: 'around', above: 'above', none: 'no verdict', open: 'not known yet' },
  sentences: {
    below: 'Your answer lies below the figure of {place}.',
    around: 'Your answer lies around the figure of {place}.',
    above: 'Your answer lies above the figure of {place}.',
    noVerdict: 'We give no verdict beside the figure of {place}. {reason}',
    yesNo: 'You say: {own}. Of employers in {place}, {value} say yes.',
    yesNoOpen: 'Of employers in {place}, {value} say yes. You did not fill this in.',
    notForSector: 'There is no figure for your sector.',
  },
  aroundMeans:
    'We say "around" if part of your answer lies between 2 limits. Those limits are of the source: it does not know the figure more exactly. Where we chose them, it says so.',
  around: {
    margin: 'Around means here: from {low} to {high}.',
    ours: 'Around means here: from {low} to {high}. We chose that limit of {points} percentage points.',
  },
  details: 'What exactly was asked, and of whom?',
  wording: {
    question: 'The question was: "{text}"',
    definition: 'The source writes: "{text}"',
    summary: 'It is about: {text}',
    original: 'In Dutch: "{text}"',
  },
  counted: 'This answer counts: {answers}.',
  asked: {
    employees: 'Asked of employees ({population}).',
    employers: 'Asked of employers ({population}).',
    workers: 'Asked of working people ({population}).',
  },
  askedShort: {
    employees: 'asked of employees',
    employers: 'asked of employers',
    workers: 'asked of working people',
  },
  source: {
    table: 'Source: {publisher}, table {table}, {year}.',
    page: 'Source: {publisher}, {year}.',
    version: 'Version: {version}.',
    open: 'See the source',
    link: 'See the source of {indicator} ({year})',
  },
  confidence: {
    A: 'We read the whole table.',
    B: 'We read the page of the source itself.',
    C: 'We read this in a report by someone else.',
  },
  licence: 'The source says about its use: {text}',
  reviewPast: 'There may be a newer figure by now: we checked this until {day}.',
  matchedMean:
    'On the questions {questions} together you have an average of {own} out of 100. For employees in {place} it is {sector} out of 100.',
  sizeNote:
    'Sector and number of people are 2 separate lines. There is no figure for employers in your sector with as many people.',
  table: {
    summary: 'All comparisons in a table',
    caption: 'You beside the public figures',
    columns: {
      subject: 'Subject',
      employeesSay:
        'Many figures come from employees. You answer as an employer. Employers often see things a bit brighter.',
      own: 'You',
      figure: 'Figure',
      place: 'From whom and when',
      size: 'Employers of your size',
      verdict: 'You are',
    },
  },
  more: {
    summary: 'More figures about your sector',
    text: 'The scan does not ask these things. You can put them beside your own picture.',
    caption: 'Figures that the scan does not ask',
  },
  sources: {
    title: 'What exactly was asked, and of whom?',
    caption: 'Question, source and year of every figure',
    columns: { indicator: 'Figure', asked: 'What was asked', source: 'Source' },
  },
}
