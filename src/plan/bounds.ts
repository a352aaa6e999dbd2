import type { TallyShape } from './arrays.js'
import { combineBounds, EMPTY, type Interval, joinAll, known, mayBe, outcomesIn, UNKNOWN_TRI } from './bounds-algebra.js'
import { codesOf, extremeBounds, type ItemChoices, plainBounds, settleBounds } from './bounds-items.js'
import { atLeastBounds, chooseBounds, cmpBounds, codeInBounds, firstPresentBounds, rulesBounds } from './bounds-logic.js'
import { interpolateBounds, lookupBounds } from './bounds-norms.js'
import { binaryBounds, unaryBounds } from './bounds-numbers.js'
import { type BlockState, createShared, type Shared } from './bounds-shared.js'
import { itemsBehind } from './inputs-of.js'
import type { NodeBounds, RowBounds } from './linked.js'
import type { ColumnRef, NodeRef, PlanNode } from './program.js'
import { isEvidence, MAX_CODES, REASON_MASK } from './status.js'

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>

/**
 * Interval evaluation of one row: what each node can be over every completion of the unanswered applicable items.
 * Nodes are evaluated on demand and remembered for the row.
 */
export function createBounds(state: BlockState): (row: number) => RowBounds {
  const shared = createShared(state)
  return (row) => {
    const intervals = rowIntervals(shared, row)
    return {
      interval(node): NodeBounds | null {
        const at = intervals(node)
        return at === null || at.empty ? null : { lowest: at.low, highest: at.high }
      },
      outcomes(node) {
        const at = intervals(node)
        return at === null || at.empty ? null : (outcomesIn(at) ?? null)
      },
    }
  }
}

const NOTHING: ReadonlyMap<number, number> = new Map()

/** Most completions that a decision is enumerated over; beyond them its rows are bounded one by one. */
const MOST_COMPLETIONS = 256

/** With `supposed`, the named unanswered items hold these codes: one completion, or a part of one. */
function rowIntervals(state: Shared, row: number, supposed: ReadonlyMap<number, number> = NOTHING): (ref: NodeRef) => Interval | null {
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
      if (code < MAX_CODES) return { codes: [code], answered: true }
      const given = supposed.get(ref.item)
      return { codes: given === undefined ? codesOf(inputs.items[ref.item]?.codes.length ?? 0) : [given], missing: code }
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
    if (inner.missing !== undefined && isEvidence(inner.missing)) return inner
    const when = at(node.when)
    if (!mayBe(when, 0)) return inner
    const leaves = node.onFalse === 'leave'
    const implied = [...(inner.implied ?? []), ...(node.onFalse === 'leave' ? [] : [node.onFalse.code])]
    if (!mayBe(when, 1) && when !== null && when.sure) {
      const written = node.onFalse === 'leave' ? [] : [node.onFalse.code]
      return { ...missingOf(inner), codes: written, implied: written, excluded: leaves }
    }
    const codes = [...new Set([...inner.codes, ...implied])].sort((a, b) => a - b)
    return { ...inner, codes, implied, excluded: leaves || inner.excluded === true }
  }

  function missingOf(inner: ItemChoices): { missing?: number } {
    return inner.missing === undefined ? {} : { missing: inner.missing }
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
        return settleInterval(node)
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
        return chooseBounds(node, at)
      case 'firstPresent':
        return firstPresentBounds(node.nodes, at)
      case 'rules':
        return decided(node, ref)
      case 'table':
      case 'steps':
        return lookupBounds(
          node,
          { node: nodes[node.x] as PlanNode, exact: state.exact[node.x] === true },
          groupOf(node.group),
          at(node.x),
          state.looked,
        )
      case 'interpolate':
        return interpolateBounds(node, groupOf(node.group), at(node.x))
      case 'withhold': {
        const when = at(node.when)
        const x = at(node.x)
        if (when?.sure && when.low === 1) return EMPTY
        return x === null || !mayBe(when, 1) ? x : { ...x, sure: false }
      }
    }
  }

  /** A decision over every completion of the items behind it, or row by row where there are too many. */
  function decided(node: Node<'rules'>, ref: NodeRef): Interval | null {
    const bounded = rulesBounds(node, at)
    if (supposed.size > 0 || bounded === null || bounded.outcomes?.length === 1) return bounded
    const open = itemsBehind(nodes, ref).filter((item) => ((state.items[item] as Uint8Array)[row] as number) >= MAX_CODES)
    const counts = open.map((item) => inputs.items[item]?.codes.length ?? 0)
    const total = counts.reduce((product, count) => product * count, 1)
    if (open.length === 0 || total > MOST_COMPLETIONS) return bounded
    const outcomes: (Interval | null)[] = []
    for (let k = 0; k < total; k++) {
      let rest = k
      const codes = open.map((item, at): [number, number] => {
        const code = rest % (counts[at] as number)
        rest = Math.floor(rest / (counts[at] as number))
        return [item, code]
      })
      outcomes.push(rulesBounds(node, rowIntervals(state, row, new Map(codes))))
    }
    return joinAll(outcomes)
  }

  function settleInterval(node: Node<'settle'>): Interval {
    const plain = supposed.size === 0 ? state.plainOf(node.tally) : undefined
    if (plain !== undefined) return plainBounds(node, plain, state.items, row, state.settled)
    return settleBounds(node, tallyItems(node.tally), state.shapes.get(node.tally) as TallyShape, state.settled)
  }
  function tallyItems(ref: NodeRef): { choice: ItemChoices; scores: readonly number[] }[] {
    const node = nodes[ref] as PlanNode
    if (node.op === 'addTally') return node.tallies.flatMap(tallyItems)
    if (node.op !== 'tally') return []
    return node.items.map((item, k) => ({ choice: choices(item), scores: node.scores[k] as readonly number[] }))
  }

  return at
}
