import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { LintContext } from '../../scoring/lint-context.js'
import { known } from './resolve.js'

/** Every form lists each item that is not supplementary exactly once, knows all it lists, and is for a stated informant. */
export function* formOrders({ definition, items }: LintContext): Generator<Issue> {
  const informants = new Set<string>(definition.informants)
  for (const [i, form] of definition.forms.entries()) {
    const path = pointer('/forms', i)
    yield* known('informant', form.informant, informants, pointer(path, 'informant'))
    const listed = new Set<string>()
    for (const [k, id] of form.order.entries()) {
      const at = pointer(path, 'order', k)
      yield* known('item', id, items, at)
      if (listed.has(id)) yield issue('definition/form-order', at, { form: form.id, item: id, why: 'repeated' })
      listed.add(id)
    }
    for (const item of definition.items) {
      if (item.supplementary === true || listed.has(item.id)) continue
      yield issue('definition/form-order', pointer(path, 'order'), { form: form.id, item: item.id, why: 'missing' })
    }
  }
}

/** The items of an embedded form map from items of this definition, each to another item of the long form. */
export function* embeddedItems({ definition, items }: LintContext): Generator<Issue> {
  const { embeddedIn } = definition
  if (embeddedIn === undefined) return
  const targets = new Map<string, string>()
  for (const [own, target] of Object.entries(embeddedIn.items)) {
    const path = pointer('/embeddedIn/items', own)
    yield* known('item', own, items, path)
    const other = targets.get(target)
    if (other !== undefined) yield issue('definition/item-repeated', path, { item: target, scale: embeddedIn.instrument })
    targets.set(target, own)
  }
}

/** Intended ages and grades run forwards. */
export function* intendedRanges({ definition }: LintContext): Generator<Issue> {
  for (const name of ['grades', 'ages'] as const) {
    const range = definition.intended[name]
    if (range !== undefined && range.min > range.max) {
      yield issue('definition/range-order', pointer('/intended', name), { min: range.min, max: range.max })
    }
  }
}
