/** Programs worked by hand that the laws of bounds once found by chance. */
import { describe, expect, it } from 'vitest'
import type { PlanNode } from '../../src/plan/program.js'
import { boundsOf, escaping } from '../reference/escaping.js'

describe('bounds of rules whose conditions are the same in every completion', () => {
  const items = [{ item: 0 }]
  const stop = (outcome: number) => ({ when: 1, outcome, onUnknown: 'stop' as const })
  /** Node 0 is absent whatever is answered, so that the condition, node 1, is unknown in every completion. */
  const outcomesOf = (rules: Omit<Extract<PlanNode, { op: 'rules' }>, 'op'>): readonly number[] | null | undefined => {
    const nodes: PlanNode[] = [
      { op: 'extreme', items, scores: [[0, 1]], which: 'max', limit: { minAnswered: 2 } },
      { op: 'cmp', a: 0, test: 'lt', b: 1 },
      { op: 'rules', ...rules },
    ]
    const inputs = { items: [{ id: 'item_0', codes: [0, 1] }], reals: [], attributes: [] }
    return boundsOf({ formatVersion: 1, inputs, nodes }, { items: [0], reals: [], attributes: [] }).outcomes(2)
  }

  it('hold no outcome where reading stops undecided', () => {
    expect(outcomesOf({ rows: [stop(0), stop(0)] })).toBeNull()
    expect(outcomesOf({ rows: [stop(0)], otherwise: 1 })).toBeNull()
  })

  it('hold the one on which all agree, and the one that an unknown matches', () => {
    expect(outcomesOf({ rows: [stop(1), stop(1)], otherwise: 1 })).toEqual([1])
    expect(
      outcomesOf({
        rows: [
          { ...stop(2), onUnknown: 'skip' },
          { ...stop(3), onUnknown: 'match' },
        ],
        otherwise: 1,
      }),
    ).toEqual([3])
  })
})

describe('bounds of scores beyond whole doubles', () => {
  const inputs = { items: [{ id: 'item_0', codes: [0, 1] }], reals: [], attributes: [] }
  const row = { items: [255], reals: [], attributes: [] }

  it('read a printed table by the exact score, which may be a fraction', () => {
    const nodes: PlanNode[] = [
      { op: 'const', value: 1e300 },
      { op: 'table', x: 0, groups: [{ kind: 'linear', mean: 0, sd: 3.05, base: 0, unit: 1 }], low: 'cap', high: 'cap' },
      { op: 'table', x: 1, groups: [{ kind: 'values', from: -2, values: [0] }], low: 'cap', high: 'cap' },
      { op: 'isPresent', a: 2 },
    ]
    expect(escaping({ formatVersion: 1, inputs, nodes }, row)).toBeUndefined()
  })

  it('join with a decision as one more outcome', () => {
    const nodes: PlanNode[] = [
      { op: 'codeIn', item: { item: 0 }, codes: [1], reasons: [] },
      { op: 'rules', rows: [], otherwise: 0 },
      { op: 'const', value: 1e300 },
      { op: 'choose', when: 0, then: 1, else: 2, onUnknown: 'absent' },
    ]
    const stated = boundsOf({ formatVersion: 1, inputs, nodes }, row)
    expect(stated.interval(3)).toEqual({ lowest: 0, highest: 1e300 })
    expect(stated.outcomes(3)).toEqual([0, 1e300])
  })
})

describe('a decision joined with a number', () => {
  it('has no outcomes to list', () => {
    const nodes: PlanNode[] = [
      { op: 'codeIn', item: { item: 0 }, codes: [1], reasons: [] },
      { op: 'rules', rows: [], otherwise: 0 },
      { op: 'real', input: 0 },
      { op: 'choose', when: 0, then: 1, else: 2, onUnknown: 'absent' },
    ]
    const inputs = { items: [{ id: 'item_0', codes: [0, 1] }], reals: [{ id: 'real_0', min: 0, max: 1e300 }], attributes: [] }
    const stated = boundsOf({ formatVersion: 1, inputs, nodes }, { items: [255], reals: [{ missing: 255 }], attributes: [] })
    expect(stated.interval(3)).toEqual({ lowest: 0, highest: 1e300 })
    expect(stated.outcomes(3)).toBeNull()
  })
})
