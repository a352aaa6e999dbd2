import type { ItemKey, ScoreMethod } from '../core/definition.js'
import { refuse } from './fault.js'
import { type ResolvedKey, resolveKey, sameKey } from './item-keys.js'
import type { LoweringContext } from './lowering.js'

type KeyedMethod = Extract<ScoreMethod, { readonly items: readonly ItemKey[] } | { readonly itemsOf: readonly string[] }>

function isKeyed(score: ScoreMethod): score is KeyedMethod {
  return 'items' in score || 'itemsOf' in score
}

/**
 * The item keys of a method: its own, or the union of those of other scales with reversal, weights and own scores
 * included. An item that two scales key alike counts once; keyed differently it is refused.
 */
export function keysOfMethod(
  ctx: LoweringContext,
  score: ScoreMethod,
  path: string,
  above: readonly string[] = [],
): readonly ResolvedKey[] {
  if (!isKeyed(score)) return refuse('definition/value', path, { received: score.method, expected: 'items' })
  const counting = score.method === 'count' ? score.in : undefined
  if ('items' in score) return score.items.map((key, i) => resolveKey(key, `${path}/items/${i}`, counting))
  const union = new Map<string, ResolvedKey>()
  for (const id of score.itemsOf) {
    if (above.includes(id)) refuse('definition/cycle', path, { chain: [...above, id] })
    for (const key of keysOfScale(ctx, id, path, [...above, id])) {
      const keyed = key.in === undefined && counting !== undefined ? { ...key, in: counting } : key
      const found = union.get(key.item)
      if (found !== undefined && !sameKey(found, keyed)) refuse('definition/double-key', path, { item: key.item })
      union.set(key.item, keyed)
    }
  }
  return [...union.values()]
}

function keysOfScale(ctx: LoweringContext, id: string, path: string, above: readonly string[]): readonly ResolvedKey[] {
  const at = ctx.definition.scales.findIndex((scale) => scale.id === id)
  const scale = ctx.definition.scales[at] ?? refuse('definition/unknown-reference', path, { reference: id })
  // Which items such a scale rests on depends on the respondent; a parent must name its items itself.
  if (scale.variants !== undefined && scale.variants.length > 0) refuse('definition/value', path, { reference: id, received: 'variants' })
  return keysOfMethod(ctx, scale.score, `/scales/${at}/score`, above)
}
