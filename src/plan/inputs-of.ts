import type { ColumnRef, NodeRef, PlanNode } from './program.js'

function gates(columns: readonly ColumnRef[]): NodeRef[] {
  return columns.flatMap((column) => ('gate' in column ? [column.gate] : []))
}

function withGroup(x: NodeRef, group: NodeRef | undefined): NodeRef[] {
  return group === undefined ? [x] : [x, group]
}

/** The nodes a node reads, value inputs first. */
export function inputsOf(node: PlanNode): readonly NodeRef[] {
  switch (node.op) {
    case 'gate':
      return [node.when, ...gates([node.item])]
    case 'tally':
    case 'extreme':
      return gates(node.items)
    case 'score':
    case 'codeIn':
      return gates([node.item])
    case 'addTally':
      return node.tallies
    case 'settle':
      return [node.tally]
    case 'combine':
    case 'firstPresent':
      return node.nodes
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min2':
    case 'max2':
      return [node.a, node.b]
    case 'neg':
    case 'abs':
    case 'sqrt':
    case 'powi':
    case 'clamp':
    case 'round':
    case 'not':
    case 'isPresent':
      return [node.a]
    case 'cmp':
      return typeof node.b === 'number' ? [node.a] : [node.a, node.b.node]
    case 'atLeast':
      return node.of
    case 'choose':
      return [node.when, node.then, node.else]
    case 'rules':
      return node.rows.map((row) => row.when)
    case 'table':
    case 'interpolate':
    case 'steps':
      return withGroup(node.x, node.group)
    case 'withhold':
      return [node.x, node.when]
    case 'real':
    case 'const':
    case 'attrIn':
    case 'stratum':
      return []
  }
}

function columnsOf(node: PlanNode): readonly ColumnRef[] {
  switch (node.op) {
    case 'tally':
    case 'extreme':
      return node.items
    case 'gate':
    case 'score':
    case 'codeIn':
      return [node.item]
    default:
      return []
  }
}

/** The input items that a node rests on, directly or through others, ascending. */
export function itemsBehind(nodes: readonly PlanNode[], ref: NodeRef): readonly number[] {
  const items = new Set<number>()
  const seen = new Set<NodeRef>()
  const visit = (at: NodeRef): void => {
    if (seen.has(at)) return
    seen.add(at)
    const node = nodes[at] as PlanNode
    for (const column of columnsOf(node)) if ('item' in column) items.add(column.item)
    for (const input of inputsOf(node)) visit(input)
  }
  visit(ref)
  return [...items].sort((a, b) => a - b)
}
