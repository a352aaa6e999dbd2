import type { ScoreMethod } from '../../core/definition.js'
import { resolveKey } from '../item-keys.js'
import type { LoweringContext } from '../lowering.js'
import type { RawScore } from '../raw-score.js'
import { columnsOfKeys, keyedValue } from './from-values.js'

type PairDifference = Extract<ScoreMethod, { readonly method: 'pair-difference' }>

/**
 * Sum of |a − b| over pairs of items, an index of inconsistent answering. A pair with a blank is absent; with `minPairs`
 * the sum of the others is prorated to all pairs, without it every pair is needed.
 */
export function pairDifference(ctx: LoweringContext, score: PairDifference, path: string): RawScore {
  const origin = { document: 'definition', path, source: score.figure.source, mark: score.figure.mark }
  const keys = score.pairs.map((pair, p) => pair.map((key, i) => resolveKey(key, `${path}/pairs/${p}/${i}`)))
  const nodes = keys.map(([first, second]) => {
    const [a, b] = [first, second].map((key) => (key === undefined ? 0 : keyedValue(ctx, key)))
    const difference = ctx.builder.add({ op: 'sub', a: a ?? 0, b: b ?? 0 }, origin)
    return ctx.builder.add({ op: 'abs', a: difference }, origin)
  })
  const minPresent = score.minPairs ?? nodes.length
  const node = ctx.builder.add({ op: 'combine', nodes, form: 'sum', minPresent }, origin)
  return { kind: 'number', columns: columnsOfKeys(ctx, keys.flat()), node }
}
