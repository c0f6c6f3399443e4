export const start = {
  title: 'Vind en houd genoeg goede mensen',
  lead: 'Deze scan laat zien waar u als werkgever sterk staat en waar u kunt beginnen. Hij is gemaakt voor werkgevers met 10 tot 300 mensen.',
  facts: [
    { title: 'Ongeveer {minutes} minuten', text: 'U kunt stoppen en later verder gaan.' },
    { title: 'Blijft bij u', text: 'Uw antwoorden staan alleen op dit apparaat.' },
    { title: 'Meteen een rapport', text: 'U ziet uw uitslag direct. U kunt die als pdf meenemen.' },
  ],
  startFull: 'Start de scan',
  startQuick: 'Neem de korte route',
  quickText:
    'Weinig tijd? De korte route stelt {count} van de {all} vragen en duurt ongeveer {minutes} minuten.',
  continueTitle: 'Verder met uw scan',
  continueUnnamed: 'Scan zonder naam',
  continueProgress: '{answered} van de {asked} vragen beantwoord, het laatst op {date}',
  continueComplete: 'Klaar, het laatst veranderd op {date}',
  continueAction: 'Ga verder',
  resultAction: 'Bekijk de uitslag',
  repeatAction: 'Nieuwe scan voor dit bedrijf',
  openTitle: 'Ik heb al een bestand',
  openText: 'Heeft u een scan of een rapport opgeslagen? Open dan hier het bestand.',
  openAction: 'Kies een bestand',
  respondentsLink: 'Vulden meer mensen de scan in? Leg hun antwoorden naast elkaar',
  examplesTitle: 'Kijk eerst naar een voorbeeld',
  examplesText: 'Deze werkgevers bestaan niet. U ziet zo wat de scan u oplevert.',
  examples: {
    bakery: 'Bakkerij met 28 mensen',
    installation: 'Installatiebedrijf met 60 mensen',
    care: 'Zorgorganisatie met 220 mensen',
  },
  askedTitle: 'Wat vragen wij?',
  askedText:
    "Eerst 4 korte vragen over u als werkgever. Daarna {all} vragen over hoe u nu werkt, verdeeld over {themes} thema's. Aan het eind vragen wij een paar cijfers. Die mag u overslaan.",
  paperLink: 'Liever op papier? Print de hele vragenlijst',
  keep: {
    question: 'Waar mogen uw antwoorden staan?',
    device: 'Bewaar op dit apparaat',
    deviceHint: 'U kunt stoppen en later verder gaan. Met de knop "Wis alles" haalt u alles weg.',
    session: 'Alleen deze sessie',
    sessionHint:
      'Wij bewaren niets, ook uw taal niet. Sluit u dit venster? Dan is alles weg. Sla daarom zelf een bestand op.',
    sessionBusy:
      'U werkt alleen in deze sessie. Wilt u toch bewaren op dit apparaat? Sla dan een bestand op, laad deze pagina opnieuw en open het bestand.',
  },
  dataTitle: 'Wat gebeurt er met uw gegevens?',
  dataText: [
    'Uw antwoorden blijven op dit apparaat. Wij kunnen ze niet zien en er gaat niets naar een server.',
    'U kiest zelf of u een bestand of rapport aan iemand geeft.',
    'Vul geen namen van medewerkers in. Schrijf ook niets op over iemands gezondheid.',
    'Deelt u dit apparaat met anderen? Kies dan "Alleen deze sessie", of na afloop "Wis alles".',
  ],
}
