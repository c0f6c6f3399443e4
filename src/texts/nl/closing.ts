export const priorities = {
  title: 'Wat vindt u zelf het belangrijkst?',
  lead: "Kies hooguit 3 thema's die dit jaar voorrang hebben. U mag dit overslaan.",
  question: "Welke thema's hebben dit jaar voorrang?",
  chosen: '{count} van 3 gekozen',
  full: 'U heeft er 3 gekozen. Haal er eerst 1 weg als u een ander thema wilt.',
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
  quickText: 'Met nog {count} vragen wordt uw uitslag preciezer. Dat kost ongeveer {minutes} minuten.',
  quickAction: 'Beantwoord ook de andere vragen',
  nameLabel: 'Welke naam zetten wij op het rapport?',
  nameHelp: 'De naam van uw zaak, school of instelling. Vul geen naam van een persoon in.',
  optional: 'niet verplicht',
  profileTitle: 'Over u als werkgever',
  result: 'Bekijk de uitslag',
}

export const stop = {
  title: 'Stop en ga later verder',
  saved:
    'Alles wat u heeft ingevuld, is bewaard in deze browser. Kom later terug naar deze pagina en kies "Ga verder".',
  shared:
    'Deelt u dit apparaat met anderen? Neem dan een bestand mee en kies "Wis alles" onder aan deze pagina.',
  fileTitle: 'Neem ook een bestand mee',
  fileText:
    'Sommige browsers wissen gegevens na een paar weken. Met een bestand raakt u niets kwijt. Daarmee kunt u ook op een ander apparaat verder.',
  save: 'Sla een bestand op',
  share: 'Deel het bestand',
  done: 'Het bestand {name} is opgeslagen.',
  shareFailed: 'Delen is niet gelukt. Sla het bestand op en verstuur het zelf.',
  goOn: 'Ga nu verder',
  home: 'Naar de start',
}
