import { type Rational, toNumber } from '../core/rational.js'
import type { TallyShape } from './arrays.js'
import type { Interval } from './bounds-algebra.js'
import { settleExact } from './exact.js'
import type { PlanNode } from './program.js'
import { MAX_CODES } from './status.js'

/** The codes an item column can hold over all completions. */
export interface ItemChoices {
  readonly codes: readonly number[]
  /** given by the respondent: fixed */
  readonly answered?: boolean
  /** those of the codes that a closed gate wrote, not the respondent */
  readonly implied?: readonly number[]
  /** may the gate take the item out? */
  readonly excluded?: boolean
  /** the missing code it holds now */
  readonly missing?: number
}

export function codesOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, code) => code)
}

interface Scored {
  readonly choice: ItemChoices
  readonly scores: readonly number[]
}

function ends({ choice, scores }: Scored): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const code of choice.codes) {
    const score = scores[code] as number
    if (score < low) low = score
    if (score > high) high = score
  }
  return { low, high }
}

/** A complete form's settled score, once for each number of items and sum. */
export type SettleComplete = (node: Extract<PlanNode, { op: 'settle' }>, items: number, n: number, sum: number) => Rational | null

const REMEMBERED = 65_536

export function createSettleComplete(): SettleComplete {
  const known = new Map<object, Map<number, Rational | null>>()
  return (node, items, n, sum) => {
    let own = known.get(node)
    if (own === undefined) {
      own = new Map()
      known.set(node, own)
    }
    const key = sum * 256 + n
    const found = own.get(key)
    if (found !== undefined) return found
    const { x } = settleExact(node, items, n, n, sum)
    if (n < 256 && own.size < REMEMBERED) own.set(key, x)
    return x
  }
}

/** Prefix sums of the k smallest (or largest) of a list, k = 0 … length. */
function prefixes(values: readonly number[], ascending: boolean): number[] {
  const sorted = [...values].sort((a, b) => (ascending ? a - b : b - a))
  const sums = [0]
  for (const value of sorted) sums.push((sums[sums.length - 1] as number) + value)
  return sums
}

/**
 * A settled score over all completions: for every number of items that turn out applicable, the least and the greatest sum,
 * settled as a complete form. Exact, since a settled value is monotone in the sum.
 */
export function settleBounds(
  node: Extract<PlanNode, { op: 'settle' }>,
  items: readonly Scored[],
  shape: TallyShape,
  settled: SettleComplete,
): Interval {
  const fixed = items.filter((item) => item.choice.codes.length > 0 && item.choice.excluded !== true).map(ends)
  const open = items.filter((item) => item.choice.codes.length > 0 && item.choice.excluded === true).map(ends)
  const low = fixed.reduce((sum, each) => sum + each.low, 0)
  const high = fixed.reduce((sum, each) => sum + each.high, 0)
  const least = prefixes(
    open.map((each) => each.low),
    true,
  )
  const greatest = prefixes(
    open.map((each) => each.high),
    false,
  )
  const values: (Rational | null)[] = []
  for (let k = 0; k <= open.length; k++) {
    const n = fixed.length + k
    for (const sum of [low + (least[k] as number), high + (greatest[k] as number)]) values.push(settled(node, shape.items, n, sum))
  }
  return span(values)
}

/** The interval of some exact values, of which null is none. */
function span(values: readonly (Rational | null)[]): Interval {
  let lowest: { value: number; exact: Rational } | undefined
  let highest: { value: number; exact: Rational } | undefined
  let sure = true
  for (const x of values) {
    if (x === null) {
      sure = false
      continue
    }
    const value = toNumber(x) + 0
    if (lowest === undefined || value < lowest.value) lowest = { value, exact: x }
    if (highest === undefined || value > highest.value) highest = { value, exact: x }
  }
  if (lowest === undefined || highest === undefined) return { low: 0, high: 0, sure: false, empty: true }
  return { low: lowest.value, high: highest.value, sure, empty: false, lowExact: lowest.exact, highExact: highest.exact }
}

/** Largest or smallest item score over all completions. */
export function extremeBounds(node: Extract<PlanNode, { op: 'extreme' }>, choices: readonly ItemChoices[]): Interval {
  const pick = node.which === 'max' ? Math.max : Math.min
  const items = choices
    .map((choice, k) => ({ choice, scores: node.scores[k] as readonly number[] }))
    .filter((item) => item.choice.codes.length > 0)
  const fixed = items.filter((item) => item.choice.excluded !== true).map(ends)
  const open = items.filter((item) => item.choice.excluded === true).map(ends)
  if (fixed.length === 0 && open.length === 0) return { low: 0, high: 0, sure: false, empty: true }
  const lows = fixed.map((each) => each.low)
  const highs = fixed.map((each) => each.high)
  // An item that may drop out can only push a maximum up or a minimum down; alone it may decide the whole.
  const candidates =
    fixed.length === 0
      ? { low: Math.min(...open.map((each) => each.low)), high: Math.max(...open.map((each) => each.high)) }
      : { low: pick(...lows), high: pick(...highs) }
  const low = node.which === 'min' ? Math.min(candidates.low, ...open.map((each) => each.low)) : candidates.low
  const high = node.which === 'max' ? Math.max(candidates.high, ...open.map((each) => each.high)) : candidates.high
  const needed = 'minAnswered' in node.limit ? node.limit.minAnswered : 0
  return { low, high, sure: fixed.length > 0 && fixed.length >= needed, empty: fixed.length + open.length < needed }
}

/** An ungated item of a tally with the least and greatest score of an answer that is not given yet. */
export interface PlainItem {
  readonly item: number
  readonly scores: readonly number[]
  readonly least: number
  readonly greatest: number
}

/** Items of a tally, each with its answer codes; undefined where a gate or an item without codes asks for more. */
export function plainItems(
  nodes: readonly PlanNode[],
  ref: number,
  codesOfItem: (item: number) => number,
): readonly PlainItem[] | undefined {
  const node = nodes[ref]
  if (node?.op === 'addTally') {
    const parts = node.tallies.map((part) => plainItems(nodes, part, codesOfItem))
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined
  }
  if (node?.op !== 'tally') return undefined
  const items: PlainItem[] = []
  for (const [k, column] of node.items.entries()) {
    const scores = node.scores[k] as readonly number[]
    if (!('item' in column) || codesOfItem(column.item) === 0) return undefined
    const { low, high } = ends({ choice: { codes: codesOf(codesOfItem(column.item)) }, scores })
    items.push({ item: column.item, scores, least: low, greatest: high })
  }
  return items
}

/** {@link settleBounds} of ungated items, straight from their columns. */
export function plainBounds(
  node: Extract<PlanNode, { op: 'settle' }>,
  items: readonly PlainItem[],
  columns: readonly Uint8Array[],
  row: number,
  settled: SettleComplete,
): Interval {
  let low = 0
  let high = 0
  for (const { item, scores, least, greatest } of items) {
    const code = (columns[item] as Uint8Array)[row] as number
    low += code < MAX_CODES ? (scores[code] as number) : least
    high += code < MAX_CODES ? (scores[code] as number) : greatest
  }
  return span([settled(node, items.length, items.length, low), settled(node, items.length, items.length, high)])
}
