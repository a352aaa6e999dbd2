import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasInvisible, skeleton } from '../../src/core/confusable.js'
import { nearest } from '../../src/core/nearest.js'

describe('nearest', () => {
  it.each([
    ['reversed', ['scores', 'reverse', 'weight'], 'reverse'],
    ['q22', ['q1', 'q2', 'q3'], 'q2'],
    ['tnesion', ['strain', 'tension'], 'tension'],
    ['TOTAL', ['totals', 'total'], 'total'],
    ['ｑ１', ['q1'], 'q1'],
    ['abc', ['xyz'], undefined],
    ['q1', [], undefined],
  ])('%s', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected)
  })

  it('never offers the name itself, and always one of the candidates', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.array(fc.string({ maxLength: 8 })), (name, candidates) => {
        const found = nearest(name, candidates)
        if (found !== undefined) expect(candidates.includes(found) && found !== name).toBe(true)
      }),
    )
  })

  it('finds a name one slip away', () => {
    const name = fc.stringMatching(/^[a-z]{4,10}$/)
    fc.assert(
      fc.property(name, fc.nat(), (word, seed) => {
        const place = seed % word.length
        const slip = word.slice(0, place) + word.slice(place + 1)
        expect(nearest(slip, ['0000', word])).toBe(word)
      }),
    )
  })
})

describe('confusable names', () => {
  it.each(['Q1', 'ｑ１', 'q\u200b1', 'q\u2060１'])('%j reads as q1', (name) => {
    expect(skeleton(name)).toBe('q1')
  })
  it('a Kangxi radical reads as the character', () => {
    expect(skeleton('\u2f00')).toBe('一')
  })
  it('knows what cannot be seen', () => {
    for (const name of ['a\u200bb', 'a\u202eb', 'a\ufeff', 'a\u0000', 'a\u00ad']) expect(hasInvisible(name)).toBe(true)
    for (const name of ['q1', '抑郁', 'é', 'phqa_1']) expect(hasInvisible(name)).toBe(false)
  })
})
