import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import { itemOf } from '../../scoring/item-scores.js'
import type { LintContext } from '../../scoring/lint-context.js'
import { writtenKeys } from '../../scoring/lint-keys.js'

/** Names in a formula, read without parsing it. */
export function namesIn(expression: string): readonly string[] {
  return expression.normalize('NFKC').match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []
}

/** An item that nothing scores, decides on or watches: most often forgotten in a key. */
export function* unusedItems({ definition, scorings, conditions }: LintContext): Generator<Issue> {
  const used = new Set(definition.criticalItems.map(({ item }) => item))
  for (const { score, path } of scorings) {
    for (const { key } of writtenKeys(score, path)) used.add(itemOf(key))
    if (score.method === 'formula') for (const name of namesIn(score.expression)) used.add(name)
  }
  for (const { condition } of conditions) if (condition.kind === 'answer') used.add(condition.item)
  for (const [i, item] of definition.items.entries()) {
    if (item.supplementary === true || used.has(item.id)) continue
    yield issue('definition/item-unused', pointer('/items', i), { item: item.id }, 'warning')
  }
}
