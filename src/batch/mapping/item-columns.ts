import type { ColumnReference, ItemMapping } from '../../core/definition.js'
import { issue, PsyscoreError } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { Instrument } from '../../instruments/instrument.js'
import type { Mapping } from './parse.js'

/** Where an item is looked for: one column, or one a choice. */
export interface ItemPlace {
  readonly columns: readonly { readonly column: ColumnReference; readonly code: number | null }[]
  /** the mapping names it: not to be found is an error */
  readonly wanted: boolean
}

/** Throws `import/mapping` with its place. */
export function refuseMapping(path: string, what: string): never {
  throw new PsyscoreError([issue('import/mapping', path, { what })])
}

/** The form that the mapping names for all rows; null when a column tells or nothing is said. Throws for unknown forms. */
export function declaredForm(instrument: Instrument, mapping: Mapping): string | null {
  const source = mapping.sources?.form
  const form = typeof source === 'object' ? source.value : undefined
  if (form === undefined) return null
  if (!instrument.forms.some(({ id }) => id === form)) refuseMapping('/sources/form', `there is no form ${JSON.stringify(form)}`)
  return form
}

/**
 * Item ids by printed number. Throws where forms that may be meant print the items in different order: a number alone would put
 * answers on other items with nothing out of range (the Chinese Rosenberg scale is the known case).
 */
export function printedOrder(instrument: Instrument, form: string | null): readonly string[] {
  const forms = instrument.forms.filter((each) => form === null || each.id === form)
  const [first] = forms
  if (first === undefined) return refuseMapping('/sources/form', `there is no form ${JSON.stringify(form)}`)
  if (forms.some((each) => each.order.join() !== first.order.join()))
    refuseMapping('/itemsPrefix', `the forms ${forms.map(({ id }) => id).join(', ')} print the items in different order; name the form`)
  return first.order
}

function placeOf(item: ItemMapping): ItemPlace | undefined {
  if (item.choices !== undefined) return { columns: item.choices, wanted: true }
  return item.column === undefined ? undefined : { columns: [{ column: item.column, code: null }], wanted: true }
}

/** Where every item is looked for; what the mapping does not name is looked for under the item's own id. */
export function itemPlaces(instrument: Instrument, mapping: Mapping): ReadonlyMap<string, ItemPlace> {
  const at = (column: string, wanted: boolean): ItemPlace => ({ columns: [{ column, code: null }], wanted })
  const places = new Map(instrument.items.map((item) => [item.id, at(item.id, false)]))
  if (mapping.itemsPrefix !== undefined) {
    printedOrder(instrument, declaredForm(instrument, mapping)).forEach((id, i) => {
      places.set(id, at(`${mapping.itemsPrefix}${i + 1}`, false))
    })
  }
  const named = new Map<string, string>()
  for (const [column, id] of Object.entries(mapping.columns ?? {})) {
    const path = pointer('/columns', column)
    if (!places.has(id)) refuseMapping(path, `${instrument.id} has no item ${JSON.stringify(id)}`)
    const other = named.get(id)
    if (other !== undefined) refuseMapping(path, `item ${id} is said to stand in ${JSON.stringify(other)} as well`)
    named.set(id, column)
    places.set(id, at(column, true))
  }
  for (const [id, item] of Object.entries(mapping.items ?? {})) {
    const path = pointer('/items', id)
    if (!places.has(id)) refuseMapping(path, `${instrument.id} has no item ${JSON.stringify(id)}`)
    const place = placeOf(item)
    if (place === undefined) continue
    if (named.has(id)) refuseMapping(path, 'its column is named in `columns` as well')
    places.set(id, place)
  }
  return places
}
