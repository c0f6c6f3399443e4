import { describe, expect, it } from 'vitest'
import { isSameValue } from './same-value.ts'

describe('two values of a file', () => {
  it.each<[boolean, unknown, unknown]>([
    [true, { a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }],
    [true, { a: undefined }, {}],
    [false, { a: null }, {}],
    [false, [1, 2], [2, 1]],
    [false, [1], [1, 2]],
    [false, [], {}],
    [false, '1', 1],
    [false, null, {}],
    [false, JSON.parse('{"constructor":1}'), {}],
    [true, JSON.parse('{"constructor":1}'), JSON.parse('{"constructor":1}')],
  ])('are the same: %s for %j and %j', (isSame, a, b) => {
    expect(isSameValue(a, b)).toBe(isSame)
    expect(isSameValue(b, a)).toBe(isSame)
  })
})
