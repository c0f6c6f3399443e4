import { describe, expect, it } from 'vitest'
import { readShippedRules } from './sample-texts.ts'
import { splitSentences } from './sentences.ts'

const { nl } = readShippedRules()
const split = (text: string) => splitSentences(text, nl.abbreviations)

describe('sentences that must not break', () => {
  it.each([
    'Vraag het bijv. Jan of mevr. De Vries.',
    'Reken met ca. 10 mensen.',
    'Doe dit, o.a. In de winter.',
    'Bel J. Jansen.',
    'Het is 3.5 of 1.250 euro.',
    'Denk aan werk, rust enz. en kijk verder.',
    'Elk jaar met iedereen',
    'Kijk op uwv.nl voor hulp.',
    'Een regel die\nin het bestand doorloopt',
  ])('%s', (text) => {
    expect(split(text)).toHaveLength(1)
  })
})

describe('sentences that must break', () => {
  it.each([
    ['Dit is een gesprek met u. De adviseur luistert.', 2],
    ['Klopt dit? Dan gaat u door. 12 vragen volgen.', 3],
    ['Hij zei: "Goed." Toen ging hij.', 2],
    ["Wij werken hard. 's Avonds rusten wij.", 2],
    ['- Praat met iemand\n- Maak een plan\n- Kijk terug', 3],
    ['Eerste alinea\n\nTweede alinea', 2],
    ['1. Praat met iemand\n2. Maak een plan', 2],
    ['Wacht… Kijk eerst.', 2],
  ])('%s', (text, sentences) => {
    expect(split(text)).toHaveLength(sentences)
  })
})

it('finds no sentence in nothing', () => {
  expect([split(''), split(' \n '), split('…')]).toEqual([[], [], []])
})
