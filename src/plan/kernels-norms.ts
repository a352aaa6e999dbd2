import { type Rational, toNumber } from '../core/rational.js'
import type { Kernel } from './arrays.js'
import { type Exact, stepsDouble, stepsExact, tableDouble, tableExact } from './exact.js'
import { type Lane, refuse } from './kernels-numbers.js'
import type { PlanNode } from './program.js'
import { bit, REASON_MASK } from './status.js'

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>
export type Lookup = Node<'table'> | Node<'steps'>

const UNVERIFIED = bit('unverified-figure')

/** A table or a set of cut scores applied to an exact score. */
export function lookUpExact(node: Lookup, group: number, x: Rational): Exact {
  if (node.op === 'table') return tableExact(node.groups[group] as Node<'table'>['groups'][number], node.low, node.high, x)
  const { cuts, unverified } = node.groups[group] as Node<'steps'>['groups'][number]
  return { x: { n: BigInt(stepsExact(cuts, x)), d: 1n }, status: unverified === true ? UNVERIFIED : 0 }
}

/** The same applied to a double. */
export function lookUpDouble(node: Lookup, group: number, x: number): { value: number; status: number } {
  if (node.op === 'table') return tableDouble(node.groups[group] as Node<'table'>['groups'][number], node.low, node.high, x)
  const { cuts, unverified } = node.groups[group] as Node<'steps'>['groups'][number]
  return { value: stepsDouble(cuts, x), status: unverified === true ? UNVERIFIED : 0 }
}

/** Over any other score: computed per row, exact values through their rational, doubles in written order. */
export function rowLookupKernel(
  node: Lookup,
  exactX: ((x: number) => Rational | undefined) | undefined,
  x: Lane,
  group: Lane | undefined,
  out: Lane,
  remember: Map<number, Rational>,
): Kernel {
  const memo = new Map<number, Map<number, { value: number; status: number }>>()
  const look = (at: number, value: number): { value: number; status: number } => {
    const exact = exactX?.(value)
    if (exact === undefined) return lookUpDouble(node, at, value)
    const found = lookUpExact(node, at, exact)
    if (found.x !== null) remember.set(toNumber(found.x) + 0, found.x)
    return { value: found.x === null ? 0 : toNumber(found.x) + 0, status: found.status }
  }
  return (count) => {
    for (let i = 0; i < count; i++) {
      const status = (x.S[i] as number) | (group === undefined ? 0 : (group.S[i] as number))
      if ((status & REASON_MASK) !== 0) {
        refuse(out, i, status)
        continue
      }
      const at = group === undefined ? 0 : (group.V[i] as number)
      const value = x.V[i] as number
      let known = memo.get(at)
      if (known === undefined) {
        known = new Map()
        memo.set(at, known)
      }
      let found = known.get(value)
      if (found === undefined) {
        found = look(at, value)
        if (known.size < 100_000) known.set(value, found)
      }
      if ((found.status & REASON_MASK) !== 0) refuse(out, i, found.status)
      else {
        out.V[i] = found.value
        out.S[i] = status | found.status
      }
    }
  }
}

/** Linear interpolation between printed knots, in written order. */
export function interpolateAt(node: Node<'interpolate'>, group: number, x: number): { value: number; status: number } {
  const { knots, unverified } = node.groups[group] as Node<'interpolate'>['groups'][number]
  const mark = unverified === true ? UNVERIFIED : 0
  const first = knots[0] as readonly [number, number]
  const last = knots[knots.length - 1] as readonly [number, number]
  if (x < first[0])
    return node.low === 'cap' ? { value: first[1] + 0, status: mark | bit('capped-low') } : { value: 0, status: bit('below-table') }
  if (x > last[0])
    return node.high === 'cap' ? { value: last[1] + 0, status: mark | bit('capped-high') } : { value: 0, status: bit('above-table') }
  for (let k = 0; k < knots.length; k++) {
    const [x1, y1] = knots[k] as readonly [number, number]
    if (x === x1) return { value: y1 + 0, status: mark }
    if (x < x1) {
      const [x0, y0] = knots[k - 1] as readonly [number, number]
      return { value: y0 + ((x - x0) * (y1 - y0)) / (x1 - x0) + 0, status: mark | bit('interpolated') }
    }
  }
  return { value: last[1] + 0, status: mark }
}

export function interpolateKernel(node: Node<'interpolate'>, x: Lane, group: Lane | undefined, out: Lane): Kernel {
  return (count) => {
    for (let i = 0; i < count; i++) {
      const status = (x.S[i] as number) | (group === undefined ? 0 : (group.S[i] as number))
      if ((status & REASON_MASK) !== 0) {
        refuse(out, i, status)
        continue
      }
      const found = interpolateAt(node, group === undefined ? 0 : (group.V[i] as number), x.V[i] as number)
      if ((found.status & REASON_MASK) !== 0) refuse(out, i, found.status)
      else {
        out.V[i] = found.value
        out.S[i] = status | found.status
      }
    }
  }
}
