import type { ItemDefinition } from '../../../core/definition.js'
import type { ItemFacts, LayoutFacts } from '../../engine/scan-types.js'
import type { ItemField, Layout } from '../../layout.js'

/** One item that stands in one column, with what the column holds over the whole file. */
export interface ItemColumn {
  readonly item: ItemDefinition
  readonly field: ItemField
  readonly facts: ItemFacts
  readonly name: string
  readonly counts: ReadonlyMap<string, number>
  /** cells that are not blank */
  readonly filled: number
  readonly codes: readonly number[]
}

export function createColumns(layout: Layout, own: LayoutFacts): readonly ItemColumn[] {
  const items = new Map(layout.instrument.items.map((item) => [item.id, item]))
  const facts = new Map(own.items.map((each) => [each.item, each]))
  return layout.items.flatMap((field) => {
    const item = items.get(field.item)
    const found = facts.get(field.item)
    const [histogram, another] = found?.columns ?? []
    if (item === undefined || found === undefined || histogram === undefined || another !== undefined) return []
    const filled = [...histogram.counts.values()].reduce((sum, count) => sum + count, histogram.others)
    const codes = field.meaning?.codes ?? []
    return [{ item, field, facts: found, name: field.names[0] ?? field.item, counts: histogram.counts, filled, codes }]
  })
}
