import type { LinkedPlan } from '../../plan/linked.js'
import { createAgeWarner } from '../../results/norm-warnings.js'
import type { ResultWarning } from '../../results/result.js'

const NONE: readonly ResultWarning[] = []

/**
 * Tells which norm sets were made from people of other ages than the respondent whose attributes stand in row 0 of the scratch plan.
 * Answers have no part in it, so it is asked once a respondent, never once a row.
 */
export function createAgeReader(scratch: LinkedPlan): () => readonly ResultWarning[] {
  const warn = createAgeWarner(scratch)
  if (warn === undefined) return () => NONE
  const nodes = scratch.plan.outputs.norms.flatMap(({ otherAges }) => (otherAges === undefined ? [] : [otherAges.node]))
  const run = scratch.runnerFor(nodes)
  return () => {
    const warnings: ResultWarning[] = []
    run(1)
    warn(0, warnings)
    return warnings
  }
}
