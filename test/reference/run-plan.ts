import type { LinkedPlan } from '../../src/plan/linked.js'
import type { ReferenceRow } from './draft.js'

/** Puts rows at the head of a linked plan's block and runs it. */
export function runRows(linked: LinkedPlan, rows: readonly ReferenceRow[]): void {
  rows.forEach((row, at) => {
    row.items.forEach((code, k) => {
      set(linked.items[k], at, code)
    })
    row.reals.forEach((real, k) => {
      set(linked.reals[k], at, typeof real === 'number' ? real : 0)
      set(linked.realMissing[k], at, typeof real === 'number' ? 0 : real.missing)
    })
    row.attributes.forEach((value, k) => {
      set(linked.attributes[k], at, value)
    })
  })
  linked.run(rows.length)
}

function set(column: Uint8Array | Float64Array | Int32Array | undefined, at: number, value: number): void {
  if (column === undefined || at >= column.length) throw new RangeError('run-plan: no such cell')
  column[at] = value
}

export interface Cell {
  readonly node: number
  readonly op: string
  readonly value: number
  readonly status: number
}

/** Values and statuses of every node for one row of the block. */
export function readRow(linked: LinkedPlan, at: number): Cell[] {
  return linked.plan.program.nodes.map(({ op }, node) => ({
    node,
    op,
    value: linked.values[node]?.[at] ?? Number.NaN,
    status: linked.statuses[node]?.[at] ?? -1,
  }))
}
