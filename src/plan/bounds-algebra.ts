import type { Rational } from '../core/rational.js'
import type { PlanNode } from './program.js'

/**
 * What a node can be over all completions. `sure`: present in every one of them; `empty`: present in none.
 * `null` in place of an interval means that no bounds are declared.
 */
export interface Interval {
  readonly low: number
  readonly high: number
  readonly sure: boolean
  readonly empty: boolean
  /** exact ends of an exact score */
  readonly lowExact?: Rational
  readonly highExact?: Rational
  /** possible outcomes of a decision */
  readonly outcomes?: readonly number[]
}

/** Present in no completion. */
export const EMPTY: Interval = { low: 0, high: 0, sure: false, empty: true }

export const UNKNOWN_TRI: Interval = { low: 0, high: 1, sure: true, empty: false }

export function known(value: number): Interval {
  return { low: value, high: value, sure: true, empty: false }
}

/** Can a condition take this truth value in some completion? */
export function mayBe(tri: Interval | null, value: 0 | 1): boolean {
  if (tri === null) return true
  if (tri.empty) return false
  return value === 0 ? tri.low === 0 : tri.high === 1
}

/** The union of two possibilities; where one is absent, the whole is not sure. */
export function join(a: Interval | null, b: Interval | null): Interval | null {
  if (a === null || b === null) return null
  if (a.empty) return { ...b, sure: false }
  if (b.empty) return { ...a, sure: false }
  const low = b.low < a.low ? b : a
  const high = b.high > a.high ? b : a
  const outcomes = a.outcomes !== undefined || b.outcomes !== undefined ? unionOf(outcomesIn(a), outcomesIn(b)) : undefined
  return {
    low: low.low,
    high: high.high,
    sure: a.sure && b.sure,
    empty: false,
    ...(low.lowExact === undefined ? {} : { lowExact: low.lowExact }),
    ...(high.highExact === undefined ? {} : { highExact: high.highExact }),
    ...(outcomes === undefined ? {} : { outcomes }),
  }
}

/** Categories are numbered from 0, one for each outcome or cut; a longer stretch is a number's and has no outcomes. */
const MOST_OUTCOMES = 4096

/** The outcomes of a decision or of cut scores; undefined for a number that is no category. */
export function outcomesIn({ outcomes, low, high }: Interval): readonly number[] | undefined {
  if (outcomes !== undefined) return outcomes
  if (!Number.isInteger(low) || !(high - low < MOST_OUTCOMES)) return undefined
  return Array.from({ length: Math.floor(high - low) + 1 }, (_, k) => low + k)
}

function unionOf(a: readonly number[] | undefined, b: readonly number[] | undefined): readonly number[] | undefined {
  return a === undefined || b === undefined ? undefined : [...new Set([...a, ...b])].sort((x, y) => x - y)
}

/** An interval from two ends that may stand in either order, exact parts kept. */
export function scaleOf(a: { value: number; exact?: Rational }, b: { value: number; exact?: Rational }, sure: boolean): Interval {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a]
  return {
    low: low.value,
    high: high.value,
    sure,
    empty: false,
    ...(low.exact === undefined ? {} : { lowExact: low.exact }),
    ...(high.exact === undefined ? {} : { highExact: high.exact }),
  }
}

/** Weighted sum or mean of parts that are all present in every completion; otherwise no bounds are declared. */
export function combineBounds(node: Extract<PlanNode, { op: 'combine' }>, parts: readonly (Interval | null)[]): Interval | null {
  let low = 0
  let high = 0
  let weight = 0
  let sure = true
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]
    if (part === null || part === undefined) return null
    if (part.empty && node.minPresent >= parts.length) return { low: 0, high: 0, sure: false, empty: true }
    if (part.empty || (!part.sure && node.minPresent < parts.length)) return null
    sure = sure && part.sure
    const w = node.weights === undefined ? 1 : (node.weights[k] as number)
    low += w * (w < 0 ? part.high : part.low)
    high += w * (w < 0 ? part.low : part.high)
    weight += w
  }
  if (node.form === 'mean') {
    const ends = [low / weight, high / weight]
    if (!ends.every(Number.isFinite)) return null
    return { low: Math.min(...ends) + 0, high: Math.max(...ends) + 0, sure, empty: false }
  }
  return Number.isFinite(low) && Number.isFinite(high) ? { low: low + 0, high: high + 0, sure, empty: false } : null
}

/** The union of all possibilities; none at all is absence. */
export function joinAll(all: readonly (Interval | null)[]): Interval | null {
  const [first = EMPTY, ...rest] = all
  return rest.reduce<Interval | null>((whole, each) => join(whole, each), first)
}
