import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { codedScores } from '../scoring/item-scores.js'
import type { LintContext } from '../scoring/lint-context.js'

/** Words in an item's label that speak of suicide, death or self-harm. */
const GRAVE: readonly RegExp[] = [
  /suicid|self[- ]?harm|self[- ]?injur|\bdead\b|\bdeath\b|\bdie\b|\bdying\b|\bkill|better off|end(ing)? (my|your|their|one's) life/iu,
  /自杀|自伤|自残|死|轻生|不想活|活着没意思|结束生命/u,
]

/** Every code that endorses a critical item is one of its codes, and there is at least one. */
export function* criticalCodes({ definition, items }: LintContext): Generator<Issue> {
  for (const [i, critical] of definition.criticalItems.entries()) {
    const path = pointer('/criticalItems', i, 'endorsedBy')
    const item = items.get(critical.item)
    if (critical.endorsedBy.length === 0) yield issue('definition/critical-code-unknown', path, { item: critical.item, why: 'none' })
    if (item === undefined) continue
    const codes = codedScores(definition, item)?.map(({ code }) => code)
    for (const [c, code] of critical.endorsedBy.entries()) {
      const known = codes?.includes(code) ?? (!('min' in item) || (code >= item.min && code <= item.max))
      if (!known) yield issue('definition/critical-code-unknown', pointer(path, c), { item: critical.item, code })
    }
  }
}

/** An item whose label speaks of suicide or self-harm must be declared, or its answer drowns in a total. */
export function* undeclaredCriticalItems({ definition }: LintContext): Generator<Issue> {
  const declared = new Set(definition.criticalItems.map((critical) => critical.item))
  for (const [i, item] of definition.items.entries()) {
    const grave = Object.values(item.label).some((text) => GRAVE.some((word) => word.test(text)))
    if (grave && !declared.has(item.id)) yield issue('definition/critical-item-undeclared', pointer('/items', i), { item: item.id })
  }
}

/** What no critical item asks about is a blind spot, suicide above all; what one asks about is none. */
export function* blindSpots({ definition }: LintContext): Generator<Issue> {
  const asked = new Set<string>(definition.criticalItems.map((critical) => critical.kind))
  for (const [i, topic] of definition.blindSpots.entries()) {
    if (asked.has(topic)) yield issue('definition/blind-spot', pointer('/blindSpots', i), { topic, why: 'contradicted' })
  }
  if (!asked.has('suicide') && !definition.blindSpots.includes('suicide')) {
    yield issue('definition/blind-spot', '/blindSpots', { topic: 'suicide', why: 'missing' })
  }
}
