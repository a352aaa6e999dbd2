import type { InstrumentDefinition } from '../../core/definition.js'

/** What a name in a formula stands for. */
export type NameTarget =
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'scale'; readonly scale: string; readonly stage?: string }

/**
 * The names a formula of this definition may read: an item (its score, unreversed), a scale (its last stage) and
 * `scale__stage`. Multi-select items have no single value and are left out. An item's id wins over a scale's.
 */
export function formulaNames(definition: InstrumentDefinition): ReadonlyMap<string, NameTarget> {
  const names = new Map<string, NameTarget>()
  for (const { id, stages } of definition.scales) {
    names.set(id, { kind: 'scale', scale: id })
    for (const stage of stages) names.set(`${id}__${stage.id}`, { kind: 'scale', scale: id, stage: stage.id })
  }
  for (const item of definition.items) {
    if (item.kind !== 'multi-select') names.set(item.id, { kind: 'item', item: item.id })
  }
  return names
}
