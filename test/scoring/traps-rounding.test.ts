import { describe, expect, it } from 'vitest'
import type { MissingPolicy } from '../../src/core/definition.js'
import { answersOf, bench, choiceItems, figure, instrument, prorate, scale, sumOf } from './run.js'

const ids = (n: number): string[] => choiceItems(n).map(({ id }) => id)

function sums(
  n: number,
  missing: MissingPolicy,
  rounding?: 'half-up' | 'ceiling' | 'half-even',
): (answers: readonly (number | null)[]) => number | null {
  const stages = rounding === undefined ? { raw: [] } : { raw: [{ round: { mode: rounding, digits: 0 } }] }
  const run = bench(instrument({ items: choiceItems(n), scales: [scale('s', sumOf(ids(n), missing), stages)] }))
  return (answers) => run.score(answersOf(answers), 's').value
}

describe('traps of rounding and derived numbers', () => {
  it('T42 four of five answered with sum 2: each manual’s rounding gives its own number', () => {
    const answers = [1, 1, 0, 0, null]
    expect(sums(5, prorate(4))(answers)).toBe(2.5)
    expect(sums(5, { policy: 'prorate-rounded-mean', mode: 'half-even', minAnswered: 4, figure })(answers)).toBe(2)
    expect(sums(5, prorate(4), 'half-up')(answers)).toBe(3)
    expect(sums(5, prorate(4), 'ceiling')(answers)).toBe(3)
    expect(sums(5, prorate(4), 'half-even')(answers)).toBe(2)
    // person mean 0.5 rounded half up is 1, added for the missing item
    expect(sums(5, { policy: 'prorate-rounded-mean', mode: 'half-up', minAnswered: 4, figure })(answers)).toBe(3)
    // GDS-15, 12 answered with sum 5: 6.25, half up 6 and not 7
    const gds = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, null, null, null]
    expect(sums(15, prorate(12))(gds)).toBe(6.25)
    expect(sums(15, prorate(12), 'half-up')(gds)).toBe(6)
    expect(sums(15, prorate(12), 'ceiling')(gds)).toBe(7)
    // SDQ, three of five answered with sum 4: 6.67 gives 7
    expect(sums(5, prorate(3), 'half-up')([2, 1, 1, null, null])).toBe(7)
  })

  it('T43 decimals are exact until the one rounding step', () => {
    const weighted = [
      { item: 'q1', weight: 1.005 },
      { item: 'q2', weight: 0 },
    ]
    const halves = (mode: 'half-up' | 'half-away', sign: number) =>
      bench(
        instrument({
          items: choiceItems(2),
          scales: [scale('s', sumOf(weighted), { raw: [], cents: [{ multiply: sign }, { round: { mode, digits: 2 } }] })],
        }),
      )
    expect(halves('half-up', 1).score(answersOf([1, 0]), 's').value).toBe(1.01)
    expect(halves('half-up', -1).score(answersOf([1, 0]), 's').value).toBe(-1)
    expect(halves('half-away', -1).score(answersOf([1, 0]), 's').value).toBe(-1.01)
    const tenths = bench(instrument({ items: choiceItems(3), scales: [scale('s', sumOf(ids(3).map((item) => ({ item, weight: 0.1 }))))] }))
    expect(tenths.score(answersOf([1, 2, 0]), 's').value).toBe(0.3)
    expect(tenths.score(answersOf([3, 3, 1]), 's').value).toBe(0.7)
  })

  it('T47 derived constants: a stage is derived from the one before it, exactly and in order', () => {
    const run = bench(
      instrument({
        items: choiceItems(4),
        scales: [
          scale('sas', sumOf(ids(4), prorate(3)), { sum: [], index: [{ multiply: 1.25 }, { round: { mode: 'floor', digits: 0 } }] }),
          scale('dass', sumOf(ids(4)), { sum: [], doubled: [{ multiply: 2 }] }),
          scale('snap', sumOf(ids(3)), { sum: [], mean: [{ divide: 3 }, { round: { mode: 'half-up', digits: 2 } }] }),
          scale('shift', sumOf(ids(4)), { sum: [{ add: -1 }], percent: [{ multiply: 100 }, { divide: 12 }] }),
        ],
      }),
    )
    expect(run.score(answersOf([3, 2, 2, null]), 'sas', 'sum').value).toBeCloseTo(28 / 3, 12)
    // floor(1.25 × 28/3) = floor(11.67); the sum is not rounded on the way
    expect(run.score(answersOf([3, 2, 2, null]), 'sas', 'index').value).toBe(11)
    expect(run.score(answersOf([3, 2, 2, 1]), 'dass', 'doubled').value).toBe(16)
    expect(run.score(answersOf([3, 2, 0, 1]), 'snap', 'mean').value).toBe(1.67)
    expect(run.score(answersOf([3, 2, 2, 3]), 'shift', 'sum').value).toBe(9)
    expect(run.score(answersOf([3, 2, 2, 3]), 'shift', 'percent').value).toBe(75)
  })
})
