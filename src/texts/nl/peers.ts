export const peers = {
  title: 'Naast andere deelnemers',
  lead: {
    'sector-size': 'U ziet uw scores naast die van minstens {n} deelnemers uit uw sector en van uw grootte.',
    sector: 'U ziet uw scores naast die van minstens {n} deelnemers uit uw sector.',
    size: 'U ziet uw scores naast die van minstens {n} deelnemers van uw grootte, uit alle sectoren.',
    all: 'U ziet uw scores naast die van alle deelnemers. Dat zijn er minstens {n}.',
  },
  climbed: {
    sector: 'Uit uw sector én van uw grootte doen er nog te weinig mee.',
    size: 'Uit uw sector doen er nog te weinig mee.',
    all: 'Uit uw sector of van uw grootte doen er nog te weinig mee.',
  },
  source: 'Geteld door {source}. Periode: {period}.',
  practiceSource: 'Een computer maakte deze cijfers. Periode: {period}.',
  period: 'Periode: {period}.',
  selfChosen: 'Deelnemers kiezen zelf om mee te doen. Ze zijn niet de hele sector.',
  rounded: 'De cijfers van de deelnemers zijn afgerond op 5.',
  practiceTitle: 'Oefengegevens, geen echte werkgevers',
  practiceText: 'Wij hebben deze deelnemers verzonnen om te laten zien hoe het werkt.',
  places: {
    mean: {
      above: 'boven het gemiddelde',
      around: 'rond het gemiddelde',
      below: 'onder het gemiddelde',
    },
    thirds: {
      'highest-third': 'in het hoogste derde deel',
      'middle-or-highest-third': 'op de grens van het middelste en het hoogste derde deel',
      'middle-third': 'in het middelste derde deel',
      'lowest-or-middle-third': 'op de grens van het laagste en het middelste derde deel',
      'lowest-third': 'in het laagste derde deel',
    },
    deciles: {
      above: 'boven het midden',
      around: 'rond het midden',
      below: 'onder het midden',
    },
  },
  /** Every place with its pillars: the same words as in the table. */
  headline: '{place}: {names}.',
  shares: {
    written: '{place}: {share}',
    alike: 'gelijk aan de meeste deelnemers',
    between: '{low} tot {high} van de 10 scoren lager',
    atMost: 'hooguit {high} van de 10 scoren lager',
    atLeast: 'minstens {low} van de 10 scoren lager',
  },
  otherGroup: {
    'sector-size': 'Hier tellen minstens {n} deelnemers uit uw sector en van uw grootte, {period}.',
    sector: 'Hier tellen minstens {n} deelnemers uit uw sector, {period}.',
    size: 'Hier tellen minstens {n} deelnemers van uw grootte, {period}.',
    all: 'Hier tellen alle deelnemers, minstens {n}, {period}.',
  },
  legend: {
    own: 'De lijn loopt van 0 tot 100. De stip is uw score.',
    mean: 'De dwarse streep is het gemiddelde van de deelnemers.',
    band: {
      mean: 'De band is het gemiddelde en 10 punten aan elke kant. Daarbinnen is er geen echt verschil.',
      thirds:
        'De band is het middelste derde deel van de deelnemers. Ligt uw score dicht bij een rand van de band? Dan staat u op de grens.',
      deciles:
        'De band is waar de middelste 6 van elke 10 deelnemers staan. Het midden is waar de helft lager scoort.',
    },
    interval:
      'Met dit aantal deelnemers is uw plaats niet precies. Kunt u aan beide kanten van het midden staan? Dan staat er: rond.',
  },
  tableTitle: 'Dezelfde vergelijking in een tabel',
  themesTitle: "Bekijk de thema's",
  themesTable: "De thema's naast die van de deelnemers",
  columns: {
    pillar: 'Pijler',
    theme: 'Thema',
    own: 'Uw score',
    mean: 'Gemiddelde',
    band: 'Band',
    place: 'Waar u staat',
  },
  total: 'Gemiddeld over de 4 pijlers',
  band: '{low} tot {high}',
  none: {
    text: 'Er zijn nog geen cijfers van andere deelnemers. Vanaf 10 deelnemers ziet u hier waar u staat.',
    how: 'Bent u van een branchevereniging? U kunt zelf deelnemers tellen. In het bestand README.md in de map host staat hoe.',
  },
  refused: {
    faulty: 'Er zit een fout in een bestand met cijfers van deelnemers. Wij gebruiken het niet.',
    'other-questionnaire':
      'Er zijn cijfers van deelnemers, maar van een andere versie van de vragen. Die passen niet naast uw scores.',
    'not-found': 'Een bestand met cijfers van deelnemers is er nu niet.',
    safe: 'Uw eigen scores veranderen hier niet door.',
  },
  report: {
    caption: 'Uw scores naast die van de deelnemers',
    themesCaption: "De thema's naast die van de deelnemers",
  },
}
