import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NodeBounds } from '../../src/plan/linked.js'
import type { Cut, Op, PlanNode, Program } from '../../src/plan/program.js'
import { programsWithRows } from '../reference/arbitraries.js'
import { boundsOf, escaping, HAS_NO_BOUNDS } from '../reference/escaping.js'
import { type ReferenceBounds, referenceBounds } from '../reference/reference-bounds.js'

const ITEM_OPS: readonly Op[] = [
  'tally',
  'addTally',
  'settle',
  'extreme',
  'score',
  'codeIn',
  'cmp',
  'atLeast',
  'not',
  'rules',
  'steps',
  'table',
  'gate',
]

describe('law: bounds hold whatever the blanks say', () => {
  it('on every node of random programs', () => {
    const few = { items: { least: 1, most: 4 }, codes: 3, operations: 25 }
    fc.assert(
      fc.property(programsWithRows(2, few, [8, 5, 5, 2, 0]), ({ program, rows }) => {
        for (const row of rows) expect(escaping(program, row)).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  it('on nodes over items and gates, with more blanks', () => {
    const few = { items: { least: 2, most: 6 }, codes: 3, operations: 18, ops: ITEM_OPS }
    fc.assert(
      fc.property(programsWithRows(2, few, [5, 2, 0]), ({ program, rows }) => {
        const known = rows.map((row) => ({ ...row, reals: program.inputs.reals.map(({ min }) => min) }))
        for (const row of known) expect(escaping(program, row)).toBeUndefined()
      }),
      { numRuns: 100 },
    )
  })
})

describe.each<[string, readonly Op[]]>([
  ['signs and powers', ['score', 'sub', 'neg', 'abs', 'powi', 'mul', 'min2', 'max2']],
  ['presence', ['codeIn', 'attrIn', 'rules', 'isPresent', 'firstPresent', 'withhold', 'choose', 'combine']],
  ['printed tables', ['settle', 'score', 'stratum', 'table', 'interpolate', 'steps', 'isPresent']],
])('bounds of %s', (_, ops) => {
  it('hold whatever the blanks say', () => {
    const few = { items: { least: 1, most: 3 }, codes: 3, operations: 14, ops }
    fc.assert(
      fc.property(programsWithRows(2, few, [5, 2, 0]), ({ program, rows }) => {
        for (const row of rows) expect(escaping(program, row)).toBeUndefined()
      }),
      { numRuns: 150 },
    )
  })
})

/** One tally, no gates: scores, form and limit are free, and everything above it is monotone. */
const single = fc
  .record({
    scores: fc.array(fc.array(fc.integer({ min: -2, max: 6 }), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
    form: fc.constantFrom('total', 'mean', 'prorate', 'fillZero', 'prorateRounded', 'percentOfMaximum' as const),
    factor: fc.constantFrom<readonly [number, number]>([1, 1], [5, 4], [-2, 3]),
    which: fc.constantFrom('max', 'min' as const),
    cuts: fc.uniqueArray(fc.integer({ min: -5, max: 25 }), { minLength: 1, maxLength: 4 }),
    values: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 80, maxLength: 80 }),
    codes: fc.array(fc.nat(999), { minLength: 6, maxLength: 6 }),
    blank: fc.array(fc.constantFrom(255, 253, 251, 0, 0, 0), { minLength: 6, maxLength: 6 }),
  })
  .map((drawn) => {
    const items = drawn.scores.map((_, item) => ({ item }))
    const form =
      drawn.form === 'percentOfMaximum'
        ? { kind: drawn.form, min: 0, max: 17 }
        : drawn.form === 'prorateRounded'
          ? { kind: drawn.form, mode: 'half-up' as const }
          : { kind: drawn.form }
    const limit = { maxMissing: drawn.scores.length }
    const cuts: Cut[] = drawn.cuts.sort((a, b) => a - b).map((at) => ({ at, closed: 'at-or-above' }))
    let cell = 20
    const nodes: PlanNode[] = [
      { op: 'tally', items, scores: drawn.scores },
      { op: 'settle', tally: 0, form, limit, steps: [{ multiply: drawn.factor }] },
      { op: 'extreme', items, scores: drawn.scores, which: drawn.which, limit },
      { op: 'settle', tally: 0, form: { kind: 'total' }, limit, steps: [] },
      {
        op: 'table',
        x: 3,
        groups: [{ kind: 'values', from: -30, values: drawn.values.map((more) => (cell += more)) }],
        low: 'cap',
        high: 'cap',
      },
      { op: 'steps', x: 1, groups: [{ cuts }] },
      {
        op: 'steps',
        x: 4,
        groups: [
          {
            cuts: [
              { at: 100, closed: 'above' },
              { at: 200, closed: 'above' },
            ],
          },
        ],
      },
      { op: 'table', x: 1, groups: [{ kind: 'linear', mean: 3.19, sd: 2.7, base: 50, unit: 10, least: 20 }], low: 'cap', high: 'cap' },
    ]
    const inputs = {
      items: drawn.scores.map((row, k) => ({ id: `item_${k}`, codes: row.map((_, code) => code) })),
      reals: [],
      attributes: [],
    }
    const codes = drawn.scores.map((row, k) =>
      drawn.blank[k] === 0 ? (drawn.codes[k] as number) % row.length : (drawn.blank[k] as number),
    )
    return { program: { formatVersion: 1, inputs, nodes } satisfies Program, row: { items: codes, reals: [], attributes: [] } }
  })

describe('bounds are exact', () => {
  it('for a score or extreme of one tally and monotone functions of it', () => {
    fc.assert(
      fc.property(single, ({ program, row }) => {
        const brute = referenceBounds(program, row, 4096) as ReferenceBounds[]
        const stated = boundsOf(program, row)
        for (let node = 1; node < program.nodes.length; node++) {
          const { lowest, highest } = brute[node] as ReferenceBounds
          expect({ node, ...stated.interval(node) }).toEqual({ node, lowest, highest })
        }
        for (const node of [5, 6]) {
          const outcomes = stated.outcomes(node) ?? []
          for (const value of (brute[node] as ReferenceBounds).values) expect(outcomes).toContain(value)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('and a point on a complete form', () => {
    fc.assert(
      fc.property(programsWithRows(2, { operations: 25, ops: ITEM_OPS }, [10]), ({ program, rows }) => {
        for (const row of rows) {
          const brute = referenceBounds(program, row, 1) as ReferenceBounds[]
          const stated = boundsOf(program, row)
          brute.forEach(({ lowest, highest }, node) => {
            const interval = stated.interval(node)
            if (lowest === null || interval === null || HAS_NO_BOUNDS.has((program.nodes[node] as PlanNode).op)) return
            expect({ node, ...interval }).toEqual({ node, lowest, highest })
          })
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('law (b): removing an answer', () => {
  it('never raises a lower bound nor lowers an upper one', () => {
    fc.assert(
      fc.property(single, fc.nat(5), ({ program, row }, removed) => {
        const items = row.items.map((code, k) => (k === removed % row.items.length ? 255 : code))
        const before = boundsOf(program, row)
        const after = boundsOf(program, { ...row, items })
        for (let node = 1; node < program.nodes.length; node++) {
          const was = before.interval(node) as NodeBounds
          const is = after.interval(node) as NodeBounds
          expect(is.lowest).toBeLessThanOrEqual(was.lowest)
          expect(is.highest).toBeGreaterThanOrEqual(was.highest)
        }
      }),
      { numRuns: 200 },
    )
  })
})
