import type { PlanNode } from './program.js'

/**
 * Which nodes are exact (class E) and which are doubles in written order (class D); static, from the operations alone.
 * Nodes that carry no number (gates, tallies, conditions, strata, rules) count as exact: their values are small integers.
 */
export function exactNodes(nodes: readonly PlanNode[]): readonly boolean[] {
  const exact: boolean[] = []
  const at = (ref: number): boolean => exact[ref] === true
  for (const node of nodes) exact.push(isExact(node, at))
  return exact
}

function isExact(node: PlanNode, at: (ref: number) => boolean): boolean {
  switch (node.op) {
    case 'real':
    case 'combine':
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min2':
    case 'max2':
    case 'neg':
    case 'abs':
    case 'sqrt':
    case 'powi':
    case 'clamp':
    case 'round':
    case 'interpolate':
      return false
    case 'table':
    case 'steps':
    case 'withhold':
      return at(node.x)
    case 'choose':
      return at(node.then) && at(node.else)
    case 'firstPresent':
      return node.nodes.every(at)
    default:
      return true
  }
}
