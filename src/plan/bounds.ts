import { fromDecimal, type Rational, toNumber } from '../core/rational.js'
import type { TallyShape } from './arrays.js'
import { combineBounds, type Interval, join, known, mayBe, scaleOf, UNKNOWN_TRI } from './bounds-algebra.js'
import { codesOf, extremeBounds, type ItemChoices, settleBounds } from './bounds-items.js'
import { interpolateAt, lookUpDouble, lookUpExact } from './kernels-norms.js'
import { BINARY, unary } from './kernels-numbers.js'
import type { NodeBounds, RowBounds } from './linked.js'
import type { Plan } from './plan.js'
import type { ColumnRef, NodeRef, PlanNode } from './program.js'
import { MAX_CODES, MISSING_CODE, REASON_MASK } from './status.js'

export interface BlockState {
  readonly plan: Plan
  readonly shapes: ReadonlyMap<NodeRef, TallyShape>
  readonly exact: readonly boolean[]
  readonly items: readonly Uint8Array[]
  readonly reals: readonly Float64Array[]
  readonly realMissing: readonly Uint8Array[]
  readonly attributes: readonly Int32Array[]
  readonly values: readonly Float64Array[]
  readonly statuses: readonly Int32Array[]
}

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>

/**
 * Interval evaluation of one row: what each node can be over every completion of the unanswered applicable items.
 * Nodes are evaluated on demand and remembered for the row.
 */
export function createBounds(state: BlockState): (row: number) => RowBounds {
  return (row) => {
    const intervals = rowIntervals(state, row)
    return {
      interval(node): NodeBounds | null {
        const at = intervals(node)
        return at === null || at.empty ? null : { lowest: at.low, highest: at.high }
      },
      outcomes(node) {
        const at = intervals(node)
        if (at === null || at.empty) return null
        if (at.outcomes !== undefined) return at.outcomes
        const all: number[] = []
        for (let k = at.low; k <= at.high; k++) all.push(k)
        return all
      },
    }
  }
}

