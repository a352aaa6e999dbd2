import type { LinkedPlan } from '../plan/linked.js'
import type { DecisionOutput } from '../plan/plan.js'
import { notesOf, REASON_MASK, reasonsOf } from '../plan/status.js'
import { createIncompleteTest } from './dependencies.js'
import type { DecisionOutcome } from './result.js'
import { concernBounds, type RowContext } from './row-context.js'

/** The category of a decision table or, undecided, the reasons; on incomplete forms with the least and most concerning outcome. */
export function createDecisionBuilder(linked: LinkedPlan, decision: DecisionOutput): (context: RowContext) => DecisionOutcome {
  const { node, categories, mark } = decision
  const isIncomplete = createIncompleteTest(linked, node)
  return (context) => {
    const { row } = context
    const status = linked.statuses[node]?.[row] ?? 0
    const incomplete = !context.complete && isIncomplete(row)
    const bounds = incomplete ? { bounds: concernBounds(context.bounds().outcomes(node), categories) } : {}
    const category = categories[linked.values[node]?.[row] ?? 0]
    if ((status & REASON_MASK) !== 0 || category === undefined) return { status: 'absent', reasons: reasonsOf(status), mark, ...bounds }
    return { status: 'scored', category: category.id, severity: category.severity, notes: notesOf(status), mark, ...bounds }
  }
}
