import type { LinkedPlan } from '../plan/linked.js'
import type { PlanOutputs, StandardScoreOutput } from '../plan/plan.js'
import type { NodeRef } from '../plan/program.js'
import { notesOf, REASON_MASK, reasonsOf } from '../plan/status.js'
import { createIncompleteTest } from './dependencies.js'
import type { StandardScore } from './result.js'
import { boundsOf, type RowContext } from './row-context.js'

type Scored = Extract<StandardScore, { readonly status: 'scored' }>

function presentValue(linked: LinkedPlan, node: NodeRef, row: number): number | undefined {
  return ((linked.statuses[node]?.[row] ?? REASON_MASK) & REASON_MASK) === 0 ? linked.values[node]?.[row] : undefined
}

/** As the manual prints a value beyond its table, such as "> 80"; undefined within it. */
function displayOf(display: StandardScoreOutput['display'], value: number): string | undefined {
  if (display?.above !== undefined && value > display.above) return `> ${display.above}`
  if (display?.below !== undefined && value < display.below) return `< ${display.below}`
  return undefined
}

/** A standard score of one norm set with its norm group, interval and, on incomplete forms, its bounds. */
export function createStandardScoreBuilder(
  linked: LinkedPlan,
  output: StandardScoreOutput,
  norms: PlanOutputs['norms'],
): (context: RowContext) => StandardScore {
  const { stage, metric, node, group, groups, interval, display } = output
  const norm = norms[output.norm]
  const isIncomplete = createIncompleteTest(linked, node)

  function intervalOf(row: number): Scored['interval'] | undefined {
    if (interval === undefined) return undefined
    const lower = presentValue(linked, interval.lower, row)
    const upper = presentValue(linked, interval.upper, row)
    const standardError = interval.error === undefined ? interval.standardError : presentValue(linked, interval.error, row)
    if (lower === undefined || upper === undefined || standardError === undefined) return undefined
    return { level: interval.level, lower, upper, method: interval.method, standardError, mark: interval.mark }
  }

  return (context) => {
    const { row } = context
    const status = linked.statuses[node]?.[row] ?? 0
    const groupIndex = presentValue(linked, group, row)
    const stratum = groupIndex === undefined ? null : (groups[groupIndex] ?? null)
    // Plain assignments: this runs for every scale and norm set, and spreading costs more than all the rest.
    const score: Record<string, unknown> = {
      normSet: norm?.id ?? '',
      edition: norm?.edition ?? '',
      use: norm?.use ?? 'descriptive',
      stage,
      metric,
      status: 'absent',
      stratum,
    }
    if ((status & REASON_MASK) !== 0) score.reasons = reasonsOf(status)
    else {
      const value = linked.values[node]?.[row] ?? 0
      const shown = displayOf(display, value)
      const range = intervalOf(row)
      score.status = 'scored'
      score.value = value
      score.stratum = stratum ?? ''
      score.notes = notesOf(status)
      if (shown !== undefined) score.display = shown
      if (range !== undefined) score.interval = range
    }
    if (!context.complete && isIncomplete(row)) score.bounds = boundsOf(context, node)
    return score as unknown as StandardScore
  }
}
