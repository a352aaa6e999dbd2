import type { Condition } from '../../core/definition.js'
import { type Issue, issue } from '../../core/issue.js'
import { pointer } from '../../core/pointer.js'
import { formulaNames } from '../../scoring/formula/names.js'
import { itemOf } from '../../scoring/item-scores.js'
import { type LintContext, leaves } from '../../scoring/lint-context.js'
import { writtenKeys } from '../../scoring/lint-keys.js'
import { namesIn } from './usage.js'

interface Knot {
  readonly id: string
  readonly path: string
  /** keys of the knots it needs */
  readonly needs: Set<string>
}

/** What needs what: items their applicability rules, scales their items and parts, decisions their conditions. */
function dependencies(context: LintContext): Map<string, Knot> {
  const { definition } = context
  const knots = new Map<string, Knot>()
  const knot = (kind: string, id: string, path: string): Knot => {
    const key = `${kind}:${id}`
    const found = knots.get(key) ?? { id, path, needs: new Set<string>() }
    knots.set(key, found)
    return found
  }
  const need = (from: Knot, condition: Condition): void => {
    for (const { condition: leaf } of leaves(condition, '')) {
      if (leaf.kind === 'answer') from.needs.add(`item:${leaf.item}`)
      if (leaf.kind === 'score') from.needs.add(`scale:${leaf.scale}`)
      if (leaf.kind === 'category') from.needs.add(`decision:${leaf.decision}`)
    }
  }
  for (const [i, rule] of (definition.applicability ?? []).entries()) {
    for (const id of rule.items) need(knot('item', id, pointer('/applicability', i)), rule.when)
  }
  const names = formulaNames(definition)
  for (const { scale, score, path, owner } of context.scorings) {
    const from = knot('scale', scale.id, owner)
    for (const { key } of writtenKeys(score, path)) from.needs.add(`item:${itemOf(key)}`)
    if ('itemsOf' in score) for (const id of score.itemsOf) from.needs.add(`scale:${id}`)
    if (score.method === 'composite') for (const part of score.of) from.needs.add(`scale:${part.scale}`)
    if (score.method === 'look-up') from.needs.add(`scale:${score.of.scale}`)
    if (score.method === 'formula') {
      for (const name of namesIn(score.expression)) {
        const target = names.get(name)
        if (target !== undefined) from.needs.add(target.kind === 'item' ? `item:${target.item}` : `scale:${target.scale}`)
      }
    }
  }
  for (const [i, scale] of definition.scales.entries()) {
    for (const variant of scale.variants ?? []) need(knot('scale', scale.id, pointer('/scales', i)), variant.when)
  }
  for (const [i, decision] of (definition.decisions ?? []).entries()) {
    const from = knot('decision', decision.id, pointer('/decisions', i))
    for (const row of decision.rows) need(from, row.when)
  }
  return knots
}

/** Scores, decisions and applicability that need one another in a circle, each told once as a chain. */
export function* cycles(context: LintContext): Generator<Issue> {
  const knots = dependencies(context)
  const done = new Set<string>()
  for (const start of knots.keys()) {
    // Depth first without recursion: `way` is the chain from the start, with what is left to follow at each step.
    const way: { key: string; rest: string[] }[] = []
    const onWay = new Set<string>()
    const enter = (key: string): void => {
      way.push({ key, rest: [...(knots.get(key)?.needs ?? [])] })
      onWay.add(key)
    }
    if (!done.has(start)) enter(start)
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const next = step.rest.pop()
      if (next === undefined) {
        way.pop()
        onWay.delete(step.key)
        done.add(step.key)
      } else if (onWay.has(next)) {
        const chain = way.slice(way.findIndex(({ key }) => key === next)).map(({ key }) => knots.get(key)?.id ?? key)
        yield issue('definition/cycle', knots.get(next)?.path ?? '', { chain: [...chain, chain[0] ?? ''] })
      } else if (!done.has(next) && knots.has(next)) enter(next)
    }
  }
}
