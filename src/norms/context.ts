import type { NormSetDefinition, ReliabilityDefinition, StratumTest } from '../core/definition.js'
import type { PlanBuilder } from '../plan/builder.js'
import type { NodeRef, RespondentTest } from '../plan/program.js'
import type { ScaleShape } from './shape.js'

/** A stage of the scale that is being normed. */
export interface NormedStage {
  readonly id: string
  readonly node: NodeRef
  /** asked only where percentile ranks are computed from moments */
  shape?(): ScaleShape | undefined
}

/** What the norms of one scale are lowered with. */
export interface NormContext {
  readonly builder: PlanBuilder
  /** as chosen; the position is `StandardScoreOutput.norm` */
  readonly normSets: readonly NormSetDefinition[]
  readonly scale: string
  /** the named stage, or the scale's only one when no name is given */
  stage(id?: string): NormedStage
  /** tests of a stratum on the plan's attributes; see createStratumTests */
  respondentTests(test: StratumTest): readonly RespondentTest[]
  /** of the instrument; those marked default give intervals */
  readonly reliability: readonly ReliabilityDefinition[]
  /** how intervals are taken; obtained-score when left out */
  readonly interval?: 'obtained-score' | 'regressed'
  /** also computes percentile ranks by Φ from every normalised score; refused on linear and IRT metrics */
  readonly percentileRanks?: boolean
}
