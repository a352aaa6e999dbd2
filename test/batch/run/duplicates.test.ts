import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DUPLICATE_POLICIES,
  type Losers,
  mergeGroups,
  type Place,
  rowSet,
  type StudyGroup,
  settleDuplicates,
} from '../../../src/batch/run/duplicates.js'

const group = (...rows: [row: number, answered: number, input?: number][]): StudyGroup => ({
  rows: rows.map(([row, answered, input = 0]) => ({ input, row, answered })),
})
/** The losers of a study of one input. */
const settle = (groups: readonly StudyGroup[], policy: (typeof DUPLICATE_POLICIES)[number], counts?: (place: Place) => boolean): Losers =>
  settleDuplicates(groups, policy, 1, counts)[0] ?? new Map()
const told = (losers: Losers): [number, number | null][] => [...losers].map(([row, kept]) => [row, kept?.row ?? null])

describe('which row of a respondent counts', () => {
  it.each([
    [
      'first',
      [
        [7, 3],
        [9, 3],
      ],
    ],
    [
      'last',
      [
        [3, 9],
        [7, 9],
      ],
    ],
    [
      'most-complete',
      [
        [3, 7],
        [9, 7],
      ],
    ],
    [
      'reject',
      [
        [3, null],
        [7, null],
        [9, null],
      ],
    ],
  ] as const)('%s', (policy, losers) => {
    expect(told(settle([group([3, 4], [7, 9], [9, 9])], policy))).toEqual(losers)
  })

  it('law: of every group one row is kept, or none under reject, and no other row is touched', () => {
    const groups = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 40 }).map((rows) => {
      const sorted = [...rows].sort((a, b) => a - b)
      const half = Math.max(2, sorted.length >> 1)
      const parts = [sorted.slice(0, half), sorted.slice(half)].filter((part) => part.length > 1)
      return parts.map((part) => group(...part.map((row): [number, number] => [row, row % 5])))
    })
    fc.assert(
      fc.property(groups, fc.constantFrom(...DUPLICATE_POLICIES), (list, policy) => {
        const losers = settle(list, policy)
        for (const { rows } of list) {
          const kept = rows.filter(({ row }) => !losers.has(row))
          expect(kept).toHaveLength(policy === 'reject' ? 0 : 1)
          for (const { row } of rows) if (losers.has(row)) expect(losers.get(row)?.row ?? null).toBe(kept[0]?.row ?? null)
        }
        expect(losers.size).toBe(list.reduce((sum, { rows }) => sum + rows.length - (policy === 'reject' ? 0 : 1), 0))
      }),
    )
  })

  it('a row that is left out for another reason neither wins nor loses', () => {
    const groups = [group([1, 9], [2, 5], [3, 4]), group([5, 1], [6, 1])]
    const losers = settle(groups, 'most-complete', ({ row }) => row !== 1 && row !== 6)
    expect(told(losers)).toEqual([[3, 2]])
  })

  it('groups of several instruments are joined, and how complete a row is is counted over all', () => {
    const merged = mergeGroups([[group([1, 5], [4, 1])], [group([1, 0], [4, 9]), group([6, 1], [8, 1])]])
    expect(merged).toEqual([group([1, 5], [4, 10]), group([6, 1], [8, 1])])
    expect(told(settle(merged, 'most-complete'))).toEqual([
      [1, 4],
      [8, 6],
    ])
  })

  it('rows of several inputs are one group: the order is that of the inputs, and the kept row is named with its input', () => {
    const across = group([9, 4, 0], [2, 9, 1], [7, 9, 1])
    const places = (policy: (typeof DUPLICATE_POLICIES)[number]): unknown => settleDuplicates([across], policy, 2).map((each) => [...each])
    expect(places('first')).toEqual([
      [],
      [
        [2, { input: 0, row: 9 }],
        [7, { input: 0, row: 9 }],
      ],
    ])
    expect(places('last')).toEqual([[[9, { input: 1, row: 7 }]], [[2, { input: 1, row: 7 }]]])
    expect(places('most-complete')).toEqual([[[9, { input: 1, row: 2 }]], [[7, { input: 1, row: 2 }]]])
    expect(mergeGroups([[group([5, 1, 0], [5, 2, 1])], [group([5, 3, 1], [6, 1, 1])]])).toEqual([group([5, 1, 0], [5, 5, 1], [6, 1, 1])])
  })

  it('a set of rows has their bits, and no others', () => {
    const set = rowSet([1, 8, 17], 17)
    const rows = Array.from({ length: 24 }, (_, row) => row).filter((row) => ((set.bits[row >> 3] ?? 0) >> (row & 7)) & 1)
    expect([rows, set.size]).toEqual([[1, 8, 17], 3])
  })
})
