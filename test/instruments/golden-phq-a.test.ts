import { expect, test } from 'vitest'
import { assess } from '../../src/assess.js'
import { type ItemId, phqA } from '../../src/instruments/generated/phq-a.js'
import { readGolden } from './read-golden.js'

test('the total for every number of answers and every sum is the one that R computes in whole numbers', () => {
  const golden = readGolden('../golden/phq-a/totals.csv')
  expect(golden.length).toBe(145)
  for (const { answered, sum, total } of golden) {
    let left = Number(sum)
    const responses: Partial<Record<ItemId, number>> = {}
    for (let item = 1; item <= Number(answered); item += 1) {
      responses[`phqa_${item}` as ItemId] = Math.min(3, left)
      left -= Math.min(3, left)
    }
    const score = assess(phqA, { responses, respondent: { key: 'k' } }).scales.total
    expect({ answered, sum, total: score.status === 'scored' ? String(score.sum) : 'absent' }).toEqual({ answered, sum, total })
  }
})
