import { linkPlan as link } from './plan/link.js'
import type { LinkedPlan } from './plan/linked.js'
import type { Administration } from './results/administration.js'
import { createAssessor } from './results/assessor.js'
import type { AssessmentResult } from './results/result.js'

export type { LinkedPlan } from './plan/linked.js'
export type { Plan } from './plan/plan.js'
export type { Administration, Respondent, Response } from './results/administration.js'
export type { AnyResult, AssessmentResult } from './results/result.js'
export type { CategoryColumn, NumberColumn, PlanColumns, ScoredColumns } from './results/score-columns.js'
export { scoreColumns } from './results/score-columns.js'

/** Respondents a block of columns holds: large enough to amortise a kernel's start, small enough for the cache. */
const BLOCK = 2048

const assessors = new WeakMap<LinkedPlan, (administration: unknown) => AssessmentResult>()

/**
 * Verifies a compiled plan and makes it ready to run. The plan may come from a stranger: every operation, index, number and
 * the hash are checked here, and nothing in it is code.
 *
 * @throws PsyscoreError with a `plan/…` code
 */
export function linkPlan(plan: unknown): LinkedPlan {
  return link(plan, BLOCK)
}

/** One respondent under a compiled plan: the same bytes as `assess` gives. Never throws because of answers or respondent data. */
export function assessWithPlan(linked: LinkedPlan, administration: Administration): AssessmentResult {
  let assessor = assessors.get(linked)
  if (assessor === undefined) {
    assessor = createAssessor(linked)
    assessors.set(linked, assessor)
  }
  return assessor(administration)
}
