export const sideEntry = {
  lead: 'Begin met 1 lege plek. Loop daarna de stappen langs. U hoeft niet alles in te vullen.',
  evidence: [
    'De 7 stappen komen uit een onderzoek van PwC voor Instituut Gak (2020). De makers bekeken 116 plannen voor mensen uit een ander vak. Van 15 plannen spraken ze de mensen erachter.',
    'De stappen zijn een voorstel van de makers. Het onderzoek heeft niet gemeten of ze samen werken. De meeste plannen hielden geen vaste cijfers bij.',
    'De vragen die u hier invult, zijn van ons.',
  ],
  vacancy: {
    label: 'Voor welke plek zoekt u iemand?',
    why: 'Met 1 echte plek in gedachten zijn de stappen makkelijker in te vullen.',
  },
  progress: '{done} van de {of} stappen zijn klaar.',
  next: 'Hierna: {step}.',
  allDone: 'Alle stappen zijn klaar.',
  stepDone: 'Stap {number}: {title} (klaar)',
  step: 'Stap {number}: {title}',
  youDo: 'Wat doet u?',
  inStudy: 'Volgens het onderzoek (2020)',
  study: 'Het onderzoek (2020) noemt als hulp: {partners} Voor het geld: {money}',
  fields: {
    partners: {
      label: 'Met wie werkt u samen?',
      why: 'Zo weet u wie u moet bellen. Schrijf een organisatie op, en geen naam.',
    },
    money: {
      label: 'Waar komt het geld vandaan?',
      why: 'Vaak betaalt meer dan 1 partij mee.',
    },
    moneyOn: {
      label: 'Wanneer heeft u dit nagevraagd?',
      why: 'Regels en potjes stoppen soms. Met een dag erbij weet u of het nog klopt.',
    },
    who: {
      label: 'Wie zorgt hiervoor?',
      why: 'Een stap zonder iemand die ervoor zorgt, blijft vaak liggen. Kies een rol.',
    },
    due: { label: 'Wanneer moet het klaar zijn?', why: 'Een dag helpt om te beginnen.' },
    done: { label: 'Deze stap is klaar', why: 'Dan ziet u hoe ver u bent.' },
  },
  caption: 'Wat u afsprak bij stap {number}',
  doneYes: 'ja',
  doneNo: 'nog niet',
  steps: {
    need: {
      title: 'Kijk wat u nodig heeft',
      do: [
        'Bedenk welk werk bij u groeit en welk werk minder wordt.',
        'Schrijf op wat iemand voor deze plek moet kunnen. Kijk niet alleen naar diploma’s.',
        'Kijk of u de taken anders kunt verdelen.',
      ],
      partners: 'Een adviseur, werkgevers in uw sector, de gemeente en UWV.',
      money: 'Werkgevers, ministeries, provincies, gemeenten en UWV.',
    },
    abilities: {
      title: 'Zoek uit wat iemand kan',
      do: [
        'Zeg per plek wat iemand moet kunnen en willen.',
        'Laat een coach met mensen praten over wat ze kunnen en zoeken.',
      ],
      partners: 'Een loopbaancoach, UWV, bonden en scholen.',
      money: 'Geld uit de cao en uit fondsen van de sector, de overheid en UWV.',
    },
    matching: {
      title: 'Laat iemand meelopen',
      do: [
        'Kijk eerst kort of iemand een kans heeft.',
        'Laat iemand 1 dag tot 1 week meelopen. Laat het echte werk zien, ook wat lastig is.',
        'Praat na afloop samen over hoe het ging.',
      ],
      partners: 'De branche, het instituut van uw sector en scholen.',
      money: 'Geld uit de cao en fondsen van de sector, provincies, gemeenten en UWV.',
    },
    selection: {
      title: 'Kies en beloof een baan',
      do: [
        'Kies streng: test wat iemand kan en vraag wat iemand wil.',
        'Beloof een baan als de opleiding lukt. Zet uw eisen duidelijk in het contract.',
        'Vraag een jurist of het contract nu nog zo mag.',
      ],
      partners: 'Organisaties van werkgevers en van werknemers.',
      money: 'U zelf, met het contract dat u belooft.',
    },
    training: {
      title: 'Leid op voor dit werk',
      do: [
        'Leer alleen wat voor dit werk nodig is.',
        'Zoek een school die rekening houdt met werk en gezin.',
        'Laat iemand leren en werken tegelijk, met losse certificaten.',
      ],
      partners: 'Scholen, vakscholen, de branche en een adviseur.',
      money: 'Werkgevers en geld uit de cao. Soms betaalt de nieuwe medewerker een klein deel zelf.',
    },
    start: {
      title: 'Start in de nieuwe baan',
      do: [
        'Maak een plek waar iemand mag leren.',
        'Vertel het team wat iemand al kan, en wat nog niet.',
        'Vanaf nu geldt het contract.',
      ],
      partners: 'Uw eigen team en een adviseur.',
      money: 'U zelf, of geld van de sector.',
    },
    guidance: {
      title: 'Help op de werkvloer',
      do: [
        'Geef iemand in het eerste jaar een coach.',
        'Koppel iemand aan een ervaren collega. Spreek met beiden af wat ze van elkaar vragen.',
        'Vraag vaak hoe het gaat, en doe iets met het antwoord.',
      ],
      partners: 'Een loopbaancoach en organisaties van werkgevers en werknemers.',
      money: 'U zelf, of geld van de sector.',
    },
  },
}
