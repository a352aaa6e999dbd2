import type { LinkedPlan } from '../plan/linked.js'
import type { ColumnRef, NodeRef, PlanNode } from '../plan/program.js'
import { MISSING_CODE } from '../plan/status.js'

/** What one node reads directly. */
export interface Operands {
  readonly nodes: readonly NodeRef[]
  readonly columns: readonly ColumnRef[]
  readonly reals: readonly number[]
}

function reads(nodes: readonly (NodeRef | undefined)[], columns: readonly ColumnRef[] = [], reals: readonly number[] = []): Operands {
  return { nodes: nodes.filter((node) => node !== undefined), columns, reals }
}

/** Nodes, item columns and real inputs that a node reads. */
export function operandsOf(node: PlanNode): Operands {
  switch (node.op) {
    case 'gate':
    case 'score':
    case 'codeIn':
      return reads(node.op === 'gate' ? [node.when] : [], [node.item])
    case 'tally':
    case 'extreme':
      return reads([], node.items)
    case 'addTally':
      return reads(node.tallies)
    case 'settle':
      return reads([node.tally])
    case 'real':
      return reads([], [], [node.input])
    case 'combine':
    case 'firstPresent':
      return reads(node.nodes)
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min2':
    case 'max2':
      return reads([node.a, node.b])
    case 'neg':
    case 'abs':
    case 'sqrt':
    case 'powi':
    case 'clamp':
    case 'round':
    case 'not':
    case 'isPresent':
      return reads([node.a])
    case 'cmp':
      return reads([node.a, typeof node.b === 'number' ? undefined : node.b.node])
    case 'atLeast':
      return reads(node.of)
    case 'choose':
      return reads([node.when, node.then, node.else])
    case 'rules':
      return reads(node.rows.map((row) => row.when))
    case 'table':
    case 'interpolate':
    case 'steps':
      return reads([node.x, node.group])
    case 'withhold':
      return reads([node.x, node.when])
    case 'const':
    case 'attrIn':
    case 'stratum':
      return reads([])
  }
}

/**
 * Every item column and real input a node's value can depend on. A gated item is read through its gate: an excluded or implied
 * item is not unanswered, whatever its own cell says; what decides the gate counts too.
 */
function inputsOf(linked: LinkedPlan, root: NodeRef): Operands {
  const nodes = linked.plan.program.nodes
  const columns = new Map<string, ColumnRef>()
  const reals = new Set<number>()
  const seen = new Set<NodeRef>()
  const open: NodeRef[] = [root]
  const visitGates = (ref: ColumnRef): void => {
    for (let at = ref; 'gate' in at; ) {
      const gate = nodes[at.gate]
      if (gate === undefined || gate.op !== 'gate') return
      open.push(gate.when)
      at = gate.item
    }
  }
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    const node = nodes[ref]
    if (node === undefined || seen.has(ref)) continue
    seen.add(ref)
    const operands = operandsOf(node)
    open.push(...operands.nodes)
    for (const real of operands.reals) reals.add(real)
    for (const column of operands.columns) {
      columns.set(JSON.stringify(column), column)
      visitGates(column)
    }
  }
  return { nodes: [...seen], columns: [...columns.values()], reals: [...reals] }
}

/** Tells of a row (after a run) whether an applicable item that the node rests on is unanswered. */
export function createIncompleteTest(linked: LinkedPlan, root: NodeRef): (row: number) => boolean {
  const { columns, reals } = inputsOf(linked, root)
  const cells = columns.map((ref) => linked.column(ref))
  const missing = reals.map((real) => linked.realMissing[real] ?? new Uint8Array(linked.capacity))
  return (row) => cells.some((codes) => (codes[row] ?? 0) >= MISSING_CODE.invalid) || missing.some((codes) => (codes[row] ?? 0) !== 0)
}
