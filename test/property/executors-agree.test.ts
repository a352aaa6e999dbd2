import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROUNDING_MODES } from '../../src/core/rounding.js'
import { linkPlan } from '../../src/plan/link.js'
import type { ColumnRef, Fraction, Op, PlanNode, Program, SettleForm } from '../../src/plan/program.js'
import { planOf, programs, programsWithRows, rowFrom } from '../reference/arbitraries.js'
import type { ReferenceRow } from '../reference/draft.js'
import { drawFrom } from '../reference/drawing.js'
import { interpret } from '../reference/interpreter.js'
import { ALL_OPS } from '../reference/program-builder.js'
import { type Cell, readRow, runRows } from '../reference/run-plan.js'

function expected(program: Program, row: ReferenceRow): Cell[] {
  return interpret(program, row).map(({ value, status }, node) => ({ node, op: (program.nodes[node] as PlanNode).op, value, status }))
}

/** The first node that differs by a bit, with what it is. */
function firstDifference(program: Program, row: ReferenceRow, got: readonly Cell[]): unknown {
  for (const [node, cell] of expected(program, row).entries()) {
    const other = got[node] as Cell
    if (!Object.is(cell.value, other.value) || cell.status !== other.status) {
      return { node, operation: program.nodes[node], reference: cell, executor: other }
    }
  }
  return undefined
}

