export const lockedFile = {
  save: {
    summary: 'Sla op met een wachtzin',
    intro: 'Met een wachtzin zit het bestand op slot. Alleen wie de wachtzin kent, kan het lezen.',
    adviser: [
      'Wilt u uw uitslag delen met een adviseur? Dan maakt u een bestand met een wachtzin. U geeft het bestand zelf aan de adviseur.',
      'De adviseur gebruikt uw antwoorden alleen voor het gesprek met u. De adviseur wist het bestand 12 maanden na het laatste gesprek.',
      'U mag ook nee zeggen. U krijgt dan nog steeds uw rapport.',
    ],
    question: 'Welke wachtzin gebruikt u?',
    offered: 'Deze wachtzin',
    renew: 'Maak een nieuwe wachtzin',
    own: 'Een eigen wachtzin',
    ownHint: 'Een zin die niemand kan raden, van 16 tekens of meer.',
    ownLabel: 'Uw eigen wachtzin',
    tooShort: 'Deze wachtzin is te kort. Gebruik 16 tekens of meer.',
    warningTitle: 'Lees dit eerst',
    warnings: [
      'Schrijf de wachtzin op. Bewaar hem niet bij het bestand.',
      'Vertel de wachtzin door de telefoon. Zet hem niet in dezelfde mail als het bestand.',
      'Wij bewaren de wachtzin niet. Bent u hem kwijt? Dan gaat het bestand nooit meer open. Ook wij kunnen dan niets doen.',
    ],
    make: 'Sla op met deze wachtzin',
    making: 'Wij maken het bestand.',
    done: 'Het bestand {name} is opgeslagen. Geef de wachtzin apart door.',
    failed:
      'Het is niet gelukt om het bestand te maken. Uw scan is veilig. Probeer het opnieuw, of sla het bestand op zonder wachtzin.',
    impossibleTitle: 'Een wachtzin kan hier niet',
    impossible:
      'Dit werkt alleen op een adres dat begint met https. U kunt het bestand wel opslaan zonder wachtzin.',
  },
  open: {
    title: 'Dit bestand zit op slot',
    text: 'Vul de wachtzin in van {file}. Wie u het bestand gaf, kent de wachtzin.',
    label: 'Wachtzin',
    hint: 'Let op hoofdletters. Extra spaties maken niet uit.',
    empty: 'Vul eerst de wachtzin in.',
    wrong:
      'Deze wachtzin past niet, of het bestand is veranderd. Kijk of u alles goed typte en probeer het opnieuw. Er is niets veranderd.',
    opening: 'Wij openen het bestand.',
    confirm: 'Open het bestand',
    cancel: 'Annuleer',
  },
  problems: {
    cancelled: {
      problem: 'U opende het bestand niet. Het zit nog op slot.',
      cure: 'Kies het bestand opnieuw als u de wachtzin heeft.',
    },
    damaged: {
      problem: 'Het bestand zit op slot en is beschadigd.',
      cure: 'Vraag om een nieuw bestand, of haal het nog een keer op.',
    },
    'newer-version': {
      problem: 'Dit bestand komt uit een nieuwere versie van de scan.',
      cure: 'Laad deze pagina opnieuw, dan krijgt u de nieuwste versie.',
    },
    'no-cryptography': {
      problem: 'Het bestand zit op slot met een wachtzin. Deze pagina kan dat slot niet openen.',
      cure: 'Open de scan op een adres dat begint met https.',
    },
  },
}
