import type { RowBounds } from '../plan/linked.js'
import type { NodeRef } from '../plan/program.js'
import type { Bounds } from './result.js'

/** One row of a run, as the builders of a result's parts see it. */
export interface RowContext {
  readonly row: number
  /** every item of the form was answered, so no bounds are needed */
  readonly complete: boolean
  /** the respondent is known to be outside the intended grades or ages */
  readonly outsideIntended: boolean
  /** interval evaluation of this row, run once and only when asked for */
  bounds(): RowBounds
}

/** Interval of a number over all completions; null where its operations declare none. */
export function boundsOf(context: RowContext, node: NodeRef): Bounds | null {
  const interval = context.bounds().interval(node)
  return interval === null ? null : { lowest: interval.lowest, highest: interval.highest }
}

interface Category {
  readonly id: string
  readonly severity: number
}

/** The possible outcomes of least and of greatest severity; null when they are not known. */
export function concernBounds(
  outcomes: readonly number[] | null,
  categories: readonly Category[],
): { readonly leastConcerning: string; readonly mostConcerning: string } | null {
  const possible = (outcomes ?? []).map((outcome) => categories[outcome]).filter((category) => category !== undefined)
  const [first] = possible
  if (outcomes === null || first === undefined || possible.length < outcomes.length) return null
  let least = first
  let most = first
  for (const category of possible) {
    if (category.severity < least.severity) least = category
    if (category.severity > most.severity) most = category
  }
  return { leastConcerning: least.id, mostConcerning: most.id }
}
