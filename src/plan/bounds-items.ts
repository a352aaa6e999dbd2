import { type Rational, toNumber } from '../core/rational.js'
import type { TallyShape } from './arrays.js'
import type { Interval } from './bounds-algebra.js'
import { settleExact } from './exact.js'
import type { PlanNode } from './program.js'

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

function ends(item: Scored): { low: number; high: number } {
  const scores = item.choice.codes.map((code) => item.scores[code] as number)
  return { low: Math.min(...scores), high: Math.max(...scores) }
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
export function settleBounds(node: Extract<PlanNode, { op: 'settle' }>, items: readonly Scored[], shape: TallyShape): Interval {
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
  let lowest: { value: number; exact: Rational } | undefined
  let highest: { value: number; exact: Rational } | undefined
  let sure = true
  for (let k = 0; k <= open.length; k++) {
    const n = fixed.length + k
    for (const sum of [low + (least[k] as number), high + (greatest[k] as number)]) {
      const { x } = settleExact(node, shape.items, n, n, sum)
      if (x === null) {
        sure = false
        continue
      }
      const value = toNumber(x) + 0
      if (lowest === undefined || value < lowest.value) lowest = { value, exact: x }
      if (highest === undefined || value > highest.value) highest = { value, exact: x }
    }
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
