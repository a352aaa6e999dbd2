import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChunkFacts, ROW_FATES, type RowFate } from '../../../src/batch/engine/types.js'
import { addChunk, addsUp, countRows, createInputTally, ROW_COUNTS, sumCounts } from '../../../src/batch/run/tally.js'

const fates = fc.record(Object.fromEntries(ROW_FATES.map((fate) => [fate, fc.nat(1000)])) as Record<RowFate, fc.Arbitrary<number>>)
const chunk = (each: Record<RowFate, number>): ChunkFacts => ({
  ...{ from: 1, to: 1, fates: each, broken: [], none: [], withoutKey: 1, unknownCells: new Map([['a', { count: 2, rows: [1] }]]) },
  ...{
    warnings: [{ code: 'x', count: 3, first: [] }],
    critical: { endorsed: 1, 'not-endorsed': 0, unknown: 0, unreadable: 0 },
    bytes: null,
  },
})

describe('nothing is lost', () => {
  it('law: whatever the fates of the rows and the policy, the parts add up to the rows read', () => {
    fc.assert(
      fc.property(fc.array(fates, { maxLength: 8 }), fc.constantFrom('score', 'leave-out', 'reject', undefined), (chunks, policy) => {
        const tally = createInputTally()
        for (const each of chunks) addChunk(tally, chunk(each))
        const read = chunks.reduce((sum, each) => sum + ROW_FATES.reduce((all, fate) => all + each[fate], 0), 0)
        const counts = countRows(read, tally, policy)
        expect(addsUp(counts)).toBe(true)
        expect(addsUp(sumCounts([counts, counts]))).toBe(true)
        expect(tally.withoutKey).toBe(chunks.length)
        expect(tally.unknownCells.get('a')?.count ?? 0).toBe(2 * chunks.length)
        if (policy === 'reject') expect(counts.partial).toBe(0)
      }),
    )
  })

  it('a row too many or too few does not add up', () => {
    const tally = createInputTally()
    tally.fates.scored = 3
    expect(addsUp(countRows(4, tally, undefined))).toBe(false)
    expect(addsUp(countRows(2, tally, undefined))).toBe(false)
  })

  it('every fate has its place in the sum, and only one', () => {
    for (const fate of ROW_FATES) {
      const tally = createInputTally()
      tally.fates[fate] = 1
      const counts = countRows(1, tally, 'leave-out')
      expect(
        ROW_COUNTS.filter((name) => counts[name] === 1),
        fate,
      ).toHaveLength(1)
    }
  })
})
