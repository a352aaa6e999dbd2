import { linkPlan } from '../../src/plan/link.js'
import type { RowBounds } from '../../src/plan/linked.js'
import type { Op, PlanNode, Program } from '../../src/plan/program.js'
import { planOf } from './arbitraries.js'
import type { ReferenceRow } from './draft.js'
import { referenceBounds } from './reference-bounds.js'
import { runRows } from './run-plan.js'

/** Completions that brute force tries at most. */
const LIMIT = 700

/** What the executor states of one row. */
export function boundsOf(program: Program, row: ReferenceRow): RowBounds {
  const linked = linkPlan(planOf(program), 1)
  runRows(linked, [row])
  return linked.bounds(0)
}

const isCategory = (node: PlanNode): boolean => node.op === 'steps' || node.op === 'rules'
export const HAS_NO_BOUNDS: ReadonlySet<Op> = new Set<Op>(['gate', 'tally', 'addTally', 'stratum'])

/** What brute force finds outside the interval or the outcomes that the executor states; undefined when nothing is. */
export function escaping(program: Program, row: ReferenceRow): unknown {
  const brute = referenceBounds(program, row, LIMIT)
  if (brute === undefined) return undefined
  const stated = boundsOf(program, row)
  for (const [node, { lowest, highest, values }] of brute.entries()) {
    const operation = program.nodes[node] as PlanNode
    if (HAS_NO_BOUNDS.has(operation.op) || lowest === null || highest === null) continue
    const interval = stated.interval(node)
    if (interval !== null && !(interval.lowest <= lowest && interval.highest >= highest)) {
      return { node, operation, interval, brute: { lowest, highest } }
    }
    if (!isCategory(operation)) continue
    const outcomes = stated.outcomes(node)
    if (outcomes !== null && [...values].some((value) => !outcomes.includes(value))) {
      return { node, operation, outcomes, brute: [...values] }
    }
  }
  return undefined
}
