import type { MissingPolicy, ScoreMethod } from '../../core/definition.js'
import { rational, sub, toNumber } from '../../core/rational.js'
import type { NodeRef, SettleForm, Step } from '../../plan/program.js'
import { mayBeLeftOut } from '../applicability.js'
import { refuse } from '../fault.js'
import { toFraction } from '../fraction.js'
import { keyedScores, type ResolvedKey } from '../item-keys.js'
import { extremesOf } from '../item-shape.js'
import type { LoweringContext, SharedTally } from '../lowering.js'
import { keysOfMethod } from '../method-keys.js'
import { policyForm, policyLimit } from '../missing-policies.js'
import { type RawScore, undoDenominator } from '../raw-score.js'
import { buildScoreTables, type ScoreTables } from '../score-tables.js'
import { scoreFromValues } from './from-values.js'

type Settled = Extract<ScoreMethod, { readonly method: 'sum' | 'mean' | 'percent-of-maximum' | 'max' | 'min' | 'count' }>

function formOf(kind: SettleForm['kind'], missing: MissingPolicy, tables: ScoreTables, path: string): SettleForm {
  switch (kind) {
    case 'prorateRounded':
      // The tally counts in units of its denominator: rounding its mean to a whole number would round to a fraction of a point.
      if (tables.denominator !== 1n) refuse('definition/value', `${path}/missing/policy`, { rule: 'whole item scores' })
      return { kind, mode: missing.policy === 'prorate-rounded-mean' ? missing.mode : 'half-up' }
    case 'percentOfMaximum':
      if (tables.greatest <= tables.least) refuse('definition/value', path, { rule: 'items that can differ' })
      return { kind, min: tables.least, max: tables.greatest }
    default:
      return { kind }
  }
}

/** Children's tallies to add up, when they cover disjoint items over one denominator; else the items are counted afresh. */
function childTallies(ctx: LoweringContext, score: Settled, denominator: bigint): readonly SharedTally[] | undefined {
  if (!('itemsOf' in score) || score.itemsOf.length < 2 || score.method === 'count') return undefined
  const seen = new Set<string>()
  const shared: SharedTally[] = []
  for (const id of score.itemsOf) {
    const tally = ctx.scale(id).shared
    if (tally === undefined || tally.denominator !== denominator) return undefined
    for (const item of tally.items) {
      if (seen.has(item)) return undefined
      seen.add(item)
    }
    shared.push(tally)
  }
  return shared
}

function tallyOf(ctx: LoweringContext, score: Settled, tables: ScoreTables, path: string): NodeRef {
  const origin = { document: 'definition', path: `${path}/${'items' in score ? 'items' : 'itemsOf'}` }
  const children = childTallies(ctx, score, tables.denominator)
  if (children !== undefined) return ctx.builder.add({ op: 'addTally', tallies: children.map(({ node }) => node) }, origin)
  return ctx.builder.add({ op: 'tally', items: tables.columns.map(({ column }) => column), scores: tables.scores }, origin)
}

/**
 * Percent of the maximum where items may be left out: over the items that apply, so it rests on the mean, and every item
 * must have the same range.
 */
function percentOfApplicable(ctx: LoweringContext, keys: readonly ResolvedKey[], path: string): readonly Step[] {
  const ranges = keys.map((key) => {
    const { shape } = ctx.item(key.item, key.path)
    return extremesOf(shape.kind === 'real' ? [] : keyedScores(shape, key))
  })
  const [first] = ranges
  const same = ranges.every(
    ({ least, greatest }) =>
      toNumber(least) === toNumber(first?.least ?? least) && toNumber(greatest) === toNumber(first?.greatest ?? greatest),
  )
  if (first === undefined || !same)
    return refuse('definition/value', path, { received: 'percent-of-maximum', expected: 'items of one range' })
  const width = sub(first.greatest, first.least)
  if (width.n <= 0n) refuse('definition/value', path, { rule: 'items that can differ' })
  return [{ add: toFraction(sub(rational(0n), first.least), path) }, { multiply: toFraction(rational(100n * width.d, width.n), path) }]
}

/** Sum, mean, percent of maximum, count, highest and lowest over the items of a scale. */
export function scoreFromItems(ctx: LoweringContext, score: Settled, path: string): RawScore {
  const { method, missing } = score
  const kind = policyForm(method, missing, `${path}/missing`)
  const limit = policyLimit(missing, `${path}/missing`)
  const keys = keysOfMethod(ctx, score, path)
  if (keys.some((key) => ctx.item(key.item, key.path).shape.kind === 'real')) return scoreFromValues(ctx, method, missing, keys, path)
  const tables = buildScoreTables(ctx, keys, method === 'count' ? 'count' : 'score')
  const { columns, scores, denominator } = tables
  if (kind === 'extreme') {
    const which = method === 'min' ? 'min' : 'max'
    const node = ctx.builder.add(
      {
        op: 'extreme',
        items: columns.map(({ column }) => column),
        scores,
        which,
        limit,
        ...(missing.figure.mark === 'K' ? { unverified: true } : {}),
      },
      { document: 'definition', path },
    )
    return { kind: 'number', columns, node: overDenominator(ctx, node, denominator, path) }
  }
  const tally = tallyOf(ctx, score, tables, path)
  const shared = { node: tally, denominator, items: new Set(keys.map(({ item }) => item)) }
  const common = { kind: 'tally', columns, tally, limit, ...(method === 'count' ? {} : { shared }) } as const
  if (kind !== 'percentOfMaximum')
    return { ...common, form: formOf(kind, missing, tables, path), scale: undoDenominator(denominator, path) }
  if (!keys.some(({ item }) => mayBeLeftOut(ctx, item))) return { ...common, form: formOf(kind, missing, tables, path), scale: [] }
  const scale = [...undoDenominator(denominator, path), ...percentOfApplicable(ctx, keys, path)]
  return { ...common, form: { kind: 'mean' }, scale }
}

/** An integer over a common denominator as the number it stands for. */
export function overDenominator(ctx: LoweringContext, node: NodeRef, denominator: bigint, path: string): NodeRef {
  if (denominator === 1n) return node
  const b = ctx.builder.add({ op: 'const', value: Number(denominator) })
  return ctx.builder.add({ op: 'div', a: node, b }, { document: 'definition', path })
}
