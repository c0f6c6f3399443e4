import { expect, test } from 'vitest'
import { amountInWords, decimalsOf, differenceInWords } from './amount-in-words.ts'

test('an amount on its own has cents only where it needs them', () => {
  expect([2850, 2850.5, -180, null].map((value) => amountInWords(value, 'nl'))).toEqual([
    '2850',
    '2850,50',
    '-180',
    '',
  ])
})

test('amounts below each other all have cents when one of them has, so that they line up', () => {
  const column = [2700, 2850.5, null, 150.5]
  expect(column.map((value) => amountInWords(value, 'en', decimalsOf(column)))).toEqual([
    '2700.00',
    '2850.50',
    '',
    '150.50',
  ])
  expect(differenceInWords(0, 'nl', 2)).toBe('0,00')
  expect(differenceInWords(12, 'nl', 2)).toBe('+12,00')
})

test('whole amounts, and no amounts at all, need no decimals', () => {
  expect(decimalsOf([2700, null, -3])).toBe(0)
  expect(decimalsOf([])).toBe(0)
})
