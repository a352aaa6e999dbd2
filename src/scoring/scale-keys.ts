import type { InstrumentDefinition, ItemKey, ScaleDefinition, ScoreMethod } from '../core/definition.js'
import { itemOf } from './item-scores.js'

/** A key with the scale it was written in. */
export interface PlacedKey {
  readonly key: ItemKey
  readonly scale: string
}

/**
 * Every key a method counts, as written, those of `itemsOf` scales included and repetitions kept. Composites, look-ups and
 * formulas have none of their own. Unknown scales and circles add nothing; lint reports them.
 */
export function keysOf(definition: InstrumentDefinition, scale: string, method: ScoreMethod): readonly PlacedKey[] {
  const scales = new Map(definition.scales.map((each) => [each.id, each]))
  return collect(scales, scale, method, new Set([scale]))
}

function collect(
  scales: ReadonlyMap<string, ScaleDefinition>,
  scale: string,
  method: ScoreMethod,
  seen: Set<string>,
): readonly PlacedKey[] {
  const place = (keys: readonly ItemKey[]): PlacedKey[] => keys.map((key) => ({ key, scale }))
  if ('items' in method) return place(method.items)
  if ('groups' in method) return place(method.groups.flat())
  if ('pairs' in method) return place(method.pairs.flat())
  if (!('itemsOf' in method)) return []
  const keys: PlacedKey[] = []
  for (const id of method.itemsOf) {
    const part = scales.get(id)
    if (part === undefined || seen.has(id)) continue
    seen.add(id)
    keys.push(...collect(scales, id, part.score, seen))
  }
  return keys
}

/** The union that a method scores: each item once, its first key winning. */
export function unionOf(keys: readonly PlacedKey[]): readonly ItemKey[] {
  const union = new Map<string, ItemKey>()
  for (const { key } of keys) if (!union.has(itemOf(key))) union.set(itemOf(key), key)
  return [...union.values()]
}
