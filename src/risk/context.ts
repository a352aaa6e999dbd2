import type { InstrumentDefinition, StratumTest } from '../core/definition.js'
import { issue, PsyscoreError } from '../core/issue.js'
import type { PlanBuilder } from '../plan/builder.js'
import type { ColumnRef, NodeRef, RespondentTest } from '../plan/program.js'

/** What the lowering of bands, critical items and validity asks of the scoring before it. */
export interface RiskContext {
  readonly builder: PlanBuilder
  readonly definition: InstrumentDefinition
  /** the named stage, or the scale's only one */
  stage(scale: string, stage?: string): NodeRef
  /** gated column of an item */
  column(item: string): ColumnRef
  respondentTests(test: StratumTest): readonly RespondentTest[]
}

/** The one stage of a scale; where there are several, cuts must say which they are on. */
export function onlyStage(context: RiskContext, scale: string, path: string): string {
  const stages = context.definition.scales.find((each) => each.id === scale)?.stages ?? []
  const [stage] = stages
  if (stage === undefined || stages.length > 1) throw new PsyscoreError([issue('definition/stage-ambiguous', path, { scale })])
  return stage.id
}
