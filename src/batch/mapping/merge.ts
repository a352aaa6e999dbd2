import type { ItemMapping } from '../../core/definition.js'
import type { Mapping } from './parse.js'

function mergeItems(
  first: Readonly<Record<string, ItemMapping>>,
  second: Readonly<Record<string, ItemMapping>>,
): Readonly<Record<string, ItemMapping>> {
  const all = new Map(Object.entries(first))
  for (const [id, item] of Object.entries(second)) all.set(id, { ...all.get(id), ...item })
  return Object.fromEntries(all)
}

/**
 * The second mapping added to the first, property by property; what both say, the second says. A column named for an item in
 * `columns` of the second takes the place of the first one's, and what a second mapping says of an item that was unsure makes it
 * no surer: only `state` does.
 */
export function mergeMappings(first: Mapping, second: Mapping): Mapping {
  const moved = new Set(Object.values(second.columns ?? {}))
  const items = Object.fromEntries(
    Object.entries(first.items ?? {}).map(([id, item]) => {
      const { column, choices, ...rest } = item
      return [id, moved.has(id) ? rest : item]
    }),
  )
  const columns = Object.entries(first.columns ?? {}).filter(([, id]) => !moved.has(id))
  const merged: Mapping = {
    ...first,
    ...second,
    columns: { ...Object.fromEntries(columns), ...second.columns },
    items: mergeItems(items, second.items ?? {}),
    sources: { ...first.sources, ...second.sources },
    rows: { ...first.rows, ...second.rows },
    keep: [...new Set([...(first.keep ?? []), ...(second.keep ?? [])])],
    codes: { ...first.codes, ...second.codes },
    missing: { ...first.missing, ...second.missing },
    sexes: { ...first.sexes, ...second.sexes },
  }
  const empty = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.keys(value).length === 0
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => !empty(value))) as Mapping
}
