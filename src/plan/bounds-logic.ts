import { EMPTY, type Interval, join, joinAll, mayBe } from './bounds-algebra.js'
import type { ItemChoices } from './bounds-items.js'
import type { NodeRef, PlanNode } from './program.js'
import { MISSING_CODE } from './status.js'

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>
type At = (ref: NodeRef) => Interval | null

/** Every branch that some completion takes. */
export function chooseBounds(node: Node<'choose'>, at: At): Interval | null {
  const when = at(node.when)
  const open: (Interval | null)[] = []
  const unknown = when === null || when.empty || !when.sure
  if (mayBe(when, 1) || (unknown && node.onUnknown === 'then')) open.push(at(node.then))
  if (mayBe(when, 0) || (unknown && node.onUnknown === 'else')) open.push(at(node.else))
  const all = joinAll(open)
  return all !== null && unknown && node.onUnknown === 'absent' ? { ...all, sure: false } : all
}

export function firstPresentBounds(refs: readonly NodeRef[], at: At): Interval | null {
  let whole: Interval | null = EMPTY
  for (const ref of refs) {
    const each = at(ref)
    if (each === null) return null
    if (!each.empty) whole = whole === null || whole.empty ? { ...each } : join(whole, each)
    if (each.sure && !each.empty) return whole === null ? null : { ...whole, sure: true }
  }
  return whole === null ? null : { ...whole, sure: false }
}

/** Every outcome that some completion may reach. */
export function rulesBounds(node: Node<'rules'>, at: At): Interval | null {
  const conditions = node.rows.map((row) => at(row.when))
  if (conditions.every(isSettled)) return settledRules(node, conditions)
  const outcomes = new Set<number>()
  let sure = true
  for (const [k, row] of node.rows.entries()) {
    const when = conditions[k] as Interval | null
    const unknown = when === null || when.empty || !when.sure
    if (mayBe(when, 1) || (unknown && row.onUnknown !== 'skip')) outcomes.add(row.outcome)
    if (unknown && row.onUnknown === 'stop') sure = false
    if (when?.sure && when.low === 1) return category(outcomes, sure)
    if (unknown && row.onUnknown === 'match' && !mayBe(when, 0)) return category(outcomes, sure)
  }
  if (node.otherwise === undefined) sure = false
  else outcomes.add(node.otherwise)
  return category(outcomes, sure)
}

/** Is a condition the same in every completion: true, false or unknown? */
function isSettled(when: Interval | null): when is Interval {
  return when !== null && (when.empty || (when.sure && when.low === when.high))
}

/** The one outcome of rules whose conditions are the same in every completion, or none. */
function settledRules(node: Node<'rules'>, conditions: readonly Interval[]): Interval {
  const outcomes = new Set<number | undefined>()
  for (const [k, row] of node.rows.entries()) {
    const { empty, low } = conditions[k] as Interval
    if (empty ? row.onUnknown === 'skip' : low === 0) continue
    outcomes.add(row.outcome)
    if (!empty || row.onUnknown === 'match') return single(outcomes)
  }
  return single(outcomes.add(node.otherwise))
}

function single(outcomes: ReadonlySet<number | undefined>): Interval {
  const [first] = outcomes
  return outcomes.size === 1 && first !== undefined ? category(new Set([first]), true) : EMPTY
}

function category(outcomes: ReadonlySet<number>, sure: boolean): Interval {
  const all = [...outcomes].sort((a, b) => a - b)
  if (all.length === 0) return EMPTY
  return { low: all[0] as number, high: all[all.length - 1] as number, sure, empty: false, outcomes: all }
}

export function codeInBounds(node: Node<'codeIn'>, choice: ItemChoices): Interval {
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

export function cmpBounds(node: Node<'cmp'>, a: Interval | null, b: Interval | null): Interval | null {
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

export function atLeastBounds(node: Node<'atLeast'>, of: readonly (Interval | null)[]): Interval {
  const count = (holds: (each: Interval | null) => boolean): number => of.filter(holds).length
  const mayMiss = (each: Interval | null): boolean => each === null || each.empty || !each.sure
  const yes = count((each) => mayBe(each, 1)) >= node.k
  const no = count((each) => !mayBe(each, 0)) < node.k
  const missing = count(mayMiss)
  const must = count((each) => !mayMiss(each) && !mayBe(each, 0))
  const open = missing > 0 && must < node.k && count((each) => mayMiss(each) || mayBe(each, 1)) >= node.k
  return { low: no ? 0 : 1, high: yes ? 1 : 0, sure: !open, empty: !yes && !no }
}
