export const files = {
  refusedTitle: 'Dit bestand kunnen wij niet openen',
  safe: 'Er is niets veranderd. Alles wat er al stond, is veilig.',
  moreProblems: { one: 'En nog 1 fout.', other: 'En nog {count} fouten.' },
  wholeFile: 'het hele bestand',
  readFailed: 'Het bestand is er niet, of het is niet te lezen.',
  readFailedCure: 'Kies het bestand opnieuw, of kopieer het eerst naar uw apparaat.',
  problems: {
    empty: { problem: 'Het bestand is leeg.', cure: 'Kies een ander bestand.' },
    'too-large': {
      problem: 'Het bestand is groter dan {limit} MB.',
      cure: 'Kies een bestand van deze scan.',
    },
    'not-json': {
      problem: 'Het bestand is geen scan, of het is beschadigd.',
      cure: 'Sla het bestand opnieuw op en open het nog een keer.',
    },
    'pdf-without-scan': {
      problem: 'In deze pdf zit geen scan.',
      cure: 'Kies het rapport zoals u het kreeg, of een bestand dat eindigt op .scan.json.',
    },
    'pdf-more-scans': {
      problem: 'In deze pdf zit meer dan 1 scan.',
      cure: 'Open de pdf in een ander programma. Sla daar de bijlage op die u zoekt, en open die hier.',
    },
    'pdf-locked': {
      problem: 'Deze pdf zit op slot.',
      cure: 'Sla de pdf op zonder wachtwoord en open hem nog een keer.',
    },
    'pdf-broken': {
      problem: 'Deze pdf is beschadigd of niet compleet.',
      cure: 'Kies het rapport zoals u het kreeg, of een bestand dat eindigt op .scan.json.',
    },
    'other-format': {
      problem: 'Dit is geen bestand van de Toekomstscan. Er staat: {found}.',
      cure: 'Kies een bestand dat eindigt op .scan.json.',
    },
    'newer-version': {
      problem: 'Dit bestand komt uit een nieuwere versie ({found}) van de scan.',
      cure: 'Laad deze pagina opnieuw, dan krijgt u de nieuwste versie.',
    },
    missing: {
      problem: 'Dit onderdeel ontbreekt.',
      cure: 'Open de scan op het apparaat waar u hem invulde. Sla daar een nieuw bestand op.',
    },
    'wrong-type': {
      problem: 'Hier staat iets wat niet kan: {found}.',
      cure: 'Open de scan op het apparaat waar u hem invulde. Sla daar een nieuw bestand op.',
    },
    'not-allowed': {
      problem: 'Hier staat iets wat niet kan: {found}.',
      cure: 'Dit mag hier wel staan: {allowed}.',
    },
    'unknown-id': {
      problem: 'Wij kennen {found} niet. Het hoort bij geen enkele versie van deze scan.',
      cure: 'Kijk of het goed is getypt, of haal het weg.',
    },
  },
  notices: {
    retired:
      'Uw antwoord op {id} telt niet meer mee. De vraag is veranderd. Het antwoord blijft wel in uw bestand staan.',
    retiredPractice:
      'Het praktijkvoorbeeld {id} staat niet meer in onze lijst. De actie in uw plan blijft staan.',
    'higher-questionnaire':
      'Dit bestand hoort bij een nieuwere vragenlijst ({found}). U ziet de uitslag met vragenlijst {known}.',
  },
  exampleBadge: 'Voorbeeld: deze werkgever bestaat niet',
  storedFaultTitle: 'Een bewaarde scan is niet meer te lezen',
  storedFaultText: 'Wij hebben niets gewist. Heeft u een bestand van deze scan? Open dat dan hieronder.',
}
