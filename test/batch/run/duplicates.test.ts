import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayoutFacts } from '../../../src/batch/engine/types.js'
import { DUPLICATE_POLICIES, mergeGroups, rowSet, settleDuplicates } from '../../../src/batch/run/duplicates.js'

const group = (...rows: [number, number][]): { rows: { row: number; answered: number }[] } => ({
  rows: rows.map(([row, answered]) => ({ row, answered })),
})
const facts = (...duplicates: ReturnType<typeof group>[]): LayoutFacts => ({ duplicates }) as unknown as LayoutFacts

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
    expect([...settleDuplicates([group([3, 4], [7, 9], [9, 9])], policy)]).toEqual(losers)
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
        const losers = settleDuplicates(list, policy)
        for (const { rows } of list) {
          const kept = rows.filter(({ row }) => !losers.has(row))
          expect(kept).toHaveLength(policy === 'reject' ? 0 : 1)
          for (const { row } of rows) if (losers.has(row)) expect(losers.get(row)).toBe(kept[0]?.row ?? null)
        }
        expect(losers.size).toBe(list.reduce((sum, { rows }) => sum + rows.length - (policy === 'reject' ? 0 : 1), 0))
      }),
    )
  })

  it('a row that is left out for another reason neither wins nor loses', () => {
    const groups = [group([1, 9], [2, 5], [3, 4]), group([5, 1], [6, 1])]
    const losers = settleDuplicates(groups, 'most-complete', (row) => row !== 1 && row !== 6)
    expect([...losers]).toEqual([[3, 2]])
  })

  it('groups of several instruments are joined, and how complete a row is is counted over all', () => {
    const merged = mergeGroups([facts(group([1, 5], [4, 1])), facts(group([1, 0], [4, 9]), group([6, 1], [8, 1]))])
    expect(merged).toEqual([group([1, 5], [4, 10]), group([6, 1], [8, 1])])
    expect([...settleDuplicates(merged, 'most-complete')]).toEqual([
      [1, 4],
      [8, 6],
    ])
  })

  it('a set of rows has their bits, and no others', () => {
    const set = rowSet([1, 8, 17], 17)
    const rows = Array.from({ length: 24 }, (_, row) => row).filter((row) => ((set.bits[row >> 3] ?? 0) >> (row & 7)) & 1)
    expect([rows, set.size]).toEqual([[1, 8, 17], 3])
  })
})
