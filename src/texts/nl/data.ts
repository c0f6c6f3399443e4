/** "Wat gebeurt er met mijn gegevens": what a reader must know before the first question. */
export const data = {
  title: 'Wat gebeurt er met mijn gegevens?',
  lead: 'Uw antwoorden staan alleen op dit apparaat. Wij kunnen ze niet zien.',
  responsible: {
    title: 'Wie is verantwoordelijk?',
    host: '{organisation} biedt deze scan aan en is verantwoordelijk voor deze website.',
    nobody:
      'Wie deze scan aanbiedt, is verantwoordelijk voor deze website. Hier staat nog geen naam ingevuld.',
    ask: 'Heeft u een vraag over uw gegevens? Stel die dan aan {organisation}.',
    phone: 'Telefoon: {phone}',
    email: 'E-mail: {email}',
    website: 'Website: {website}',
    others: [
      'Uw antwoorden krijgt {organisation} niet. U beslist zelf wat u ermee doet.',
      'De maker van de scan krijgt ook niets van u.',
    ],
    nameless: 'de aanbieder',
    privacyTitle: 'Wat zegt {organisation} zelf?',
  },
  sections: [
    {
      title: 'Wat bewaart de scan?',
      text: [
        'Op dit apparaat staan uw antwoorden, uw plan en de taal die u koos. Ook staat er een kopie van de scan zelf. Zo werkt de scan ook zonder internet.',
        'Dat is nodig om te doen wat u vraagt. Daarom hoeft u daar geen toestemming voor te geven.',
        'Er zijn geen cookies en er is geen account. Wij tellen geen bezoekers. De scan vraagt niets op bij andere websites.',
        'Kiest u "Alleen deze sessie"? Dan bewaren wij niets van u. Alleen de kopie van de scan zelf blijft staan.',
        "Uw browser onthoudt welke pagina's u opende, soms met de naam van een bedrijf erbij. Die lijst wist u in de browser zelf.",
        'De computer waar deze website op staat, ziet wel dat iemand een pagina opent. Dat is bij elke website zo. Uw antwoorden gaan niet mee.',
      ],
    },
    {
      title: 'Hoe lang?',
      text: [
        'Uw antwoorden blijven staan tot u ze wist. Sommige browsers wissen ze zelf na een paar weken. Sla daarom ook een bestand op.',
        'Is een scan ouder dan 12 maanden? Dan vragen wij of u hem nog nodig heeft.',
        'Met de knop "Wis alles" haalt u alles weg van dit apparaat. Een bestand dat u zelf opsloeg, blijft bestaan.',
      ],
    },
    {
      title: 'Deelt u dit apparaat met anderen?',
      text: [
        'Wie dit apparaat gebruikt, kan uw antwoorden zien. Sla aan het eind een bestand op en kies dan "Wis alles".',
      ],
    },
    {
      title: 'Bent u adviseur?',
      text: [
        'Dan staan op dit apparaat ook uw dossiers: het bedrijf, uw contactpersoon, afspraken, notities en de scans die u kreeg.',
        'U bent zelf verantwoordelijk voor deze gegevens. Vul alleen in wat u nodig heeft voor uw werk.',
        'In elk dossier staat op welke dag u het wist. Na een gesprek is dat 12 maanden later. De scan herinnert u daaraan.',
      ],
    },
    {
      title: 'Wat schrijft u niet op?',
      text: [
        'Vul geen namen van medewerkers in. Schrijf ook niets op over iemands gezondheid. De scan vraagt er niet naar.',
      ],
    },
    {
      title: 'Wat zijn uw rechten?',
      text: [
        'Zien: al uw antwoorden staan op de pagina "Kijk uw antwoorden na".',
        'Verbeteren: u kunt elk antwoord veranderen.',
        'Meenemen: u kunt al uw antwoorden opslaan als bestand.',
        'Wissen: met de knop "Wis alles".',
        'Een klacht? U kunt naar de Autoriteit Persoonsgegevens gaan.',
      ],
    },
  ],
  consents: [
    {
      title: 'Uw uitslag delen met een adviseur',
      text: [
        'Wilt u uw uitslag delen met een adviseur? Dan maakt u een bestand met een wachtzin. U geeft het bestand zelf aan de adviseur.',
        'De adviseur gebruikt uw antwoorden alleen voor het gesprek met u. De adviseur wist het bestand 12 maanden na het laatste gesprek.',
        'U mag ook nee zeggen. U krijgt dan nog steeds uw rapport.',
        'De adviseur is zelf verantwoordelijk voor het bestand dat u geeft. Vraag gerust hoe de adviseur het bewaart.',
      ],
    },
    {
      title: 'Uw scores vergelijken met die van anderen',
      text: [
        'Dit gebeurt alleen als u er zelf voor kiest. U maakt dan een bestand en stuurt dat zelf op.',
        'De ontvanger krijgt dan uw antwoorden in codes, uw sector en hoeveel mensen er bij u werken. Ook staat het kwartaal erin. Er staat geen naam in en geen tekst die u zelf schreef.',
        'De ontvanger toont alleen cijfers van 10 of meer werkgevers samen. Daarna zijn uw cijfers niet meer terug te vinden of te wissen.',
      ],
    },
    {
      title: 'Geen besluit over mensen',
      text: [
        'De scan gaat over uw organisatie. Geen enkele uitslag gaat over 1 persoon. Er is ook geen besluit dat een computer alleen neemt.',
        'Gebruik de scan niet om over 1 persoon te oordelen. Heeft u een ondernemingsraad of een andere groep die meepraat? Vertel daar dan dat u de scan invult.',
      ],
    },
  ],
  proof:
    'Wilt u dit zelf nakijken? Zet uw internet uit nadat deze pagina is geladen. De scan blijft gewoon werken.',
}
