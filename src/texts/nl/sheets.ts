export const sheets = {
  title: 'Werkbladen',
  lead: 'Met een werkblad maakt u een stap concreet. Vul het in op uw scherm, of print het leeg.',
  names: {
    'side-entry': {
      title: 'Mensen uit een ander vak in 7 stappen',
      about: 'Van een lege plek naar iemand uit een ander vak. U ziet per stap wat u doet en wie meehelpt.',
    },
    'employment-terms': {
      title: 'Arbeidsvoorwaarden vergelijken',
      about: 'U zet een oude en een nieuwe baan naast elkaar. Zo weet iedereen vooraf wat er verandert.',
    },
    'job-division': {
      title: 'Functie opnieuw indelen',
      about: 'U schrijft de taken van een baan op. Daarna maakt u er 2 pakketten van.',
    },
    'future-talks': {
      title: 'Gesprekken over de toekomst',
      about: 'Een hulp voor uw gesprek met een medewerker. U vult er niets op in.',
    },
  },
  open: 'Open het werkblad',
  fits: 'Past bij: {themes}',
  started: 'U bent hiermee begonnen.',
  back: 'Alle werkbladen',
  missingTitle: 'Dit werkblad is er niet',
  missingText: 'Misschien klopt het adres niet. Bekijk welke werkbladen er wel zijn.',
  forPractice: 'Werkblad bij deze stap',
  kept: 'Alles wat u hier invult, hoort bij uw scan. Het gaat dus mee in uw bestand en in uw rapport.',
  notKept: {
    title: 'Wij bewaren dit niet',
    text: 'U heeft nu geen scan open. Sluit u deze pagina, dan is uw tekst weg. Download het blad als pdf, of begin eerst een scan.',
    link: 'Naar de start',
  },
  privacy: {
    title: 'Schrijf niets op over een persoon',
    text: 'Schrijf geen namen op. Schrijf ook niets over hoe gezond of ziek iemand is.',
  },
  refused: {
    title: 'Sommige velden konden wij niet lezen',
    text: 'Deze velden zijn hier leeg. In uw bestand staan ze nog. Vult u zo’n veld in, dan bewaren wij wat u invult.',
  },
  evidence: 'Hoe weten wij dit?',
  why: 'Waarom vragen wij dit?',
  numbers: {
    'not-a-number': 'Schrijf een getal, zoals 1250 of 12,50. Wij bewaren nu nog het vorige getal.',
    'out-of-range': 'Dit getal is te hoog. Het kan hooguit {most} zijn. Wij bewaren nu nog het vorige getal.',
  },
  choose: 'Nog niet gekozen',
  whoOther: 'Iemand anders',
  take: {
    title: 'Neem het werkblad mee',
    filled: 'Download dit werkblad (pdf)',
    empty: 'Download een leeg werkblad (pdf)',
    print: 'Print dit werkblad',
    making: 'Wij maken de pdf.',
    made: 'Uw pdf is klaar: {name}',
    failed: 'De pdf is niet gelukt. Wat u invulde, staat er nog. Probeer het opnieuw.',
  },
  report: {
    annex: 'Bijlage: {title}',
    foot: '{title} · {date}',
    fileName: 'werkblad',
    emptyName: 'leeg',
    item: 'Onderdeel',
    filled: 'Wat u opschrijft',
  },
}
