import type { ReportBlock, ReportOptions } from '../../src/domain/report/report-model.ts'
import { bar } from './sample-report-blocks.ts'

/** A page with the levers: dials, then the mix of the advice. */
export function levers(): ReportBlock[] {
  const dial = (label: string, value: number, word: string, blocks: number, share: string | null) => ({
    label,
    score: { value, text: String(value), blocks },
    word,
    share,
  })
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Uw draaiknoppen' },
    {
      kind: 'dials',
      message: 'Productiviteit staat het verst open.',
      dials: [
        dial('Beroepsbevolking', 12, 'nog niet begonnen', 1, null),
        dial('Werkenden', 39, 'eerste stappen', 2, '40% van uw advies'),
        { label: 'Werkuren', score: null, word: 'te weinig antwoorden', share: '20% van uw advies' },
        dial('Productiviteit', 71, 'goed op orde', 4, '10% van uw advies'),
        dial('Duurzame inzetbaarheid', 55, 'op weg', 3, '30% van uw advies'),
      ],
    },
    {
      kind: 'mix',
      message: 'Het advies werkt vooral op Werkenden.',
      parts: [
        { place: 1, label: 'Werkenden', percent: 40, text: '40%' },
        { place: 2, label: 'Duurzame inzetbaarheid', percent: 30, text: '30%' },
        { place: 3, label: 'Werkuren', percent: 20, text: '20%' },
        { place: 4, label: 'Productiviteit', percent: 10, text: '10%' },
        { place: 5, label: 'Beroepsbevolking', percent: 0, text: 'niet' },
      ],
    },
    {
      kind: 'list-pair',
      lists: [
        {
          title: 'Sterk',
          items: ['Leren: 74, goed op orde'],
          empty: 'Nog niets.',
          note: 'Bekijk dit elk jaar opnieuw.',
        },
        { title: 'Kan beter', items: [], empty: 'Er is geen thema onder de 60.', note: null },
      ],
    },
  ]
}

/** A page that compares, with a tick for the sector and a bracket for the middle half. */
export function comparison(): ReportBlock[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Uw sector' },
    {
      kind: 'bars',
      size: 'large',
      message: 'U ligt boven de meeste deelnemers.',
      bars: [
        {
          ...bar('Leren', 74, 'goed op orde', 4),
          reference: { value: 48, label: 'deelnemers: 48' },
          middleHalf: { low: 31, high: 60 },
        },
        {
          ...bar('Gezond werk', 30, 'eerste stappen', 2),
          reference: { value: 97, label: 'alle deelnemers in uw sector: 97' },
          note: 'van 20 tot 50',
        },
      ],
    },
    { kind: 'heading', level: 3, text: 'Meer lezen' },
    {
      kind: 'links',
      intro: 'Deze bronnen staan vrij op internet.',
      links: [
        {
          text: 'Blauwdrukboek Perspectief op Werk',
          address: 'https://voorbeeld.nl/blauwdruk?jaar=2021&deel=(1)',
        },
        { text: 'Bel het Werkgeversservicepunt', address: 'tel:+31612345678' },
        { text: 'Een map op papier', address: 'kast 3, plank 2' },
      ],
    },
  ]
}

/** Two cards of advice, one of them with links. */
export function cards(): ReportBlock[] {
  const card = (title: string): Extract<ReportBlock, { kind: 'card' }> => ({
    kind: 'card',
    title,
    facts: ['kleine stap', 'kunt u zelf starten'],
    lines: [
      {
        label: 'Waarom?',
        text: 'U antwoordde dat u drukte pas ziet als die er is. Uw score voor Zicht op drukte is 18.',
      },
      { label: 'Wat levert het op?', text: 'U kunt verschuiven in plaats van inhuren.' },
      { label: 'Eerste stap (2 uur)', text: 'Zet de orders van de komende drie maanden op één vel.' },
      { label: 'Niet doen als', text: 'uw werk geheel uit storingen bestaat.' },
    ],
    links: [],
    note: 'Bron: Good practices in de publieke sector (2023).',
  })
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Wat kunt u doen?' },
    card('Kijk elke maand vooruit op drukte'),
    {
      ...card('Leer samen met de buren'),
      links: [{ text: 'Leerwerkloket Noord', address: 'https://voorbeeld.nl/leerwerkloket' }],
      note: null,
    },
  ]
}

/** Every place to write: in a frame, and on a page of a paper form. */
export function writing(): ReportBlock[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Waardering van de adviseur' },
    {
      kind: 'frame',
      title: 'Dit verandert de score niet',
      paragraphs: ['De adviseur schrijft hier wat hij of zij herkent. Beide blijven zichtbaar.'],
      writing: [
        recognition('Strategie en bedrijf', 4),
        { kind: 'lines', label: 'Waarom?', count: 3 },
        { kind: 'fields', labels: ['Naam van de adviseur', 'Datum'] },
      ],
    },
    { kind: 'heading', level: 2, text: 'Vragen op papier' },
    recognition('Hoeveel medewerkers bepalen zelf de volgorde van hun werk?', 1),
    { kind: 'lines', label: 'Wat valt u op?', count: 2 },
    {
      kind: 'side-by-side',
      places: [
        { ...recognition('Hoe vaak kijkt u vooruit?', 1), apart: ['weet ik niet', 'past niet bij ons'] },
        { kind: 'fields', labels: ['Sinds wanneer?'] },
        { kind: 'lines', label: 'Ruimte voor uw opmerkingen', count: 3 },
      ],
    },
    {
      kind: 'table',
      caption: 'Reken zelf uw score uit',
      isForWriting: true,
      columns: [
        { title: 'Vraag', align: 'left', share: 0.6 },
        { title: 'Punten', align: 'right', share: 0.2 },
        { title: 'Gewicht', align: 'right', share: 0.2 },
      ],
      rows: [
        { cells: ['Leren', '', '2'], emphasis: 'none' },
        { cells: ['Samen', '', ''], emphasis: 'total' },
      ],
    },
  ]
}

function recognition(label: string, columns: 1 | 4): ReportOptions {
  return {
    kind: 'options',
    label,
    note: columns === 1 ? 'Kies er één.' : null,
    choose: columns === 1 ? 'one' : 'several',
    columns,
    options: ['herken ik', 'herken ik deels', 'zie ik anders'].map((text, index) => ({
      text,
      aside: columns === 1 ? String(index * 50) : null,
    })),
  }
}
