export const overTime = {
  title: 'Toen en nu',
  since: 'Wij leggen deze scan naast die van {day}.',
  sinceUnknown: 'Wij leggen deze scan naast een eerdere scan. Er staat geen datum in dat bestand.',
  fromSnapshot:
    'Alleen de scores van toen zijn er nog. Heeft u het bestand van toen? Dan kunnen wij meer vergelijken.',
  otherVersion:
    'Toen gold vragenlijst {then}, nu geldt {now}. Is een vraag te veel veranderd? Dan telt hij hier niet mee.',
  higher: {
    one: '1 thema scoort nu echt hoger: {themes}.',
    other: "{count} thema's scoren nu echt hoger: {themes}.",
  },
  lower: {
    one: '1 thema scoort nu echt lager: {themes}.',
    other: "{count} thema's scoren nu echt lager: {themes}.",
  },
  noneReal: 'Geen enkel thema is zo veel veranderd dat het geen toeval kan zijn.',
  noneComparable: 'Wij kunnen deze scans niet vergelijken. Hieronder ziet u waarom.',
  rule: 'Een score kan ook door toeval iets anders uitvallen. Scheelt het minder dan {tie} punten? Dan is het ongeveer gelijk. Pas bij meer dan {real} punten zeggen wij dat het echt anders is. Die grens is onze keuze.',
  sameQuestions: 'Wij tellen alleen de vragen die u beide keren heeft beantwoord.',
  caption: 'Uw scores toen en nu',
  columns: { title: 'Pijler of thema', before: 'Toen', now: 'Nu', change: 'Verschil', meaning: 'Betekenis' },
  verdicts: {
    higher: 'echt hoger',
    lower: 'echt lager',
    unsure: 'kan toeval zijn',
    same: 'ongeveer gelijk',
    'not-comparable': 'niet te vergelijken',
  },
  whyNot: {
    'questions-changed': 'de vragen zijn veranderd',
    'too-few-answers': 'te weinig vragen zijn beide keren beantwoord',
    'not-applicable': 'past niet bij u',
    'not-stored': 'toen was er geen score',
  },
  shared: '{questions} van de {of} vragen vergeleken',
  barsBefore: 'dunne balk: toen',
  barsNow: 'dikke balk: nu',
  agreementsTitle: 'Wat sprak u toen af?',
  agreements: {
    one: 'U sprak toen 1 actie af. Klaar: {done}.',
    other: 'U sprak toen {count} acties af. Klaar: {done}.',
  },
  noAgreements: 'In de eerdere scan staan geen acties.',
  statuses: { open: 'open', doing: 'bezig', done: 'klaar', dropped: 'niet gedaan' },
  dossier: {
    title: 'Toen en nu',
    lead: 'Wat is afgesproken, wat is gedaan en wat is er veranderd?',
    none: 'Er is nog geen eerdere scan in dit dossier die klaar is. Open eerst een eerdere scan in het dossier.',
    otherRole:
      'De eerdere scan is ingevuld door: {then}. Deze scan door: {now}. Een verschil kan ook daardoor komen.',
    noRole: 'rol onbekend',
    somebodyElse: 'iemand anders',
    agreementsTitle: 'Afgesproken en gedaan',
    caption: 'De acties van toen en hoe het er nu mee staat',
    columns: {
      what: 'Actie',
      promise: 'Belofte van',
      who: 'Wie doet het',
      due: 'Wanneer',
      status: 'Hoe staat het ervoor',
      note: 'Notitie',
    },
    origins: { employer: 'werkgever', adviser: 'adviseur', partner: 'partner' },
    changeTitle: 'Wat is er veranderd?',
    back: 'Terug naar het dossier',
  },
  compare: {
    title: 'Vergelijk met een eerdere scan',
    text: 'Heeft u een eerdere scan van deze werkgever? Open hier het bestand. Wij bewaren het niet op dit apparaat.',
    open: 'Kies een eerdere scan',
    which: 'Vergelijk met de scan van',
    unknownDay: 'een onbekende dag',
    notEarlierTitle: 'Deze scan kunnen wij er niet naast leggen',
    notEarlier: {
      'same-scan': 'Dit is dezelfde scan. Kies een scan van een eerder moment.',
      'other-company':
        'Dit bestand hoort bij een andere werkgever. Of er staat niet in bij welke werkgever het hoort. Kies een ander bestand.',
      'not-earlier':
        'Dit bestand is nieuwer dan de scan op dit scherm. Open eerst de nieuwste scan en vergelijk daar.',
    },
  },
}
