import type { TallyShape } from './arrays.js'
import type { ColumnRef, NodeRef, PlanNode, Program } from './program.js'

const PACKED_SUM = 0xffff
const PACKED_COUNT = 127

/** The input item behind a column. */
export function inputOf(nodes: readonly PlanNode[], column: ColumnRef): number {
  let at = column
  while ('gate' in at) at = (nodes[at.gate] as Extract<PlanNode, { op: 'gate' }>).item
  return at.item
}

/** May a gate exclude this column's item? */
export function mayExclude(nodes: readonly PlanNode[], column: ColumnRef): boolean {
  let at = column
  while ('gate' in at) {
    const gate = nodes[at.gate] as Extract<PlanNode, { op: 'gate' }>
    if (gate.onFalse === 'leave') return true
    at = gate.item
  }
  return false
}

/** Shape of every tally, from the score tables alone. */
export function tallyShapes(program: Program): ReadonlyMap<NodeRef, TallyShape> {
  const shapes = new Map<NodeRef, TallyShape>()
  program.nodes.forEach((node, ref) => {
    if (node.op === 'tally') shapes.set(ref, shapeOf(program, node.items, node.scores))
    else if (node.op === 'addTally') shapes.set(ref, joined(node.tallies.map((part) => shapes.get(part) as TallyShape)))
  })
  return shapes
}

function shapeOf(program: Program, items: readonly ColumnRef[], scores: readonly (readonly number[])[]): TallyShape {
  let least = 0
  let greatest = 0
  let negative = false
  for (const row of scores) {
    const low = Math.min(...row)
    if (low < 0) negative = true
    least += Math.min(0, low)
    greatest += Math.max(0, ...row)
  }
  return {
    items: items.length,
    least,
    greatest,
    gated: items.some((item) => mayExclude(program.nodes, item)),
    noted: items.some((item) => 'gate' in item),
    packable: !negative && greatest <= PACKED_SUM && items.length <= PACKED_COUNT,
    inputs: items.map((item) => inputOf(program.nodes, item)),
  }
}

function joined(parts: readonly TallyShape[]): TallyShape {
  const total = (read: (shape: TallyShape) => number): number => parts.reduce((sum, part) => sum + read(part), 0)
  const greatest = total((part) => part.greatest)
  const items = total((part) => part.items)
  return {
    items,
    least: total((part) => part.least),
    greatest,
    gated: parts.some((part) => part.gated),
    noted: parts.some((part) => part.noted),
    packable: parts.every((part) => part.packable) && greatest <= PACKED_SUM && items <= PACKED_COUNT,
    inputs: parts.flatMap((part) => part.inputs),
  }
}

/** An extreme's "sum" is one item's score. */
export function extremeShape(program: Program, node: Extract<PlanNode, { op: 'extreme' }>): TallyShape {
  const shape = shapeOf(program, node.items, node.scores)
  const all = node.scores.flat()
  return { ...shape, least: Math.min(...all), greatest: Math.max(...all), packable: false }
}
