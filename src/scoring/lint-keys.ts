import type { ItemDefinition, ItemKey, ScoreMethod } from '../core/definition.js'
import { type Issue, issue } from '../core/issue.js'
import { pointer } from '../core/pointer.js'
import { codedScores, itemOf } from './item-scores.js'
import type { LintContext, Scoring } from './lint-context.js'
import { keysOf, type PlacedKey } from './scale-keys.js'

/** Every key as written in a method, with its place. */
export function* writtenKeys(score: ScoreMethod, path: string): Generator<{ key: ItemKey; path: string }> {
  if ('items' in score) for (const [i, key] of score.items.entries()) yield { key, path: pointer(path, 'items', i) }
  if ('groups' in score) {
    for (const [g, group] of score.groups.entries())
      for (const [i, key] of group.entries()) yield { key, path: pointer(path, 'groups', g, i) }
  }
  if ('pairs' in score) {
    for (const [p, pair] of score.pairs.entries()) for (const [i, key] of pair.entries()) yield { key, path: pointer(path, 'pairs', p, i) }
  }
}

/** A scale without items or parts scores nothing. */
export function* emptyScales({ scorings, definition }: LintContext): Generator<Issue> {
  for (const { scale, score, path } of scorings) {
    const empty =
      ('of' in score && Array.isArray(score.of) && score.of.length === 0) ||
      (score.method === 'look-up' && score.values.length === 0) ||
      (score.method === 'highest-of-group' && score.groups.some((group) => group.length === 0)) ||
      ('itemsOf' in score && keysOf(definition, scale.id, score).length === 0) ||
      (('items' in score || 'pairs' in score || 'groups' in score) && writtenKeys(score, path).next().done === true)
    if (empty) yield issue('definition/scale-empty', path, { scale: scale.id })
  }
}

/** One item listed twice in one method. A pair difference may use an item in several pairs, never against itself. */
export function* repeatedItems({ scorings }: LintContext): Generator<Issue> {
  for (const { scale, score, path } of scorings) {
    if (score.method === 'composite') yield* repeatedParts(score.of, path)
    const pairs = score.method === 'pair-difference'
    let seen = new Map<string, ItemKey>()
    let position = 0
    for (const { key, path: at } of writtenKeys(score, path)) {
      if (pairs && position++ % 2 === 0) seen = new Map()
      const item = itemOf(key)
      const other = seen.get(item)
      if (other !== undefined) {
        if (!pairs && isReversed(other) !== isReversed(key)) yield issue('definition/double-key', at, { item, scale: scale.id })
        else yield issue('definition/item-repeated', at, { item, scale: scale.id })
      }
      seen.set(item, key)
    }
  }
}

function* repeatedParts(parts: Extract<ScoreMethod, { readonly method: 'composite' }>['of'], path: string): Generator<Issue> {
  const seen = new Set<string>()
  for (const [i, { scale, stage, standardScore }] of parts.entries()) {
    const part = JSON.stringify([scale, stage, standardScore])
    if (seen.has(part)) yield issue('definition/item-repeated', pointer(path, 'of', i), { item: scale, why: 'part' })
    seen.add(part)
  }
}

/** An item that reaches one score along two ways: with two different keys an error, counted twice a warning. */
export function* doubleKeys(context: LintContext): Generator<Issue> {
  for (const scoring of context.scorings) {
    const { score, scale, path } = scoring
    if (!('itemsOf' in score) && score.method !== 'composite') continue
    const seen = new Map<string, PlacedKey>()
    const told = new Set<string>()
    for (const placed of keysUnder(context, scoring)) {
      const item = itemOf(placed.key)
      const other = seen.get(item)
      seen.set(item, other ?? placed)
      if (other === undefined || told.has(item) || other.scale === placed.scale) continue
      const params = { item, scale: scale.id, first: other.scale, second: placed.scale }
      if (isReversed(other.key) !== isReversed(placed.key)) yield issue('definition/double-key', path, params)
      else if (score.method === 'composite') yield issue('definition/item-repeated', path, { item, scale: scale.id }, 'warning')
      else if (keyText(other.key) !== keyText(placed.key)) yield issue('definition/double-key', path, params)
      else continue
      told.add(item)
    }
  }
}

/** Keys below a method, through composites and `itemsOf`; every scale is entered once. */
function keysUnder(context: LintContext, scoring: Scoring): readonly PlacedKey[] {
  const keys: PlacedKey[] = []
  const seen = new Set<string>()
  const open: { id: string; score: ScoreMethod }[] = [{ id: scoring.scale.id, score: scoring.score }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next.id)) continue
    seen.add(next.id)
    keys.push(...keysOf(context.definition, next.id, next.score))
    if (next.score.method !== 'composite') continue
    for (const part of next.score.of) {
      const scale = context.scales.get(part.scale)
      if (scale !== undefined) open.push({ id: scale.id, score: scale.score })
    }
  }
  return keys
}

function isReversed(key: ItemKey): boolean {
  return typeof key !== 'string' && key.reverse === true
}

function keyText(key: ItemKey): string {
  if (typeof key === 'string') return JSON.stringify([false, 1])
  const scores = key.scores === undefined ? undefined : Object.entries(key.scores).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([
    key.reverse === true,
    key.weight ?? 1,
    ...(scores === undefined ? [] : [scores]),
    ...(key.in === undefined ? [] : [key.in]),
  ])
}

