import type { InstrumentDefinition } from '../core/definition.js'
import { keysOf } from './scale-keys.js'

const known = new WeakMap<InstrumentDefinition, ReadonlySet<string>>()

/** Ids of the items that some scale keys in reverse. */
export function reverseKeyed(definition: InstrumentDefinition): ReadonlySet<string> {
  const found = known.get(definition)
  if (found !== undefined) return found
  const methods = definition.scales.flatMap((scale) =>
    [scale.score, ...(scale.variants ?? []).map(({ score }) => score)].map((score) => ({ scale, score })),
  )
  const items = new Set(
    methods.flatMap(({ scale, score }) =>
      keysOf(definition, scale.id, score).flatMap(({ key }) => (typeof key === 'object' && key.reverse === true ? [key.item] : [])),
    ),
  )
  known.set(definition, items)
  return items
}
