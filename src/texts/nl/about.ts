export const about = {
  title: 'Over deze scan',
  lead: 'De Toekomstscan helpt werkgevers met 10 tot 300 mensen. U ziet wat u al doet om mensen te vinden en te houden.',
  sections: [
    {
      title: 'Wat meet de scan?',
      text: [
        "De scan meet wat u doet. De vragen gaan over 4 pijlers en {themes} thema's. Bij elke vraag kiest u wat nu bij u past.",
        'De scan meet niet hoe uw medewerkers het ervaren. Dat kunt u het beste aan henzelf vragen.',
        'Gebruik de scan niet om over 1 persoon te oordelen. Daar is hij niet voor gemaakt.',
      ],
    },
    {
      title: 'Hoe berekenen wij de score?',
      text: [
        'Elk antwoord geeft 0 tot 100 punten. Belangrijke vragen tellen zwaarder. Het gemiddelde is uw score.',
        'Weet u een antwoord niet? Dan telt die vraag niet als 0. U ziet dan tussen welke 2 getallen uw score ligt.',
        'Bij elke score kunt u de hele som zien. Zo kunt u alles met de hand narekenen.',
      ],
    },
    {
      title: 'Proefversie',
      text: [
        'Dit is een proefversie. De gewichten zijn onze keuze. De vragen zijn nog niet getest met veel werkgevers.',
      ],
    },
    {
      title: 'Uw gegevens',
      text: [
        'Uw antwoorden blijven op dit apparaat. Er gaat niets naar een server. U heeft geen account nodig en wij tellen geen bezoekers.',
        'Wie dit apparaat gebruikt, kan uw antwoorden zien. Deelt u het met anderen? Kies dan na afloop "Wis alles".',
        'Vul geen namen van medewerkers in. Schrijf ook niets op over de gezondheid van iemand.',
      ],
    },
    {
      title: 'Met dank aan',
      text: [
        'De namen van de 4 pijlers komen van de Future Proof Human Capital Scan. Die is gemaakt door LWV, Zuyd Hogeschool en Leo Loopbaan. De beschrijving staat in "{blueprints}" (NLoM, 2021).',
        'De 5 draaiknoppen komen van Wise up Consultancy. Ze staan in "{goodPractices}" van de provincie Gelderland (2023).',
        'De naam, het logo en de vragen van de Human Capital Scan gebruiken wij niet. Alle vragen hier hebben wij zelf geschreven.',
      ],
    },
  ],
  publications: {
    blueprints: 'Blauwdrukboek Perspectief op Werk',
    goodPractices: 'Good practices in de publieke sector',
  },
  dataLink: 'Lees wat er met uw gegevens gebeurt',
  host: {
    title: 'Wie biedt deze scan aan?',
    organisation: '{organisation} biedt deze scan aan.',
    phone: 'Telefoon: {phone}',
    email: 'E-mail: {email}',
    website: 'Website: {website}',
    privacyTitle: 'Wat zegt {organisation} over uw gegevens?',
    checkLink: 'Biedt u de scan zelf aan? Controleer hier uw bestanden',
  },
  versionTitle: 'Versie',
  version: 'Vragenlijst {version}. Code van de inhoud: {checksum}.',
}
