import { EMPTY, type Interval } from './bounds-algebra.js'
import { BINARY, unary } from './kernels-numbers.js'
import type { PlanNode } from './program.js'

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>

export function binaryBounds(
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

export function unaryBounds(node: Node<'neg' | 'abs' | 'sqrt' | 'powi' | 'round' | 'clamp'>, a: Interval | null): Interval | null {
  if (a === null || a.empty) return a
  const compute = unary(node)
  const low = node.op === 'sqrt' && a.low < 0 ? 0 : a.low
  if (node.op === 'sqrt' && a.high < 0) return EMPTY
  const corners = [compute(low), compute(a.high)]
  if (a.low < 0 && a.high > 0 && (node.op === 'abs' || (node.op === 'powi' && node.exponent % 2 === 0))) corners.push(0)
  return finite(corners, a.sure && low === a.low)
}
