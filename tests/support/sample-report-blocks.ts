import type { ReportBar, ReportBlock, ReportTable } from '../../src/domain/report/report-model.ts'

export function summary(): ReportBlock[] {
  return [
    { kind: 'heading', level: 1, text: 'Samenvatting' },
    {
      kind: 'paragraph',
      tone: 'lead',
      text: 'U bent het sterkst in Leren. Kijk eerst naar Zicht op drukte en naar Minder werk en ander werk.',
    },
    {
      kind: 'bars',
      size: 'large',
      message:
        'Flexibiliteit & Wendbaarheid is het best op orde; bij Op- en afschalen is het meest te winnen.',
      bars: [
        bar('Strategie & Bedrijf', 43, 'op weg', 3),
        bar('Flexibiliteit & Wendbaarheid', 62, 'goed op orde', 4),
        {
          ...bar('Flexibiliteit in op- en afschalen', 35, 'eerste stappen', 2),
          range: { low: 31, high: 56 },
          note: 'Van 31 tot 56: 2 antwoorden ontbreken.',
        },
        {
          ...bar('Employability en duurzame inzetbaarheid', 88, 'sterk', 5),
          range: { low: 80, high: 92 },
          note: null,
        },
      ],
    },
    { kind: 'heading', level: 2, text: 'Dit gaat goed' },
    {
      kind: 'list',
      items: [
        'Leren: bijna iedereen volgde dit jaar een cursus of leerde van een collega.',
        'Werk slim indelen: medewerkers bepalen vaak zelf de volgorde van hun werk.',
        'Gesprek over later: met iedereen van 55 jaar en ouder is gesproken over de jaren tot het pensioen en over wat daarvoor nodig is.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Hier kunt u beginnen' },
    {
      kind: 'paragraph',
      tone: 'normal',
      text: 'Deze drie thema’s liggen zo dicht bij elkaar dat de volgorde niets zegt. Kies het thema waar u zelf energie van krijgt: een kleine stap die u zet, is meer waard dan een groot plan dat blijft liggen.',
    },
  ]
}

export function reading(): ReportBlock[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Zo leest u de score' },
    {
      kind: 'paragraph',
      tone: 'normal',
      text: 'Elke vraag heeft vaste antwoorden met een vast aantal punten. Het gemiddelde van de antwoorden geeft de score van een thema, van 0 tot 100. De score zegt hoe ver u bent met een manier van werken; hij zegt niet hoe goed uw bedrijf is.\nMinder dan 12 punten verschil is geen verschil.',
    },
    {
      kind: 'table',
      caption: 'De vijf woorden bij een score',
      columns: [
        { title: 'Woord', align: 'left', share: 0.25 },
        { title: 'Van', align: 'right', share: 0.1 },
        { title: 'Tot en met', align: 'right', share: 0.15 },
        { title: 'Wat het betekent', align: 'left', share: 0.5 },
      ],
      rows: [
        ['nog niet begonnen', '0', '19', 'Hier is nog niets voor geregeld.'],
        ['eerste stappen', '20', '39', 'Er gebeurt iets, vaak op initiatief van één persoon.'],
        ['op weg', '40', '59', 'Er is een aanpak, maar die geldt nog niet voor iedereen.'],
        ['goed op orde', '60', '79', 'De aanpak werkt en bijna iedereen kent hem.'],
        ['sterk', '80', '100', 'De aanpak is gewoon geworden en wordt elk jaar bekeken.'],
      ].map((cells) => ({ cells, emphasis: 'none' })),
    },
    {
      kind: 'frame',
      title: 'Eén blik',
      paragraphs: [
        'U vulde de scan alleen in. Een collega kan andere antwoorden geven. Vergelijk ze: de verschillen zijn vaak het beste begin van een gesprek.',
        'De uitslag blijft gelijk, ook als uw adviseur er anders over denkt. Beide staan in dit rapport.',
      ],
    },
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: 'De formules staan in de bijlage, met de versie van de vragenlijst.',
    },
  ]
}

