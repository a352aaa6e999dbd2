import type { MissingPolicy } from '../../core/definition.js'
import { add, fromDecimal, toNumber } from '../../core/rational.js'
import type { Limit, NodeRef } from '../../plan/program.js'
import { mayBeLeftOut } from '../applicability.js'
import { refuse } from '../fault.js'
import { keyedScores, type ResolvedKey } from '../item-keys.js'
import type { ItemColumn, LoweringContext } from '../lowering.js'
import { policyLimit } from '../missing-policies.js'
import type { RawScore } from '../raw-score.js'

/** The keyed score of one item as a number: reversal within its range, then weight. */
export function keyedValue(ctx: LoweringContext, key: ResolvedKey): NodeRef {
  const { shape } = ctx.item(key.item, key.path)
  const origin = { document: 'definition', path: key.path }
  if (shape.kind === 'coded') {
    return ctx.builder.add({ op: 'score', item: ctx.column(key.item), scores: keyedScores(shape, key).map(toNumber) }, origin)
  }
  if (shape.kind === 'multi-select') return refuse('definition/type', key.path, { item: key.item, received: 'multi-select' })
  if (key.scores !== undefined) refuse('definition/type', `${key.path}/scores`, { item: key.item, received: 'real' })
  let node = ctx.itemValue(key.item)
  if (key.reverse) {
    const ends = ctx.builder.add({ op: 'const', value: toNumber(add(fromDecimal(shape.min), fromDecimal(shape.max))) })
    node = ctx.builder.add({ op: 'sub', a: ends, b: node }, origin)
  }
  const weight = toNumber(key.weight)
  return weight === 1 ? node : ctx.builder.add({ op: 'mul', a: node, b: ctx.builder.add({ op: 'const', value: weight }) }, origin)
}

/** The inputs behind keys. */
export function columnsOfKeys(ctx: LoweringContext, keys: readonly ResolvedKey[]): readonly ItemColumn[] {
  return keys.map(({ item }) => ctx.input(item))
}

/** How many of n values a limit asks for. */
function needed(limit: Limit, n: number): number {
  if ('minAnswered' in limit) return limit.minAnswered
  if ('maxMissing' in limit) return n - limit.maxMissing
  const [p, q] = limit.minProportion
  return Number((BigInt(p) * BigInt(n) + BigInt(q) - 1n) / BigInt(q))
}

/**
 * Sum, mean, highest or lowest where an item is a clock time, a duration or a free number: arithmetic on doubles in item
 * order. A sum with gaps is prorated; highest and lowest need every value.
 */
export function scoreFromValues(
  ctx: LoweringContext,
  method: string,
  missing: MissingPolicy,
  keys: readonly ResolvedKey[],
  path: string,
): RawScore {
  const unfit = (received: string): never => refuse('definition/missing-policy', `${path}/missing`, { received, method })
  if (keys.some(({ item }) => mayBeLeftOut(ctx, item))) refuse('definition/value', path, { received: 'leave', expected: 'coded items' })
  const nodes = keys.map((key) => keyedValue(ctx, key))
  const columns = columnsOfKeys(ctx, keys)
  const origin = { document: 'definition', path }
  if (method === 'max' || method === 'min') {
    if (missing.policy !== 'complete-only') unfit(missing.policy)
    const op = method === 'max' ? 'max2' : 'min2'
    return { kind: 'number', columns, node: nodes.reduce((a, b) => ctx.builder.add({ op, a, b }, origin)) }
  }
  if (method !== 'sum' && method !== 'mean') return refuse('definition/type', path, { received: method, expected: 'coded items' })
  if (missing.policy === 'zero-fill' || missing.policy === 'prorate-rounded-mean') unfit(missing.policy)
  const minPresent = Math.max(1, needed(policyLimit(missing, path), nodes.length))
  return { kind: 'number', columns, node: ctx.builder.add({ op: 'combine', nodes, form: method, minPresent }, origin) }
}
