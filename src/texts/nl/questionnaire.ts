export const questionnaire = {
  pillarOf: 'Pijler {number} van {count}',
  progress: 'Voortgang: {answered} van de {asked} vragen beantwoord',
  minutesLeft: { one: 'nog ongeveer 1 minuut', other: 'nog ongeveer {count} minuten' },
  allAnswered: 'alle vragen beantwoord',
  unknown: 'Weet ik niet',
  notApplicable: 'Niet van toepassing',
  noneOfThese: 'Geen van deze',
  tickHelp: 'Kies alles wat klopt.',
  why: 'Waarom vragen wij dit?',
  unclear: 'Deze vraag is onduidelijk',
  unclearThanks: 'Dank u. Dit staat nu in uw scan, zodat wij de vraag beter kunnen maken.',
  hintsTitle: 'Hulp bij het kiezen',
  hints: [
    'Verschilt het per team? Kies wat voor de meeste teams geldt.',
    'Heeft u geen teams? Dan is iedereen samen 1 team.',
    'Op papier mag ook op de computer zijn.',
    'Kies het hoogste antwoord dat nu klopt.',
  ],
  next: 'Volgende',
  back: 'Vorige',
  backToCheck: 'Terug naar uw antwoorden',
  stop: 'Stop en ga later verder',
  overview: 'Alle onderwerpen',
  themeState: { done: 'klaar', partly: '{answered} van {asked}', open: 'nog niet' },
  quickExtra: 'Deze vraag stellen wij erbij, omdat u een ander antwoord niet wist.',
}

export const priorities = {
  title: 'Wat vindt u zelf het belangrijkst?',
  lead: 'Kies hooguit 3 onderwerpen die dit jaar voorrang hebben. U mag dit overslaan.',
  question: 'Welke onderwerpen hebben dit jaar voorrang?',
  chosen: '{count} van 3 gekozen',
  full: 'U heeft er 3 gekozen. Haal er eerst 1 weg als u een ander wilt.',
}

export const keyFigures = {
  title: 'Tot slot een paar cijfers',
  lead: 'Een schatting is goed genoeg. Elk cijfer mag u overslaan. Deze cijfers tellen niet mee in uw score.',
  optional: 'niet verplicht',
  clear: 'Haal dit antwoord weg',
}

export const check = {
  title: 'Kijk uw antwoorden na',
  lead: 'U kunt alles nog veranderen. Daarna ziet u uw uitslag.',
  allAnswered: 'U heeft alle vragen beantwoord.',
  open: {
    one: 'U heeft 1 vraag nog niet beantwoord. U kunt de uitslag toch bekijken.',
    other: 'U heeft {count} vragen nog niet beantwoord. U kunt de uitslag toch bekijken.',
  },
  toFirstOpen: 'Ga naar de eerste open vraag',
  notAnswered: 'Nog niet beantwoord',
  skipped: 'Overgeslagen',
  change: 'Wijzig',
  changeOf: 'Wijzig: {subject}',
  quickTitle: 'U nam de korte route',
  quickText: 'Met {count} vragen erbij is uw uitslag scherper. Dat kost ongeveer {minutes} minuten.',
  quickAction: 'Beantwoord ook de andere vragen',
  nameLabel: 'Welke naam mag er op het rapport?',
  nameHelp: 'De naam van uw zaak, school of instelling. Vul geen naam van een persoon in.',
  optional: 'niet verplicht',
  profileTitle: 'Over u als werkgever',
  result: 'Bekijk de uitslag',
}

export const stop = {
  title: 'Stop en ga later verder',
  saved: 'Alles wat u heeft ingevuld is bewaard in deze browser. Kom terug naar deze pagina en kies "Ga verder".',
  fileTitle: 'Neem ook een bestand mee',
  fileText:
    'Sommige browsers wissen gegevens na een paar weken. Met een bestand raakt u niets kwijt. U kunt dan ook verder op een ander apparaat.',
  save: 'Sla een bestand op',
  share: 'Deel het bestand',
  done: 'Het bestand {name} is opgeslagen.',
  shareFailed: 'Delen is niet gelukt. Sla het bestand op en verstuur het zelf.',
  goOn: 'Ga nu verder',
  home: 'Naar de start',
}
