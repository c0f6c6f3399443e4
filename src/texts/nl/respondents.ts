export const respondents = {
  title: 'Antwoorden naast elkaar',
  lead: 'Vulden meer mensen bij 1 werkgever de scan in, elk voor zich? Leg hun antwoorden naast elkaar. Waar ze verschillen, is er iets om over te praten.',
  counted: {
    one: 'Er is 1 scan gekozen. Kies er nog 1 bij, dan ziet u waar de antwoorden verschillen.',
    other: 'Er zijn {count} scans gekozen.',
  },
  noneYet: 'Er ligt nog geen scan. Kies er 2 of meer van dezelfde werkgever.',
  noScans: 'In dit dossier zit nog geen scan.',
  backToResult: 'Terug naar de uitslag',
  backToDossier: 'Terug naar het dossier',
  print: 'Print dit overzicht',
  choose: {
    title: 'Welke scans liggen naast elkaar?',
    unnamed: 'Scan zonder naam',
    unknownDay: 'dag onbekend',
    noRole: 'geen rol genoemd',
    described: '{role}, {day}',
    open: 'Kies een bestand',
    openText:
      'Open een scan of rapport van een collega. Wij bewaren het bestand niet: sluit u deze pagina, dan is het hier weg.',
    sameTitle: 'Dit bestand ligt er al',
    sameText: 'Het is een kopie van een scan die u al ziet. Kies het bestand van iemand anders.',
    emptyTitle: 'Deze scan is nog leeg',
    emptyText: 'Er staan nog geen antwoorden in. Vraag uw collega om een bestand met antwoorden.',
    askTitle: 'Is dit dezelfde werkgever?',
    askWhy: {
      'other-key':
        'Deze 2 scans begonnen los van elkaar. Daarom kunnen wij niet zien of het om dezelfde werkgever gaat.',
      'no-key': 'In 1 van de bestanden staat niet bij welke werkgever het hoort.',
    },
    askWhat: 'In het bestand staat: {company}.',
    askYes: 'Ja, leg ze naast elkaar',
    askNo: 'Nee, laat maar',
  },
  people: {
    numbered: '{role} {number}',
    group: 'Groep van {count}: {role}',
    mixed: 'Groep van {count}: andere rollen',
    hidden: {
      one: 'Van 1 persoon tonen wij de antwoorden niet.',
      other: 'Van {count} mensen tonen wij de antwoorden niet.',
    },
    hiddenWhy:
      'Medewerkers en mensen zonder rol tonen wij alleen als groep van {least} of meer. Dat doen wij ook als meer dan 2 mensen dezelfde rol hebben. Zo kan niemand hier zien wat 1 medewerker koos. Wie de bestanden heeft, kan ze wel apart openen.',
    groupHow:
      'Van een groep ziet u alleen wat meer dan de helft koos. Hoeveel mensen iets kozen, zeggen wij niet.',
    ownRole: 'In uw eigen scan staat nog geen rol. Kies een rol, dan liggen uw antwoorden hier ook.',
    ownRoleLink: 'Kies uw rol',
  },
  notes: {
    farApart:
      'Tussen deze scans ligt meer dan een half jaar. Een verschil kan ook komen doordat er iets is veranderd.',
    otherVersion:
      '{who} kreeg vragenlijst {version}. Vragen die te veel zijn veranderd, leggen wij niet naast elkaar.',
  },
  summary: {
    differ: {
      one: 'Bij 1 vraag verschillen de antwoorden.',
      other: 'Bij {count} vragen verschillen de antwoorden.',
    },
    noneDiffer: 'Er is geen vraag waarbij de antwoorden verschillen.',
    agree: { one: 'Bij 1 vraag zijn ze gelijk.', other: 'Bij {count} vragen zijn ze gelijk.' },
  },
  parts: {
    differ: {
      title: 'Hier verschillen de antwoorden',
      text: 'Bovenaan staat het grootste verschil. Geen van de antwoorden is fout: ieder ziet een ander deel van het werk.',
    },
    unknown: {
      title: 'De een weet dit, de ander niet',
      text: 'Hier kan de een de ander iets vertellen.',
    },
    none: { title: 'Dit weet nog niemand', text: 'Uitzoeken is ook een eerste stap.' },
    agree: {
      title: 'Hier zijn de antwoorden gelijk',
      count: { one: 'Bekijk 1 vraag', other: 'Bekijk {count} vragen' },
    },
    rest: {
      title: 'Dit kunnen wij niet naast elkaar leggen',
      text: 'Bij deze vragen gaf niet iedereen een antwoord.',
      count: { one: 'Bekijk 1 vraag', other: 'Bekijk {count} vragen' },
    },
  },
  distance: {
    steps: { one: '1 stap verschil', other: '{count} stappen verschil' },
    ticks: { one: '1 punt van de lijst verschilt', other: '{count} punten van de lijst verschillen' },
    far: 'Ver uit elkaar',
    near: 'Dicht bij elkaar',
    written: '{how}: {steps}',
    applies: 'De een zegt dat dit niet past',
    divided: 'In de groep lopen de antwoorden uiteen',
  },
  talk: {
    label: 'Voor het gesprek',
    far: 'Waar komt het verschil vandaan?',
    near: 'Aan welk voorbeeld dacht ieder van u?',
    applies: 'Waarom past deze vraag volgens de een wel en volgens de ander niet?',
    divided: 'Op welke plek gaat dit anders?',
    'one-unknown': 'Waaraan ziet de een dit? Wie moet het nog meer weten?',
    'none-knows': 'Wie kan dit uitzoeken, en waar?',
  },
  answers: {
    unknown: 'weet ik niet',
    notApplicable: 'niet van toepassing',
    noneOfThese: 'geen van deze',
    notAsked: 'niet gevraagd op de korte route',
    unanswered: 'niet ingevuld',
    otherQuestion: 'kreeg een andere vraag',
    divided: 'geen antwoord dat meer dan de helft koos',
    most: 'de meesten: {answer}',
  },
  themes: {
    title: 'Per thema',
    text: 'Wij tellen alleen de vragen die ieder heeft beantwoord. Daarom kan een score hier anders zijn dan in de uitslag. Scheelt het minder dan {tie} punten? Dan is er geen echt verschil.',
    noMean: 'Een gemiddelde geven wij niet. Dat zou het verschil verbergen.',
    caption: 'De scores per thema naast elkaar, van 0 tot 100',
    theme: 'Thema',
    difference: 'Verschil',
    meaning: 'Betekenis',
    verdicts: {
      together: 'eens',
      apart: 'niet eens',
      'not-comparable': 'niet te vergelijken',
    },
    whyNot: {
      'too-few-answers': 'te weinig vragen door ieder beantwoord',
      'not-applicable': 'past niet bij deze werkgever',
    },
  },
  colleague: {
    title: 'Laat een collega de scan apart invullen',
    text: 'Uw collega begint met een lege scan voor dezelfde werkgever. Uw antwoorden gaan niet mee. Uw collega kiest eerst een eigen rol.',
    told: 'Vertel vooraf dat u de antwoorden naast die van u legt, met de rol erbij. Medewerkers tonen wij hier alleen als groep.',
    steps: [
      'Sla het lege bestand op en geef het aan uw collega.',
      'Uw collega opent het op de startpagina, vult de scan in en slaat hem op.',
      'U krijgt dat bestand terug en opent het hier.',
    ],
    save: 'Sla een leeg bestand op',
    saved: 'Het bestand is opgeslagen. U kunt het aan meer mensen geven: ieder krijgt een eigen scan.',
    here: 'Vult uw collega op dit apparaat in? Dan kan uw collega ook uw scan zien.',
    startHere: 'Begin op dit apparaat',
    fileName: 'lege-scan',
  },
}
