import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ItemKey } from '../../src/core/definition.js'
import { compare, fromDecimal } from '../../src/core/rational.js'
import { reverseScores } from '../../src/scoring/item-keys.js'
import { type Answers, answersOf, type Bench, bench, choiceItems, complete, instrument, prorate, scale, sumOf } from './run.js'

const N = 6
const key = (item: string): fc.Arbitrary<ItemKey> =>
  fc.oneof(
    fc.constant(item),
    fc.record({ item: fc.constant(item), weight: fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10) }),
    fc.record({ item: fc.constant(item), reverse: fc.constant(true as const) }),
  )
const keys: fc.Arbitrary<readonly ItemKey[]> = fc.tuple(...choiceItems(N).map(({ id }) => key(id)))
const unweighted: fc.Arbitrary<readonly ItemKey[]> = keys.map((all) =>
  all.map((each) => (typeof each === 'string' || each.reverse === true ? each : each.item)),
)
const answers = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: N, maxLength: N })
const gaps = fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: N, maxLength: N })

function scaleOver(items: readonly ItemKey[]): Bench {
  return bench(
    instrument({
      items: choiceItems(N),
      scales: [
        scale('plain', sumOf(items, complete)),
        scale('prorated', sumOf(items, prorate(1))),
        scale('percent', { method: 'percent-of-maximum', items, missing: prorate(1) }),
      ],
    }),
  )
}

/** Weighted sums by hand, in integers of one tenth. */
function tenths(items: readonly ItemKey[], row: readonly (number | null)[]): number {
  return items.reduce((sum, each, i) => {
    const answer = row[i]
    if (answer == null) return sum
    const { weight = 1, reverse } = typeof each === 'string' ? {} : each
    return sum + Math.trunc(weight * 10 + 0.5) * (reverse === true ? 3 - answer : answer)
  }, 0)
}

const isForward = (each: ItemKey | undefined): boolean => typeof each === 'string' || each?.reverse !== true

it('reversing twice is the identity', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 9 }), (scores) => {
      const plain = scores.map(fromDecimal)
      const twice = reverseScores(reverseScores(plain))
      expect(twice.every((score, i) => compare(score, plain[i] ?? fromDecimal(0)) === 0)).toBe(true)
    }),
  )
})

it('a sum is the sum of its keyed items', () => {
  fc.assert(
    fc.property(keys, answers, (items, row) => {
      expect(scaleOver(items).score(answersOf(row), 'plain').value).toBe(tenths(items, row) / 10)
    }),
    { numRuns: 100 },
  )
})

it('without missing answers the prorated sum is the plain one', () => {
  fc.assert(
    fc.property(keys, answers, (items, row) => {
      const run = scaleOver(items)
      const plain = run.score(answersOf(row), 'plain')
      expect(run.score(answersOf(row), 'prorated')).toEqual(plain)
      expect(plain.notes).toEqual([])
    }),
    { numRuns: 100 },
  )
})

it('raising one forward item never lowers a sum', () => {
  fc.assert(
    fc.property(keys, gaps, fc.nat({ max: N - 1 }), (items, row, at) => {
      const answer = row[at]
      fc.pre(answer != null && answer < 3 && isForward(items[at]))
      const run = scaleOver(items)
      const before = run.score(answersOf(row), 'prorated').value ?? 0
      const raised = row.map((each, i) => (i === at && each !== null ? each + 1 : each))
      expect(run.score(answersOf(raised), 'prorated').value).toBeGreaterThanOrEqual(before)
    }),
    { numRuns: 100 },
  )
})

it('a complete score lies in the range that its keys allow, whatever their weights', () => {
  fc.assert(
    fc.property(keys, answers, (items, row) => {
      const run = scaleOver(items)
      const most = tenths(
        items,
        items.map((each) => (isForward(each) ? 3 : 0)),
      )
      fc.pre(most > 0)
      const value = run.score(answersOf(row), 'plain').value ?? -1
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(most / 10)
      expect(run.score(answersOf(row), 'percent').value).toBeCloseTo((1000 * value) / most, 9)
    }),
    { numRuns: 60 },
  )
})

// With weights the published proration (s × N) / n can leave the range: one heavy answered item stands for light ones.
it('a score over items of one range lies in the range that its keys allow, whatever is missing', () => {
  fc.assert(
    fc.property(unweighted, gaps, (items, row) => {
      const { value } = scaleOver(items).score(answersOf(row), 'prorated')
      if (value === null) return
      const most =
        tenths(
          items,
          items.map((each) => (isForward(each) ? 3 : 0)),
        ) / 10
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(most)
      const percent = scaleOver(items).score(answersOf(row), 'percent').value ?? -1
      expect(percent).toBeGreaterThanOrEqual(0)
      expect(percent).toBeLessThanOrEqual(100)
    }),
    { numRuns: 60 },
  )
})

it('the order of keys in an answer sheet means nothing', () => {
  fc.assert(
    fc.property(keys, gaps, fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: N }), (items, row, order) => {
      const run = scaleOver(items)
      const sheet = Object.entries(answersOf(row))
      const shuffled: Answers = Object.fromEntries(order.flatMap((i) => (sheet[i] === undefined ? [] : [sheet[i]])))
      expect(run.score(shuffled, 'prorated')).toEqual(run.score(answersOf(row), 'prorated'))
    }),
    { numRuns: 60 },
  )
})
