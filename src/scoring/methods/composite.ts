import type { ScoreMethod } from '../../core/definition.js'
import type { Metric } from '../../core/words.js'
import type { NodeRef } from '../../plan/program.js'
import type { LoweringContext } from '../lowering.js'
import type { RawScore } from '../raw-score.js'

type Composite = Extract<ScoreMethod, { readonly method: 'composite' }>

/** Without a norm set there is no standard score: absent with the reason norm-group-not-found, whatever the raw score. */
function withoutNorms(ctx: LoweringContext, scale: string, stage: string | undefined): NodeRef {
  const group = ctx.builder.add({ op: 'stratum', steps: [[]] })
  const x = ctx.stage(scale, stage)
  return ctx.builder.add({ op: 'table', x, group, groups: [{ kind: 'withheld' }], low: 'absent', high: 'absent' })
}

function standardScore(ctx: LoweringContext, scale: string, metric: Metric, stage: string | undefined): NodeRef {
  return ctx.standardScore?.(scale, metric, stage) ?? withoutNorms(ctx, scale, stage)
}

/** A weighted sum or mean of other scores, from `minPresent` parts on; a sum with absent parts is prorated and says so. */
export function composite(ctx: LoweringContext, score: Composite, path: string): RawScore {
  const nodes = score.of.map(({ scale, stage, standardScore: metric }) =>
    metric === undefined ? ctx.stage(scale, stage) : standardScore(ctx, scale, metric, stage),
  )
  const weighted = score.of.some(({ weight }) => weight !== undefined)
  const weights = score.of.map(({ weight }) => weight ?? 1)
  const origin = { document: 'definition', path, source: score.figure.source, mark: score.figure.mark }
  const { form, minPresent } = score
  const node = ctx.builder.add({ op: 'combine', nodes, ...(weighted ? { weights } : {}), form, minPresent }, origin)
  return { kind: 'number', columns: [], node }
}