describe('law 1: the executor agrees with the reference interpreter to the last bit', () => {
  it('on every node of random programs and rows', () => {
    fc.assert(
      fc.property(programsWithRows(6), ({ program, rows }) => {
        const linked = linkPlan(planOf(program), rows.length)
        runRows(linked, rows)
        rows.forEach((row, at) => {
          expect(firstDifference(program, row, readRow(linked, at))).toBeUndefined()
        })
      }),
      { numRuns: 200 },
    )
  })

  it('on look-ups of whatever can be looked up: conditions, choices, other look-ups', () => {
    const ops: readonly Op[] = [
      'tally',
      'settle',
      'extreme',
      'cmp',
      'not',
      'choose',
      'firstPresent',
      'withhold',
      'table',
      'steps',
      'table',
      'stratum',
    ]
    fc.assert(
      fc.property(programsWithRows(4, { ops, operations: 20 }), ({ program, rows }) => {
        const linked = linkPlan(planOf(program), rows.length)
        runRows(linked, rows)
        rows.forEach((row, at) => {
          expect(firstDifference(program, row, readRow(linked, at))).toBeUndefined()
        })
      }),
      { numRuns: 200 },
    )
  })

  it('on the code that every gate writes', () => {
    const ops: readonly Op[] = ['gate', 'gate', 'codeIn', 'attrIn', 'tally', 'settle', 'score', 'extreme']
    fc.assert(
      fc.property(programsWithRows(4, { ops, operations: 15 }), ({ program, rows }) => {
        const linked = linkPlan(planOf(program), rows.length)
        runRows(linked, rows)
        rows.forEach((row, at) => {
          interpret(program, row).forEach(({ column }, gate) => {
            if (column !== undefined) expect(linked.column({ gate })[at]).toBe(column)
          })
        })
      }),
      { numRuns: 100 },
    )
  })

  it('whatever the size of the block, and whatever else was in it before', () => {
    fc.assert(
      fc.property(programsWithRows(12, { operations: 25 }), fc.integer({ min: 1, max: 12 }), ({ program, rows }, size) => {
        const linked = linkPlan(planOf(program), size)
        const single = linkPlan(planOf(program), 1)
        for (let start = 0; start < rows.length; start += size) {
          const block = rows.slice(start, start + size)
          runRows(linked, block)
          block.forEach((row, at) => {
            runRows(single, [row])
            expect(readRow(linked, at)).toEqual(readRow(single, 0))
            expect(firstDifference(program, row, readRow(single, 0))).toBeUndefined()
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('on every rounding mode, negative ties included', () => {
    const rounding = fc.record({
      scores: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
      mode: fc.constantFrom(...ROUNDING_MODES),
      digits: fc.integer({ min: 0, max: 2 }),
      part: fc.constantFrom<Fraction>([1, 2], [-1, 2], [1, 8], [5, 40], [1, 200], [-3, 400], [1, 3]),
    })
    fc.assert(
      fc.property(rounding, ({ scores, mode, digits, part }) => {
        const round = { mode, digits }
        const item = { item: 0 }
        const form = { kind: 'total' } as const
        const program: Program = {
          formatVersion: 1,
          inputs: { items: [{ id: 'item_0', codes: [0, 1, 2, 3] }], reals: [], attributes: [] },
          nodes: [
            { op: 'tally', items: [item], scores: [scores] },
            { op: 'settle', tally: 0, form, limit: { maxMissing: 0 }, steps: [{ multiply: part }, { round }] },
            { op: 'settle', tally: 0, form, limit: { maxMissing: 0 }, steps: [{ multiply: part }] },
            { op: 'round', a: 2, round },
            { op: 'table', x: 2, groups: [{ kind: 'linear', mean: 0, sd: 2, base: 0, unit: 1, round }], low: 'cap', high: 'cap' },
            { op: 'neg', a: 2 },
            { op: 'table', x: 5, groups: [{ kind: 'linear', mean: 0, sd: 2, base: 0, unit: 1, round }], low: 'cap', high: 'cap' },
          ],
        }
        const rows = [0, 1, 2, 3].map((code) => ({ items: [code], reals: [], attributes: [] }))
        const linked = linkPlan(planOf(program), 4)
        runRows(linked, rows)
        rows.forEach((row, at) => {
          expect(firstDifference(program, row, readRow(linked, at))).toBeUndefined()
        })
      }),
      { numRuns: 200 },
    )
  })

  it('on tallies too wide for packed counters or small tables', () => {
    const wide = fc.record({
      items: fc.integer({ min: 1, max: 260 }),
      scores: fc.array(fc.constantFrom(0, 1, 3, 300, 65_535, 1_000_000, -1, -40_000), { minLength: 3, maxLength: 3 }),
      picks: fc.array(fc.nat(999_999), { minLength: 60, maxLength: 60 }),
      form: fc.constantFrom<SettleForm>({ kind: 'prorate' }, { kind: 'mean' }, { kind: 'prorateRounded', mode: 'half-even' }),
    })
    fc.assert(
      fc.property(wide, ({ items, scores, picks, form }) => {
        const columns = Array.from({ length: items }, (_, item) => ({ item }))
        const half = Math.ceil(items / 2)
        const tally = (part: readonly ColumnRef[]): PlanNode => ({ op: 'tally', items: part, scores: part.map(() => scores) })
        const limit = { minAnswered: 1 }
        const program: Program = {
          formatVersion: 1,
          inputs: { items: columns.map(({ item }) => ({ id: `item_${item}`, codes: [0, 1, 2] })), reals: [], attributes: [] },
          nodes: [
            tally(columns),
            { op: 'settle', tally: 0, form, limit, steps: [{ multiply: [5, 4] }, { round: { mode: 'half-up', digits: 2 } }] },
            tally(columns.slice(0, half)),
            ...(half < items ? [tally(columns.slice(half)), { op: 'addTally', tallies: [2, 3] } as const] : []),
            { op: 'settle', tally: half < items ? 4 : 2, form, limit, steps: [] },
            {
              op: 'steps',
              x: 1,
              groups: [
                {
                  cuts: [
                    { at: 2.5, closed: 'above', digits: 1 },
                    { at: [70_001, 7], closed: 'at-or-above' },
                  ],
                },
              ],
            },
            { op: 'extreme', items: columns, scores: columns.map(() => scores), which: 'max', limit: { maxMissing: half } },
          ],
        }
        const draw = drawFrom(Array.from({ length: 3000 }, (_, k) => (picks[k % 60] ?? 0) + k * k))
        const rows = [10, 9, 5, 1, 0].map((answered) => rowFrom(program, draw, answered))
        const linked = linkPlan(planOf(program), rows.length)
        runRows(linked, rows)
        rows.forEach((row, at) => {
          expect(firstDifference(program, row, readRow(linked, at))).toBeUndefined()
        })
      }),
      { numRuns: 60 },
    )
  })

  it('and never writes into the plan it was given', () => {
    fc.assert(
      fc.property(programsWithRows(2), ({ program, rows }) => {
        const plan = planOf(program)
        const before = JSON.stringify(plan)
        runRows(linkPlan(plan, 2), rows)
        expect(JSON.stringify(plan)).toBe(before)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the generator', () => {
  it('makes every operation of the table', () => {
    const met = new Set<string>()
    for (const program of fc.sample(programs(), { numRuns: 60, seed: 7 })) for (const { op } of program.nodes) met.add(op)
    expect([...met].sort()).toEqual([...ALL_OPS].sort())
  })

  it('reaches present and absent values of every operation that can be absent', () => {
    const present = new Set<string>()
    const absent = new Set<string>()
    for (const { program, rows } of fc.sample(programsWithRows(5), { numRuns: 120, seed: 11 })) {
      for (const row of rows) for (const { op, status } of expected(program, row)) (status >= 4096 ? absent : present).add(op)
    }
    expect(ALL_OPS.filter((op) => !present.has(op))).toEqual([])
    expect(ALL_OPS.filter((op) => !absent.has(op))).toEqual(['gate', 'tally', 'addTally', 'const', 'isPresent'])
  })
})
