export const references = {
  title: 'Uw sector',
  lead: 'U ziet hier openbare cijfers naast wat u zelf invulde. Ze tellen niet mee in uw score.',
  employeesSay:
    'Veel cijfers komen van werknemers. U antwoordt als werkgever. Werkgevers zien het vaak iets mooier.',
  own: 'U',
  notFilled: 'nog niet bekend',
  notFilledSentence: 'Uw eigen antwoord is nog niet bekend. Het cijfer ziet u wel.',
  none: 'Geen sectorcijfer beschikbaar.',
  otherThemes:
    "Over de andere thema's is geen sectorcijfer beschikbaar. Geen bron geeft de scores van andere werkgevers.",
  places: {
    branch: 'Uw branche: {name}',
    sector: 'Uw sector: {name}',
    national: 'Heel Nederland',
  },
  of: { branch: 'uw branche', sector: 'uw sector', national: 'heel Nederland' },
  placeYear: '{place} ({year})',
  subjectOf: '{subject} ({year}).',
  sizes: { between: 'Bij {from} tot {to} mensen', from: 'Bij {from} mensen of meer' },
  percent: '{value}%',
  years: '{value} jaar',
  about: 'ongeveer {value}',
  margin: '{value} (tussen {low} en {high})',
  employers: '{value} zegt ja',
  verdicts: { below: 'onder', around: 'rond', above: 'boven', none: 'geen oordeel', open: 'nog niet bekend' },
  sentences: {
    below: 'Uw antwoord ligt onder het cijfer van {place}.',
    around: 'Uw antwoord ligt rond het cijfer van {place}.',
    above: 'Uw antwoord ligt boven het cijfer van {place}.',
    noVerdict: 'Bij het cijfer van {place} geven wij geen oordeel. {reason}',
    yesNo: 'U zegt: {own}. Van de werkgevers in {place} zegt {value} ja.',
    yesNoOpen: 'Van de werkgevers in {place} zegt {value} ja. U vulde dit niet in.',
    notForSector: 'Voor uw sector is er geen cijfer.',
  },
  aroundMeans:
    '"Rond" zeggen wij als een deel van uw antwoord tussen 2 grenzen ligt. Die grenzen zijn van de bron: preciezer weet die het niet. Als wij ze kozen, staat dat erbij.',
  around: {
    margin: 'Rond is hier: van {low} tot {high}.',
    ours: 'Rond is hier: van {low} tot {high}. Die grens van {points} procentpunt kozen wij.',
  },
  details: 'Wat is precies gevraagd, en aan wie?',
  wording: {
    question: 'De vraag was: "{text}"',
    definition: 'De bron schrijft: "{text}"',
    summary: 'Het gaat om: {text}',
    original: 'In het Nederlands: "{text}"',
  },
  counted: 'Dit antwoord telt mee: {answers}.',
  asked: {
    employees: 'Gevraagd aan werknemers ({population}).',
    employers: 'Gevraagd aan werkgevers ({population}).',
    workers: 'Gevraagd aan mensen met werk ({population}).',
  },
  askedShort: {
    employees: 'gevraagd aan werknemers',
    employers: 'gevraagd aan werkgevers',
    workers: 'gevraagd aan mensen met werk',
  },
  source: {
    table: 'Bron: {publisher}, tabel {table}, {year}.',
    page: 'Bron: {publisher}, {year}.',
    version: 'Versie: {version}.',
    open: 'Bekijk de bron',
    link: 'Bekijk de bron van {indicator} ({year})',
  },
  confidence: {
    A: 'Wij lazen de hele tabel.',
    B: 'Wij lazen de pagina van de bron zelf.',
    C: 'Wij lazen dit in een bericht van een ander.',
  },
  licence: 'De bron zegt over het gebruik: {text}',
  reviewPast: 'Misschien is er nu een nieuwer cijfer: wij keken dit na tot {day}.',
  matchedMean:
    'Op de vragen {questions} heeft u samen gemiddeld {own} van de 100. Bij werknemers in {place} is dat {sector} van de 100.',
  sizeNote:
    'Sector en aantal mensen zijn 2 losse lijnen. Er is geen cijfer van werkgevers in uw sector met evenveel mensen.',
  table: {
    summary: 'Alle vergelijkingen in een tabel',
    caption: 'U naast de openbare cijfers',
    columns: {
      subject: 'Onderwerp',
      employeesSay:
        'Veel cijfers komen van werknemers. U antwoordt als werkgever. Werkgevers zien het vaak iets mooier.',
      own: 'U',
      figure: 'Cijfer',
      place: 'Van wie en wanneer',
      size: 'Uw aantal mensen',
      verdict: 'U ligt',
    },
  },
  more: {
    summary: 'Meer cijfers over uw sector',
    text: 'Deze dingen vraagt de scan niet. U kunt ze wel naast uw eigen beeld leggen.',
    caption: 'Cijfers die de scan niet vraagt',
  },
  sources: {
    title: 'Wat is precies gevraagd, en aan wie?',
    caption: 'Vraag, bron en jaar van elk cijfer',
    columns: { indicator: 'Cijfer', asked: 'Wat is gevraagd', source: 'Bron' },
  },
}
