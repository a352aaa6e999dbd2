import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import type { CriticalKind } from '../../core/words.js'
import type { PolicyLintContext } from './lint-context.js'
import { standsAlone } from './lint-rules.js'

/** One item of an instrument that matters alone. */
interface CriticalItem {
  readonly instrument: string
  readonly item: string
  readonly kind: CriticalKind
}

/** Whether some rule raises a level by this item alone. */
export function isCovered({ policy, conditions }: Pick<PolicyLintContext, 'policy' | 'conditions'>, critical: CriticalItem): boolean {
  return conditions.some((placed) => {
    const { condition, rule } = placed
    if (condition.kind !== 'critical-item' || rule === null || policy.rules[rule]?.level === undefined) return false
    const { instrument, kinds, items, states } = condition
    return (
      standsAlone(placed) &&
      (instrument === undefined || instrument === critical.instrument) &&
      kinds.includes(critical.kind) &&
      (items?.includes(critical.item) ?? true) &&
      states.includes('endorsed')
    )
  })
}

/** Every critical item of an instrument in use raises a level by itself, and someone looks at it on the day. */
export function* criticalCoverage(context: PolicyLintContext): Generator<Issue> {
  const { policy, definitions } = context
  for (const [i, used] of policy.instruments.entries()) {
    const definition = definitions.get(used.id)
    if (definition === undefined || definition.criticalItems.length === 0) continue
    const path = pointer('/instruments', i)
    if (used.sameDayReview === undefined) yield issue('policy/same-day-review', path, { instrument: used.id })
    for (const { item, kind } of definition.criticalItems) {
      if (isCovered(context, { instrument: used.id, item, kind })) continue
      yield issue('policy/critical-not-covered', path, { instrument: used.id, item, kind })
    }
  }
}

/** A critical item never waits for a second stage or for anything else. */
export function* criticalWaits({ conditions }: PolicyLintContext): Generator<Issue> {
  for (const { condition, path, within } of conditions) {
    if (condition.kind !== 'critical-item') continue
    const waits = within.some((outer) => outer.kind === 'all' && outer.of.some(({ kind }) => kind === 'protocol'))
    if (waits) yield issue('policy/critical-waits', path)
  }
}
