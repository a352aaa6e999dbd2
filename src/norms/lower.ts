import type { NormScoreDefinition, NormSetDefinition } from '../core/definition.js'
import { pointer } from '../core/pointer.js'
import type { StandardScoreOutput } from '../plan/plan.js'
import type { NodeRef, TableGroup } from '../plan/program.js'
import { errorGroup, markOfErrors, printsErrors } from './cells.js'
import type { NormContext } from './context.js'
import { lowerGroups, normGroups } from './groups.js'
import { defaultReliability, lowerInterval, lowerPrintedInterval } from './interval.js'
import { PERCENTILE_DISPLAY, percentileGroup, refuseLinearToPercentile } from './percentile-rank.js'
import { lowerTable, type NormInput } from './score-table.js'

/** Adds a table of percentile ranks by Φ, one cell for every attainable whole score. */
function addPercentileRanks(context: NormContext, set: NormSetDefinition, score: NormScoreDefinition, input: NormInput): NodeRef {
  const shape = context.stage(score.stage).shape?.()
  const groups = normGroups(score).map(({ stratum }): TableGroup => percentileGroup(set, score, stratum, shape))
  return context.builder.add({ op: 'table', x: input.x, group: input.group, groups, low: 'absent', high: 'absent' }, input.origin)
}

/** From the errors the source prints for each score, else from a declared reliability. */
function intervalOf(
  context: NormContext,
  set: NormSetDefinition,
  score: NormScoreDefinition,
  input: NormInput,
  exact: NodeRef,
): StandardScoreOutput['interval'] {
  const strata = normGroups(score).map(({ stratum }) => stratum)
  if (printsErrors(strata)) {
    const groups = strata.map(errorGroup)
    const error = context.builder.add({ op: 'table', x: input.x, group: input.group, groups, low: 'absent', high: 'absent' }, input.origin)
    return lowerPrintedInterval(context.builder, score, exact, error, markOfErrors(set, strata))
  }
  const stage = context.stage(score.stage)
  const reliability = defaultReliability(context.reliability, score.scale, stage.id)
  return lowerInterval(context.builder, set, score, exact, reliability, context.interval ?? 'obtained-score')
}

function lowerNormScore(context: NormContext, norm: number, set: NormSetDefinition, at: number): readonly StandardScoreOutput[] {
  const score = set.scores[at]
  if (score === undefined || score.scale !== context.scale) return []
  const path = pointer('/scores', at)
  const computed = score.kind === 'linear' && (score.metric === 'percentile-rank' || score.metric === 'nce')
  if (computed || context.percentileRanks === true) refuseLinearToPercentile(set, path)
  const stage = context.stage(score.stage)
  const origin = { document: set.id, path, source: set.figure.source, mark: set.figure.mark }
  const input: NormInput = { x: stage.node, group: lowerGroups(context, set, score), origin }
  const groups = normGroups(score).map(({ stratum }) => stratum.id)
  const common = { norm, stage: stage.id, group: input.group, groups }
  const ranks = (): StandardScoreOutput => ({
    ...common,
    metric: 'percentile-rank',
    node: addPercentileRanks(context, set, score, input),
    display: score.metric === 'percentile-rank' ? (score.display ?? PERCENTILE_DISPLAY) : PERCENTILE_DISPLAY,
  })
  if (score.kind === 'linear' && score.metric === 'percentile-rank') return [ranks()]
  const { node, exact } = lowerTable(context, set, score, input)
  const interval = intervalOf(context, set, score, input, exact)
  const output: StandardScoreOutput = {
    ...common,
    metric: score.metric,
    node,
    ...(interval === undefined ? {} : { interval }),
    ...(score.display === undefined ? {} : { display: score.display }),
  }
  return context.percentileRanks === true && score.metric !== 'percentile-rank' ? [output, ranks()] : [output]
}

/**
 * Adds the norm look-ups of one scale to the plan: for each norm set that norms it, the stratum, the standard score and
 * its interval. The norm sets are taken to have passed their lint; what must never be computed is refused here as well, as
 * PsyscoreError `norms/linear-to-percentile`.
 */
export function lowerNorms(context: NormContext): readonly StandardScoreOutput[] {
  return context.normSets.flatMap((set, norm) => set.scores.flatMap((_, at) => lowerNormScore(context, norm, set, at)))
}