/** Reversal is lowest + highest − score: it must map the item's scores onto themselves. */
export function* undefinedReversals({ scorings, definition, items }: LintContext): Generator<Issue> {
  for (const { score, path } of scorings) {
    for (const { key, path: at } of writtenKeys(score, path)) {
      const item = items.get(itemOf(key))
      if (item === undefined || typeof key === 'string' || key.reverse !== true) continue
      if (key.scores !== undefined) yield issue('definition/double-key', at, { item: item.id, why: 'scores' })
      else yield* undefinedReversal(item, codedScores(definition, item), pointer(at, 'reverse'))
    }
  }
}

function* undefinedReversal(
  item: ItemDefinition,
  coded: readonly { readonly code: number; readonly score: number }[] | null,
  path: string,
): Generator<Issue> {
  if (item.kind === 'multi-select' || item.kind === 'clock-time') {
    yield issue('definition/reverse-undefined', path, { item: item.id, why: 'no-range' })
  } else if (coded !== null) {
    const scores = new Set(coded.map(({ score }) => score))
    const ends = Math.min(...scores) + Math.max(...scores)
    // Decimals such as 0.1 + 0.2 are compared with the tolerance of their last bits.
    const mirrored = (score: number): boolean => [...scores].some((other) => Math.abs(ends - score - other) < 1e-9)
    if (![...scores].every(mirrored)) yield issue('definition/reverse-undefined', path, { item: item.id, codes: [...scores] })
  }
}

/** Own scores must cover exactly the item's codes; counting codes must exist. */
export function* keyCodes({ scorings, definition, items }: LintContext): Generator<Issue> {
  for (const { score, path } of scorings) {
    for (const { key, path: at } of writtenKeys(score, path)) {
      const item = items.get(itemOf(key))
      const coded = item === undefined ? null : codedScores(definition, item)
      if (item === undefined || typeof key === 'string') continue
      const codes = new Set((coded ?? rangeCodes(item)).map(({ code }) => String(code)))
      if (key.scores !== undefined) {
        const named = Object.keys(key.scores)
        const missing = [...codes].filter((code) => !named.includes(code))
        const unknown = named.filter((code) => !codes.has(code))
        if (missing.length > 0)
          yield issue('definition/codes-mismatch', pointer(at, 'scores'), { item: item.id, why: 'missing', codes: missing })
        if (unknown.length > 0)
          yield issue('definition/codes-mismatch', pointer(at, 'scores'), { item: item.id, why: 'unknown', codes: unknown })
      }
      const strangers = (key.in ?? []).filter((code) => !codes.has(String(code)))
      if (strangers.length > 0) yield issue('definition/codes-mismatch', pointer(at, 'in'), { item: item.id, why: 'in', codes: strangers })
    }
    yield* methodCodes({ scorings, definition, items }, score, path)
    yield* idleProperties(score, path)
    yield* severalChoices({ definition, items }, score, path)
  }
}

/** A count looks at codes alone: reversal and own scores would do nothing, and the author believes that they do. */
function* idleProperties(score: ScoreMethod, path: string): Generator<Issue> {
  if (score.method !== 'count') return
  for (const { key, path: at } of writtenKeys(score, path)) {
    for (const property of ['reverse', 'scores']) {
      if (typeof key !== 'string' && Object.hasOwn(key, property))
        yield issue('definition/unknown-property', pointer(at, property), { property })
    }
  }
}

/**
 * Of an item with several choices every chosen one adds its score, so that it fits a sum or a count. Means, extremes and
 * proration would take each choice for an item of its own.
 */
function* severalChoices(
  { definition, items }: Pick<LintContext, 'definition' | 'items'>,
  score: ScoreMethod,
  path: string,
): Generator<Issue> {
  const keys = keysOf(definition, '', score)
  const several = keys.find(({ key }) => items.get(itemOf(key))?.kind === 'multi-select')
  if (several === undefined) return
  const item = itemOf(several.key)
  if (score.method !== 'sum' && score.method !== 'count') {
    yield issue('definition/type', path, { item, expected: 'one value', received: 'multi-select' })
  } else if (score.missing.policy !== 'complete-only' && keys.some(({ key }) => itemOf(key) !== item)) {
    const params = { item, why: 'policy', policy: score.missing.policy, method: `${score.method} (multi-select)` }
    yield issue('definition/missing-policy', pointer(path, 'missing'), params)
  }
}

/** A counting code of the whole method must be a code of at least one of its items. */
function* methodCodes(context: Pick<LintContext, 'scorings' | 'definition' | 'items'>, score: ScoreMethod, path: string): Generator<Issue> {
  if (score.method !== 'count') return
  const keys = keysOf(context.definition, '', score)
  const uncounted = keys.find(({ key }) => (typeof key === 'string' || key.in === undefined) && score.in === undefined)
  if (uncounted !== undefined) yield issue('definition/missing-property', path, { property: 'in' })
  const codes = new Set(
    keys.flatMap(({ key }) => {
      const item = context.items.get(itemOf(key))
      return item === undefined ? [] : (codedScores(context.definition, item) ?? rangeCodes(item)).map(({ code }) => code)
    }),
  )
  const strangers = (score.in ?? []).filter((code) => !codes.has(code))
  if (strangers.length > 0 && codes.size > 0) {
    yield issue('definition/codes-mismatch', pointer(path, 'in'), { item: itemOf(keys[0]?.key ?? ''), why: 'in', codes: strangers })
  }
}

const MOST_RANGE_CODES = 1000

/** Codes of a small whole-number range; none for ranges too wide to list. */
function rangeCodes(item: ItemDefinition): readonly { readonly code: number }[] {
  if (item.kind !== 'integer' && item.kind !== 'duration') return []
  const count = item.max - item.min + 1
  return count > 0 && count <= MOST_RANGE_CODES ? Array.from({ length: count }, (_, k) => ({ code: item.min + k })) : []
}
