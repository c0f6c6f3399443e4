import { expect, it } from 'vitest'
import { mixLook } from './mix-look.ts'

const places = [1, 2, 3, 4, 5]

it('gives each of five places a lightness of its own', () => {
  expect(new Set(places.map((place) => mixLook(place).step)).size).toBe(5)
})

it('tells five places apart without lightness: solid, three ways of lines, and the lightest left open', () => {
  expect(places.map((place) => mixLook(place).pattern)).toEqual([
    'none',
    'rising',
    'upright',
    'falling',
    'none',
  ])
})

it('starts again after the fifth', () => {
  expect(mixLook(6)).toEqual(mixLook(1))
})
