import type { ScoreMethod } from '../../core/definition.js'
import type { LoweringContext } from '../lowering.js'
import type { RawScore } from '../raw-score.js'

type LookUp = Extract<ScoreMethod, { readonly method: 'look-up' }>

/** A printed conversion table of one score; a score that is no row of it has no converted value. */
export function lookUp(ctx: LoweringContext, score: LookUp, path: string): RawScore {
  const { from, values, figure } = score
  const group = { kind: 'values', from, values, ...(figure.mark === 'K' ? { unverified: true } : {}) } as const
  const x = ctx.stage(score.of.scale, score.of.stage)
  const origin = { document: 'definition', path, source: figure.source, mark: figure.mark }
  return { kind: 'number', columns: [], node: ctx.builder.add({ op: 'table', x, groups: [group], low: 'absent', high: 'absent' }, origin) }
}
