export const storage = {
  conflict: {
    scanTitle: 'Deze scan is ook in een ander venster veranderd',
    dossierTitle: 'Het dossier van {name} is ook in een ander venster veranderd',
    text: 'Wij kunnen er maar 1 bewaren. Kies met welke u verder gaat. Tot die tijd wissen wij niets.',
    mine: 'Dit venster',
    theirs: 'Het andere venster',
    answered: {
      one: '1 vraag beantwoord, het laatst veranderd op {date} om {time}',
      other: '{count} vragen beantwoord, het laatst veranderd op {date} om {time}',
    },
    changed: 'het laatst veranderd op {date} om {time}',
    removed: 'Hier is het gewist.',
    goOnMine: 'Ga verder met dit venster',
    goOnTheirs: 'Ga verder met het andere venster',
    saveMine: 'Sla dit venster op als bestand',
    saveTheirs: 'Sla het andere venster op als bestand',
  },
  faults: {
    newer: {
      title: 'Uw scans zijn van een nieuwere versie',
      text: 'De scans op dit apparaat zijn gemaakt met een nieuwere versie van deze pagina. Wij hebben niets gelezen of veranderd. Sluit alle vensters met de scan en open de pagina opnieuw.',
    },
    refused: {
      title: 'Uw browser bewaart hier niets',
      text: 'Werkt u in een privévenster? Dan kan dat de reden zijn. U kunt de scan gewoon invullen. Sla aan het eind een bestand op, want anders bent u uw antwoorden kwijt.',
    },
  },
  session: {
    title: 'Alleen deze sessie',
    text: 'Wij bewaren niets van u op dit apparaat. Sluit u dit venster? Dan is alles weg.',
    save: 'Sla een bestand op',
  },
  download: {
    made: '{name} is klaar.',
    missing:
      'Niet bij uw downloads? Sta downloads van deze pagina toe en probeer het nog een keer. Er is niets verloren.',
    again: 'Download het nog een keer',
    close: 'Sluit deze melding',
  },
  erased: {
    looking: 'Wij kijken of alles weg is.',
    clean: 'Wij hebben daarna opnieuw gekeken. Dit vonden wij nog:',
    remains:
      'Wij hebben opnieuw gekeken en er staat nog iets. Sluit andere vensters met de scan en wis nog een keer.',
    unknown: 'dat laat uw browser niet zien',
    found: {
      databases: { name: 'Databases', one: '1 database', other: '{count} databases' },
      caches: {
        name: "Bewaarde pagina's",
        one: "1 map met bewaarde pagina's",
        other: "{count} mappen met bewaarde pagina's",
      },
      workers: { name: "Hulpprogramma's", one: '1 hulpprogramma', other: "{count} hulpprogramma's" },
      localKeys: { name: 'Keuzes', one: '1 bewaarde keuze', other: '{count} bewaarde keuzes' },
      sessionKeys: {
        name: 'Sessie',
        one: '1 gegeven van deze sessie',
        other: '{count} gegevens van deze sessie',
      },
    },
  },
  dossiers: {
    notSavedTitle: 'Een dossier is niet bewaard',
    notSavedText:
      'Uw browser kon de laatste verandering niet bewaren. Die staat nog op dit scherm. Sla nu een reservekopie op, dan raakt u niets kwijt.',
    saveFile: 'Sla een reservekopie op',
    retry: 'Probeer opnieuw te bewaren',
  },
}
