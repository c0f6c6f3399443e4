/** What a host reads while counting: faults in files, and what was done. */
export const cohort = {
  wholeFile: 'het hele bestand',
  problems: {
    empty: { problem: 'Het bestand is leeg.', cure: 'Kies een ander bestand.' },
    unreadable: {
      problem: 'Het bestand is er niet, of wij kunnen het niet lezen.',
      cure: 'Kijk of de naam klopt.',
    },
    'too-large': {
      problem: 'Het bestand is groter dan {limit} MB.',
      cure: 'Zet elke bijdrage op een eigen regel. Dan is er geen grens.',
    },
    'line-too-long': {
      problem: 'Deze regel is te lang. Dit is geen bijdrage.',
      cure: 'Haal de regel weg, of vraag de bijdrage opnieuw.',
    },
    'not-json': {
      problem: 'Dit kunnen wij niet lezen. Er mist een stuk, of het is geen bijdrage.',
      cure: 'Vraag het bestand opnieuw aan wie het stuurde.',
    },
    'is-scan': {
      problem: 'Dit is een scan, geen bijdrage. Een scan tellen wij niet mee.',
      cure: 'Maak eerst een bijdrage van de scan. Dat doet de werkgever of de adviseur.',
    },
    'other-format': {
      problem: 'Bij format staat: {found}.',
      cure: 'Kies een bestand waar dit bij staat: {wanted}.',
    },
    'newer-version': {
      problem: 'Dit bestand komt uit een nieuwere versie ({found}).',
      cure: 'Gebruik de nieuwste versie van de scan.',
    },
    missing: { problem: 'Dit ontbreekt.', cure: 'Vraag het bestand opnieuw aan wie het stuurde.' },
    'wrong-value': {
      problem: 'Hier staat: {found}. Dat kan niet.',
      cure: 'Vraag het bestand opnieuw aan wie het stuurde.',
    },
    'unknown-field': {
      problem: 'Het veld {found} hoort hier niet.',
      cure: 'Haal het weg. Er mag niets in staan waaraan iemand een werkgever herkent.',
    },
    'unknown-id': {
      problem: 'Wij kennen {found} niet.',
      cure: 'Tel de bijdragen opnieuw met deze versie van de scan.',
    },
    repeated: {
      problem: 'Dit staat er 2 keer: {found}.',
      cure: 'Tel de bijdragen opnieuw.',
    },
    'other-questionnaire': {
      problem: 'Dit hoort bij versie {found} van de vragen. Wij tellen versie {wanted}.',
      cure: 'Tel elke versie apart, elk met de scan van die versie.',
    },
    'other-campaign': {
      problem: 'Dit hoort bij de vergelijking {found}. Wij tellen de vergelijking {wanted}.',
      cure: 'Tel elke vergelijking apart. Noem de vergelijking bij --campaign.',
    },
    'answers-do-not-fit': {
      problem: 'De antwoorden passen niet bij de vragen.',
      cure: 'Vraag de bijdrage opnieuw.',
    },
    'too-little-answered': {
      problem: 'Er is te weinig ingevuld voor een score.',
      cure: 'Vraag de werkgever om meer vragen in te vullen.',
    },
    'sums-do-not-fit': {
      problem: 'De getallen kloppen niet met elkaar.',
      cure: 'Verander niets in dit bestand. Tel de bijdragen opnieuw.',
    },
    'no-contributions': {
      problem: 'Er is geen bijdrage die wij kunnen tellen.',
      cure: 'Kijk of u de goede bestanden koos.',
    },
    'too-few': {
      problem: 'Aantal werkgevers: {found}. Dat is te weinig om te laten zien.',
      cure: 'Wacht tot er minstens 10 werkgevers meedoen.',
    },
  },
  noContribution: {
    'no-campaign': {
      field: '--campaign',
      problem: 'Dit is geen naam van een vergelijking.',
      cure: 'Gebruik kleine letters, cijfers en streepjes, zoals metaal-2026.',
    },
    'no-company-key': {
      field: 'company.key',
      problem: 'De scan heeft geen eigen code voor de werkgever. Dan kan die 2 keer meetellen.',
      cure: 'Open de scan in de app en sla hem opnieuw op.',
    },
    'too-little-answered': {
      field: 'answers',
      problem: 'Er is te weinig ingevuld voor een score.',
      cure: 'Vul meer vragen in.',
    },
    'no-moment': {
      field: 'completedAt',
      problem: 'Er staat niet bij wanneer de scan is ingevuld.',
      cure: 'Open de scan in de app en sla hem opnieuw op.',
    },
    'no-safe-connection': {
      field: 'once',
      problem: 'Op deze pagina kan de browser geen code maken.',
      cure: 'Open de scan op een adres dat met https begint.',
    },
  },
  noConsent: 'In de scan staat niet dat de werkgever aan {campaign} wil meedoen. Vraag dat eerst.',
  more: { one: 'En nog 1 fout.', other: 'En nog {count} fouten.' },
  counted: { one: 'Geteld: 1 werkgever.', other: 'Geteld: {count} werkgevers.' },
  repeatedRecords: {
    one: '1 bijdrage was van een werkgever die al meetelt.',
    other: '{count} bijdragen waren van een werkgever die al meetelt.',
  },
  skipped: { one: '1 bijdrage is overgeslagen.', other: '{count} bijdragen zijn overgeslagen.' },
  published: { one: 'Te zien: 1 groep.', other: 'Te zien: {count} groepen.' },
  kept: {
    one: '1 groep houdt de cijfers van de vorige keer. Daar zijn nog te weinig nieuwe werkgevers.',
    other: '{count} groepen houden de cijfers van de vorige keer. Daar zijn nog te weinig nieuwe werkgevers.',
  },
  unchanged: 'Er zijn nog te weinig nieuwe werkgevers. Het bestand is gelijk aan het vorige.',
  overwritten: 'Er stond al een bestand. Was dat al te zien? Noem het dan bij --previous en doe dit opnieuw.',
}
