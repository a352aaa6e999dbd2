import { fromDecimal, type Rational, toNumber } from '../core/rational.js'
import { EMPTY, type Interval, scaleOf } from './bounds-algebra.js'
import { interpolateAt, type Lookup, lookUpDouble, lookUpExact } from './kernels-norms.js'
import type { PlanNode } from './program.js'
import { REASON_MASK } from './status.js'

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>

/** What a look-up reads: the node its score comes from, and whether that score is exact. */
export interface LookupInput {
  readonly node: PlanNode
  readonly exact: boolean
}

interface Found {
  readonly value: number
  readonly exact?: Rational
}

/** A value read through the table: exactly where the score is exact. */
export type LookAt = (node: Lookup, isExact: boolean, group: number, x: number, exactX: Rational | undefined) => Found | null

const REMEMBERED = 65_536
const GROUPS = 1024

/** {@link lookAt}, once for each whole score and group. */
export function createLookAt(): LookAt {
  const known = new Map<object, Map<number, Found | null>>()
  return (node, isExact, group, x, exactX) => {
    const whole = isExact && Number.isSafeInteger(x * GROUPS) && Number.isInteger(x) && (exactX === undefined || exactX.d === 1n)
    if (!whole || group >= GROUPS) return lookAt(node, isExact, group, x, exactX)
    let own = known.get(node)
    if (own === undefined) {
      own = new Map()
      known.set(node, own)
    }
    const key = x * GROUPS + group
    const found = own.get(key)
    if (found !== undefined) return found
    const fresh = lookAt(node, isExact, group, x, exactX)
    if (own.size < REMEMBERED) own.set(key, fresh)
    return fresh
  }
}

function lookAt(node: Lookup, isExact: boolean, group: number, x: number, exactX: Rational | undefined): Found | null {
  if (isExact) {
    const found = lookUpExact(node, group, exactX ?? fromDecimal(x))
    return found.x === null ? null : { value: toNumber(found.x) + 0, exact: found.x }
  }
  const found = lookUpDouble(node, group, x)
  return (found.status & REASON_MASK) !== 0 ? null : { value: found.value }
}

/** Table or cut scores over an interval; printed tables are walked, lines and cuts are monotone. */
export function lookupBounds(node: Lookup, from: LookupInput, group: number | null, x: Interval | null, looked: LookAt): Interval | null {
  if (x === null || x.empty) return x
  if (group === null) return EMPTY
  if (node.op === 'table' && node.groups[group]?.kind === 'values') return printedBounds(node, from, group, x, looked)
  const low = looked(node, from.exact, group, x.low, x.lowExact)
  const high = looked(node, from.exact, group, x.high, x.highExact)
  if (low === null || high === null) return EMPTY
  return scaleOf(low, high, x.sure)
}

/** Printed values may fall as well as rise: the whole stretch between the ends counts. */
function printedBounds(node: Node<'table'>, input: LookupInput, group: number, x: Interval, looked: LookAt): Interval {
  if (x.low === x.high) {
    // by the exact score: beyond 2^53 a fraction looks whole
    const found = looked(node, input.exact, group, x.low, x.lowExact)
    return found === null ? EMPTY : { low: found.value, high: found.value, sure: x.sure, empty: false }
  }
  const cells = node.groups[group] as Extract<Node<'table'>['groups'][number], { kind: 'values' }>
  const from = Math.max(Math.ceil(x.low), cells.from - 1)
  const to = Math.min(Math.floor(x.high), cells.from + cells.values.length)
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  let sure = x.sure && wholeWhenComplete(input.node)
  const keys: number[] = []
  for (let key = from; key <= to; key++) keys.push(key)
  // off the table altogether: any whole number of the stretch will do
  if (keys.length === 0) keys.push(Math.ceil(x.low) <= x.high ? Math.ceil(x.low) : x.low)
  for (const key of keys) {
    const found = looked(node, input.exact, group, key, undefined)
    if (found === null) sure = false
    else {
      low = Math.min(low, found.value)
      high = Math.max(high, found.value)
    }
  }
  return low > high ? EMPTY : { low, high, sure, empty: false }
}

/** Is a score surely a whole number on every complete form? Then a printed table has a row for it. */
function wholeWhenComplete(node: PlanNode): boolean {
  if (node.op === 'extreme' || node.op === 'tally' || node.op === 'addTally' || node.op === 'steps') return true
  if (node.op !== 'settle') return false
  const last = node.steps[node.steps.length - 1]
  if (last !== undefined) return 'round' in last && last.round.digits === 0
  return node.form.kind !== 'mean' && node.form.kind !== 'percentOfMaximum'
}

export function interpolateBounds(node: Node<'interpolate'>, group: number | null, x: Interval | null): Interval | null {
  if (x === null || x.empty) return x
  if (group === null) return EMPTY
  const knots = node.groups[group]?.knots ?? []
  const inside = knots.map((knot) => knot[0]).filter((k) => k > x.low && k < x.high)
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  let sure = x.sure
  for (const point of [x.low, ...inside, x.high]) {
    const found = interpolateAt(node, group, point)
    if ((found.status & REASON_MASK) !== 0) sure = false
    else {
      low = Math.min(low, found.value)
      high = Math.max(high, found.value)
    }
  }
  return low > high ? EMPTY : { low, high, sure, empty: false }
}
