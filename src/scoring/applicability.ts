import type { ApplicabilityRule } from '../core/definition.js'
import type { ColumnRef } from '../plan/program.js'
import { refuse } from './fault.js'
import type { ItemEntry, LoweringContext } from './lowering.js'

/**
 * Puts the applicability rules of an item between its answers and everything that reads them: one gate per rule, in the
 * order written. Where a rule's condition is unknown the item stays as it is: unknown, never inapplicable.
 */
export function applyRules(ctx: LoweringContext, entry: ItemEntry, input: ColumnRef): ColumnRef {
  const { id } = entry.definition
  let column = input
  for (const [r, rule] of (ctx.definition.applicability ?? []).entries()) {
    if (!rule.items.includes(id)) continue
    const path = `/applicability/${r}`
    const when = ctx.condition(rule.when, `${path}/when`)
    const { source, mark } = rule.figure
    const onFalse = lowerOtherwise(rule, entry, path)
    column = { gate: ctx.builder.add({ op: 'gate', item: column, when, onFalse }, { document: 'definition', path, source, mark }) }
  }
  return column
}

function lowerOtherwise(rule: ApplicabilityRule, { definition, shape }: ItemEntry, path: string): 'leave' | { readonly code: number } {
  const { otherwise } = rule
  if (otherwise === 'leave') return 'leave'
  const code = shape.kind === 'coded' ? shape.codes.indexOf(otherwise.implied) : -1
  return code < 0 ? refuse('definition/value', `${path}/otherwise`, { item: definition.id, received: otherwise.implied }) : { code }
}

/** Does a rule name this item? */
export function hasRule(ctx: LoweringContext, itemId: string): boolean {
  return (ctx.definition.applicability ?? []).some((rule) => rule.items.includes(itemId))
}

/** May a rule leave this item out of numerator and denominator? */
export function mayBeLeftOut(ctx: LoweringContext, itemId: string): boolean {
  return (ctx.definition.applicability ?? []).some((rule) => rule.otherwise === 'leave' && rule.items.includes(itemId))
}