export function pillar(): ReportBlock[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Flexibiliteit in op- en afschalen' },
    { kind: 'paragraph', tone: 'lead', text: 'Kunt u meebewegen als het drukker of rustiger wordt?' },
    {
      kind: 'bars',
      size: 'small',
      message: 'Zicht op drukte blijft het verst achter; van Inhuren met beleid is de score nog onzeker.',
      bars: [
        { ...bar('Zicht op drukte', 18, 'nog niet begonnen', 1), note: null },
        {
          ...bar('Inhuren met beleid', 35, 'eerste stappen', 2),
          range: { low: 20, high: 70 },
          note: 'Van 20 tot 70: u wist 2 antwoorden niet.',
        },
        bar('Samen met andere bedrijven personeel delen of uitlenen', 52, 'op weg', 3),
        {
          label: 'Minder werk en ander werk',
          score: null,
          word: 'te weinig antwoorden voor een score',
          range: null,
          note: null,
        },
        bar('Rustige tijd benutten', 74, 'goed op orde', 4),
        bar('Vaste kern', 100, 'sterk', 5),
        bar('Nul', 0, 'nog niet begonnen', 1),
      ],
    },
    { kind: 'heading', level: 3, text: 'Dit weet u nog niet' },
    {
      kind: 'list',
      items: [
        'Hoeveel uur werd er vorig jaar ingehuurd?',
        'Welk deel van de omzet komt van de drie grootste klanten?',
      ],
    },
    {
      kind: 'bars',
      size: 'large',
      message: 'Voor het geheel is er nog geen score.',
      bars: [
        {
          label: 'Totaal',
          score: null,
          word: 'nog geen score',
          range: null,
          note: 'Beantwoord nog ten minste vier vragen.',
        },
      ],
    },
  ]
}

export function advice(): ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'Kijk elke maand vooruit' },
    {
      kind: 'table',
      caption: 'Het advies in vier regels',
      columns: [
        { title: '', align: 'left', share: 0.22 },
        { title: '', align: 'left', share: 0.78 },
      ],
      rows: [
        ['Waarom?', 'U antwoordde dat u drukte pas ziet als die er is.'],
        ['Wat levert het op?', 'U kunt verschuiven in plaats van inhuren. Dat scheelt geld en geeft rust.'],
        [
          'Eerste stap',
          'Zet de orders van de komende drie maanden op één vel, samen met de planner (2 uur).',
        ],
        ['Niet doen als', 'uw werk geheel uit storingen bestaat.'],
      ].map((cells) => ({ cells, emphasis: 'none' })),
    },
  ]
}

export function appendix(rowCount: number): ReportBlock[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Bijlage' },
    { kind: 'heading', level: 2, text: 'Alle antwoorden' },
    answers(rowCount),
  ]
}

export function answers(rowCount: number): ReportTable {
  const rows = Array.from({ length: rowCount }, (_, index): ReportTable['rows'] => [
    ...(index % 9 === 0 ? [{ cells: [`Thema ${index / 9 + 1}`], emphasis: 'group' as const }] : []),
    {
      cells: [
        `Vraag ${index + 1}: ${loremWords(6 + (index % 5) * 4, index)}`,
        loremWords(2 + (index % 4), index + 3),
        String((index * 25) % 101),
        String((index % 3) + 1),
      ],
      emphasis: 'none',
    },
  ])
  return {
    kind: 'table',
    caption: 'Uw antwoorden, met punten en gewicht',
    columns: [
      { title: 'Vraag', align: 'left', share: 0.5 },
      { title: 'Antwoord', align: 'left', share: 0.26 },
      { title: 'Punten', align: 'right', share: 0.12 },
      { title: 'Gewicht', align: 'right', share: 0.12 },
    ],
    rows: [...rows.flat(), { cells: ['Gemiddelde', '', '58', '72'], emphasis: 'total' }],
  }
}

export function bar(label: string, value: number, word: string, blocks: number): ReportBar {
  return { label, score: { value, text: String(value), blocks }, word, range: null, note: null }
}

const words =
  'het werk van morgen vraagt om mensen die kunnen leren en een bedrijf dat daar tijd voor maakt ook als de agenda vol is want rust komt zelden vanzelf'.split(
    ' ',
  )

export function loremWords(count: number, start: number): string {
  const text = Array.from({ length: count }, (_, index) => words[(start * 7 + index) % words.length]).join(
    ' ',
  )
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