function rowIntervals(state: BlockState, row: number): (ref: NodeRef) => Interval | null {
  const { nodes, inputs } = state.plan.program
  const done = new Map<NodeRef, Interval | null>()
  const columns = new Map<string, ItemChoices>()

  function at(ref: NodeRef): Interval | null {
    const found = done.get(ref)
    if (found !== undefined) return found
    const fresh = evaluate(nodes[ref] as PlanNode, ref)
    done.set(ref, fresh)
    return fresh
  }

  /** The codes a column can hold over all completions. */
  function choices(ref: ColumnRef): ItemChoices {
    if ('item' in ref) {
      const code = (state.items[ref.item] as Uint8Array)[row] as number
      return code < MAX_CODES
        ? { codes: [code], answered: true }
        : { codes: codesOf(inputs.items[ref.item]?.codes.length ?? 0), missing: code }
    }
    const key = String(ref.gate)
    const cached = columns.get(key)
    if (cached !== undefined) return cached
    const node = nodes[ref.gate] as Node<'gate'>
    const inner = choices(node.item)
    const made = inner.answered === true ? inner : gated(node, inner)
    columns.set(key, made)
    return made
  }

  function gated(node: Node<'gate'>, inner: ItemChoices): ItemChoices {
    const when = at(node.when)
    if (!mayBe(when, 0)) return inner
    const leaves = node.onFalse === 'leave'
    const implied = [...(inner.implied ?? []), ...(node.onFalse === 'leave' ? [] : [node.onFalse.code])]
    if (!mayBe(when, 1) && when !== null && when.sure) return { codes: implied, implied, excluded: leaves }
    const codes = [...new Set([...inner.codes, ...implied])].sort((a, b) => a - b)
    return { ...inner, codes, implied, excluded: leaves || inner.excluded === true }
  }

  function present(ref: NodeRef): Interval {
    const status = (state.statuses[ref] as Int32Array)[row] as number
    if ((status & REASON_MASK) !== 0) return { low: 0, high: 0, sure: false, empty: true }
    return known((state.values[ref] as Float64Array)[row] as number)
  }

  function groupOf(ref: NodeRef | undefined): number | null {
    if (ref === undefined) return 0
    const group = at(ref)
    return group === null || group.empty ? null : group.low
  }

  function evaluate(node: PlanNode, ref: NodeRef): Interval | null {
    switch (node.op) {
      case 'gate':
        return null
      case 'tally':
      case 'addTally':
        return null
      case 'settle':
        return settleBounds(node, tallyItems(node.tally), state.shapes.get(node.tally) as TallyShape)
      case 'extreme':
        return extremeBounds(node, node.items.map(choices))
      case 'score': {
        const choice = choices(node.item)
        if (choice.codes.length === 0) return EMPTY
        const scores = choice.codes.map((code) => (node.scores[code] as number) + 0)
        return { low: Math.min(...scores), high: Math.max(...scores), sure: choice.excluded !== true, empty: false }
      }
      case 'real': {
        const input = inputs.reals[node.input]
        if ((state.realMissing[node.input]?.[row] ?? 0) === 0) return present(ref)
        return input === undefined ? null : { low: input.min, high: input.max, sure: true, empty: false }
      }
      case 'const':
      case 'attrIn':
      case 'stratum':
        return present(ref)
      case 'combine':
        return combineBounds(node, node.nodes.map(at))
      case 'add':
      case 'sub':
      case 'mul':
      case 'div':
      case 'min2':
      case 'max2':
        return binaryBounds(node, at(node.a), at(node.b))
      case 'neg':
      case 'abs':
      case 'sqrt':
      case 'powi':
      case 'round':
      case 'clamp':
        return unaryBounds(node, at(node.a))
      case 'codeIn':
        return codeInBounds(node, choices(node.item))
      case 'cmp':
        return cmpBounds(node, at(node.a), typeof node.b === 'number' ? known(node.b) : at(node.b.node))
      case 'atLeast':
        return atLeastBounds(node, node.of.map(at))
      case 'not': {
        const a = at(node.a)
        return a === null || a.empty ? a : { ...a, low: 1 - a.high, high: 1 - a.low }
      }
      case 'isPresent': {
        const a = at(node.a)
        if (a === null) return UNKNOWN_TRI
        return a.empty ? known(0) : a.sure ? known(1) : UNKNOWN_TRI
      }
      case 'choose':
        return chooseBounds(node, at(node.when))
      case 'firstPresent':
        return firstPresentBounds(node.nodes)
      case 'rules':
        return rulesBounds(node)
      case 'table':
      case 'steps':
        return lookupBounds(node, at(node.x))
      case 'interpolate':
        return interpolateBounds(node, at(node.x))
      case 'withhold': {
        const when = at(node.when)
        const x = at(node.x)
        if (when !== null && when.sure && when.low === 1) return EMPTY
        return x === null || !mayBe(when, 1) ? x : { ...x, sure: false }
      }
    }
  }

  function tallyItems(ref: NodeRef): { choice: ItemChoices; scores: readonly number[] }[] {
    const node = nodes[ref] as PlanNode
    if (node.op === 'addTally') return node.tallies.flatMap(tallyItems)
    if (node.op !== 'tally') return []
    return node.items.map((item, k) => ({ choice: choices(item), scores: node.scores[k] as readonly number[] }))
  }

  function codeInBounds(node: Node<'codeIn'>, choice: ItemChoices): Interval {
    const { missing } = choice
    if (missing !== undefined && node.reasons.some((reason) => MISSING_CODE[reason] === missing)) {
      // a refusal that counts as an answer stands; only a gate may still take the item out or write another code
      const low = (choice.implied ?? []).every((code) => node.codes.includes(code)) ? 1 : 0
      return { low, high: 1, sure: choice.excluded !== true, empty: false }
    }
    if (choice.codes.length === 0) return EMPTY
    const hits = choice.codes.map((code) => (node.codes.includes(code) ? 1 : 0))
    return { low: Math.min(...hits), high: Math.max(...hits), sure: choice.excluded !== true, empty: false }
  }

  function chooseBounds(node: Node<'choose'>, when: Interval | null): Interval | null {
    const open: (Interval | null)[] = []
    const unknown = when === null || when.empty || !when.sure
    if (mayBe(when, 1) || (unknown && node.onUnknown === 'then')) open.push(at(node.then))
    if (mayBe(when, 0) || (unknown && node.onUnknown === 'else')) open.push(at(node.else))
    const all = open.reduce<Interval | null>((whole, each) => join(whole, each), EMPTY)
    return all !== null && unknown && node.onUnknown === 'absent' ? { ...all, sure: false } : all
  }

  function firstPresentBounds(refs: readonly NodeRef[]): Interval | null {
    let whole: Interval | null = EMPTY
    for (const ref of refs) {
      const each = at(ref)
      if (each === null) return null
      if (!each.empty) whole = whole === null || whole.empty ? { ...each } : join(whole, each)
      if (each.sure && !each.empty) return whole === null ? null : { ...whole, sure: true }
    }
    return whole === null ? null : { ...whole, sure: false }
  }

  function rulesBounds(node: Node<'rules'>): Interval | null {
    const outcomes = new Set<number>()
    let sure = true
    for (const row of node.rows) {
      const when = at(row.when)
      const unknown = when === null || when.empty || !when.sure
      if (mayBe(when, 1) || (unknown && row.onUnknown !== 'skip')) outcomes.add(row.outcome)
      if (unknown && row.onUnknown === 'stop') sure = false
      if (when !== null && when.sure && when.low === 1) return category(outcomes, sure)
      if (unknown && row.onUnknown === 'match' && !mayBe(when, 0)) return category(outcomes, sure)
    }
    if (node.otherwise === undefined) sure = false
    else outcomes.add(node.otherwise)
    return category(outcomes, sure)
  }

  /** A value read through the table: exactly where the score is exact. */
  function lookAt(
    node: Node<'table'> | Node<'steps'>,
    group: number,
    x: number,
    exactX: Rational | undefined,
  ): { value: number; exact?: Rational } | null {
    if (state.exact[node.x] === true) {
      const found = lookUpExact(node, group, exactX ?? fromDecimal(x))
      return found.x === null ? null : { value: toNumber(found.x) + 0, exact: found.x }
    }
    const found = lookUpDouble(node, group, x)
    return (found.status & REASON_MASK) !== 0 ? null : { value: found.value }
  }

  function lookupBounds(node: Node<'table'> | Node<'steps'>, x: Interval | null): Interval | null {
    if (x === null || x.empty) return x
    const group = groupOf(node.group)
    if (group === null) return EMPTY
    if (node.op === 'table' && node.groups[group]?.kind === 'values') return printedBounds(node, group, x)
    const low = lookAt(node, group, x.low, x.lowExact)
    const high = lookAt(node, group, x.high, x.highExact)
    if (low === null || high === null) return EMPTY
    return scaleOf(low, high, x.sure)
  }

  /** Printed values may fall as well as rise: the whole stretch between the ends counts. */
  function printedBounds(node: Node<'table'>, group: number, x: Interval): Interval {
    const cells = node.groups[group] as Extract<Node<'table'>['groups'][number], { kind: 'values' }>
    const from = Math.max(Math.ceil(x.low), cells.from - 1)
    const to = Math.min(Math.floor(x.high), cells.from + cells.values.length)
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    let sure = x.sure && (x.low === x.high ? Number.isInteger(x.low) : wholeWhenComplete(nodes[node.x] as PlanNode))
    const keys: number[] = []
    for (let key = from; key <= to; key++) keys.push(key)
    // off the table altogether: any whole number of the stretch will do
    if (keys.length === 0) keys.push(Math.ceil(x.low) <= x.high ? Math.ceil(x.low) : x.low)
    for (const key of keys) {
      const found = lookAt(node, group, key, undefined)
      if (found === null) sure = false
      else {
        low = Math.min(low, found.value)
        high = Math.max(high, found.value)
      }
    }
    return low > high ? EMPTY : { low, high, sure, empty: false }
  }

  function interpolateBounds(node: Node<'interpolate'>, x: Interval | null): Interval | null {
    if (x === null || x.empty) return x
    const group = groupOf(node.group)
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

  return at
}

/** Is a score surely a whole number on every complete form? Then a printed table has a row for it. */
function wholeWhenComplete(node: PlanNode): boolean {
  if (node.op === 'extreme' || node.op === 'tally' || node.op === 'addTally' || node.op === 'steps') return true
  if (node.op !== 'settle') return false
  const last = node.steps[node.steps.length - 1]
  if (last !== undefined) return 'round' in last && last.round.digits === 0
  return node.form.kind !== 'mean' && node.form.kind !== 'percentOfMaximum'
}

const EMPTY: Interval = { low: 0, high: 0, sure: false, empty: true }

function category(outcomes: ReadonlySet<number>, sure: boolean): Interval {
  const all = [...outcomes].sort((a, b) => a - b)
  if (all.length === 0) return EMPTY
  return { low: all[0] as number, high: all[all.length - 1] as number, sure, empty: false, outcomes: all }
}

function binaryBounds(
  node: Node<'add' | 'sub' | 'mul' | 'div' | 'min2' | 'max2'>,
  a: Interval | null,
  b: Interval | null,
): Interval | null {
  if (a === null || b === null) return null
  if (a.empty || b.empty) return EMPTY
  if (node.op === 'div' && b.low <= 0 && b.high >= 0 && b.low !== b.high) return null
  const compute = BINARY[node.op]
  const corners = [compute(a.low, b.low), compute(a.low, b.high), compute(a.high, b.low), compute(a.high, b.high)]
  return finite(corners, a.sure && b.sure)
}

function finite(corners: readonly number[], sure: boolean): Interval | null {
  if (corners.every((each) => !Number.isFinite(each))) return corners.length > 0 && sure ? EMPTY : null
  if (corners.some((each) => !Number.isFinite(each))) return null
  return { low: Math.min(...corners) + 0, high: Math.max(...corners) + 0, sure, empty: false }
}

function unaryBounds(node: Node<'neg' | 'abs' | 'sqrt' | 'powi' | 'round' | 'clamp'>, a: Interval | null): Interval | null {
  if (a === null || a.empty) return a
  const compute = unary(node)
  const low = node.op === 'sqrt' && a.low < 0 ? 0 : a.low
  if (node.op === 'sqrt' && a.high < 0) return EMPTY
  const corners = [compute(low), compute(a.high)]
  if (a.low < 0 && a.high > 0 && (node.op === 'abs' || (node.op === 'powi' && node.exponent % 2 === 0))) corners.push(0)
  return finite(corners, a.sure && low === a.low)
}

function cmpBounds(node: Node<'cmp'>, a: Interval | null, b: Interval | null): Interval | null {
  if (a === null || b === null) return null
  if (a.empty || b.empty) return EMPTY
  const may = { lt: a.low < b.high, le: a.low <= b.high, gt: a.high > b.low, ge: a.high >= b.low }
  const meet = a.low <= b.high && b.low <= a.high
  const point = a.low === a.high && b.low === b.high && a.low === b.low
  const yes = node.test === 'eq' ? meet : node.test === 'ne' ? !point : may[node.test]
  const opposite = { lt: may.ge, le: may.gt, gt: may.le, ge: may.lt }
  const no = node.test === 'eq' ? !point : node.test === 'ne' ? meet : opposite[node.test]
  return { low: no ? 0 : 1, high: yes ? 1 : 0, sure: a.sure && b.sure, empty: false }
}

function atLeastBounds(node: Node<'atLeast'>, of: readonly (Interval | null)[]): Interval {
  const count = (holds: (each: Interval | null) => boolean): number => of.filter(holds).length
  const mayMiss = (each: Interval | null): boolean => each === null || each.empty || !each.sure
  const yes = count((each) => mayBe(each, 1)) >= node.k
  const no = count((each) => !mayBe(each, 0)) < node.k
  const missing = count(mayMiss)
  const must = count((each) => !mayMiss(each) && !mayBe(each, 0))
  const open = missing > 0 && must < node.k && count((each) => mayMiss(each) || mayBe(each, 1)) >= node.k
  return { low: no ? 0 : 1, high: yes ? 1 : 0, sure: !open, empty: !yes && !no }
}
