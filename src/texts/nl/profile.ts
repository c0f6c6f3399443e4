export const profile = {
  title: 'Eerst iets over u als werkgever',
  lead: 'Hiermee kunnen wij de uitslag beter uitleggen. Deze antwoorden tellen niet mee in uw score.',
  data: {
    kept: 'Uw antwoorden blijven op dit apparaat. Vul geen namen van medewerkers in.',
    shared: 'Deelt u dit apparaat met anderen? Kies dan na afloop "Wis alles".',
    link: 'Wat gebeurt er met mijn gegevens?',
  },
  sector: 'In welke sector werkt u?',
  sectorHelp: 'Kies wat het meeste past.',
  branch: 'Wat voor werk is dat vooral?',
  noBranch: 'Iets anders',
  size: 'Hoeveel mensen werken er bij u?',
  sizeHelp:
    'Tel alle mensen in dienst, ook wie weinig uren werkt. Weet u alleen het aantal fte? Een fte is 1 volle werkweek. 2 halve banen zijn samen 1 fte, maar wel 2 mensen.',
  tooSmallTitle: 'Fijn dat u meedoet',
  tooSmallText:
    'De scan is gemaakt voor 10 tot 300 mensen. U kunt hem gewoon invullen. Sommige vragen gaan over teams. Denk dan aan iedereen samen.',
  tooLargeTitle: 'Fijn dat u meedoet',
  tooLargeText:
    'De scan is gemaakt voor 10 tot 300 mensen. U kunt hem gewoon invullen. Doe dat het liefst voor 1 vestiging of afdeling.',
  region: 'In welke provincie werkt u vooral?',
  regionChoose: 'Kies een provincie',
  role: 'Wat is uw rol?',
  roleNone: 'Zeg ik liever niet',
  optional: 'niet verplicht',
  errorTitle: 'Er ontbreekt nog iets',
  sectorMissing: 'Kies uw sector.',
  sizeMissing: 'Kies hoeveel mensen er bij u werken.',
  next: 'Volgende',
  back: 'Vorige',
}
