import { roundNumber } from '../core/rounding.js'
import type { Kernel } from './arrays.js'
import type { PlanNode } from './program.js'
import { bit, missingBit, REASON_MASK } from './status.js'

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>

/** A node's value and status columns. */
export interface Lane {
  readonly V: Float64Array
  readonly S: Int32Array
}

const NON_FINITE = bit('non-finite')
const PRORATED = bit('prorated')
const PART_ABSENT = bit('part-absent')

export function constKernel(node: Node<'const'>, out: Lane): Kernel {
  out.V.fill(node.value)
  return () => {}
}

export function realKernel(values: Float64Array, missing: Uint8Array, out: Lane): Kernel {
  return (count) => {
    for (let i = 0; i < count; i++) {
      const code = missing[i] as number
      out.V[i] = code === 0 ? (values[i] as number) + 0 : 0
      out.S[i] = code === 0 ? 0 : missingBit(code)
    }
  }
}

/** Weighted sum or mean over the parts that are present, in written order. */
export function combineKernel(node: Node<'combine'>, parts: readonly Lane[], out: Lane): Kernel {
  const weights = node.weights ?? parts.map(() => 1)
  const all = parts.length
  return (count) => {
    for (let i = 0; i < count; i++) {
      let total = 0
      let weight = 0
      let present = 0
      let status = 0
      let reasons = 0
      for (let k = 0; k < all; k++) {
        const part = parts[k] as Lane
        const word = part.S[i] as number
        if ((word & REASON_MASK) !== 0) {
          reasons |= word
          continue
        }
        total += (weights[k] as number) * (part.V[i] as number)
        weight += weights[k] as number
        present += 1
        status |= word
      }
      if (present < node.minPresent || present === 0) {
        out.V[i] = 0
        out.S[i] = (reasons & REASON_MASK) | PART_ABSENT
        continue
      }
      const value = node.form === 'mean' ? total / weight : present < all ? (total * all) / present : total
      write(out, i, value, present < all ? status | PRORATED : status)
    }
  }
}

function write(out: Lane, i: number, value: number, status: number): void {
  if (Number.isFinite(value)) {
    out.V[i] = value + 0
    out.S[i] = status
  } else {
    out.V[i] = 0
    out.S[i] = NON_FINITE
  }
}

type Binary = 'add' | 'sub' | 'mul' | 'div' | 'min2' | 'max2'

/** The arithmetic of a two-operand node, shared with bounds. */
export const BINARY: Readonly<Record<Binary, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  min2: (a, b) => Math.min(b, a),
  max2: (a, b) => Math.max(b, a),
}

export function binaryKernel(node: Node<Binary>, a: Lane, b: Lane, out: Lane): Kernel {
  const compute = BINARY[node.op]
  return (count) => {
    for (let i = 0; i < count; i++) {
      const status = (a.S[i] as number) | (b.S[i] as number)
      if ((status & REASON_MASK) !== 0) refuse(out, i, status)
      else write(out, i, compute(a.V[i] as number, b.V[i] as number), status)
    }
  }
}

export function refuse(out: Lane, i: number, status: number): void {
  out.V[i] = 0
  out.S[i] = status & REASON_MASK
}

/** x multiplied by itself from the left, 2–8 times; `**` may differ between engines. */
export function powerOf(x: number, exponent: number): number {
  let y = x
  for (let k = 1; k < exponent; k++) y *= x
  return y
}

/** One-operand arithmetic, with notes a clamp adds. */
export function unaryKernel(node: Node<'neg' | 'abs' | 'sqrt' | 'powi' | 'round' | 'clamp'>, a: Lane, out: Lane): Kernel {
  const compute = unary(node)
  const low = node.op === 'clamp' ? node.least : Number.NEGATIVE_INFINITY
  const high = node.op === 'clamp' ? node.greatest : Number.POSITIVE_INFINITY
  return (count) => {
    for (let i = 0; i < count; i++) {
      const status = a.S[i] as number
      if ((status & REASON_MASK) !== 0) {
        refuse(out, i, status)
        continue
      }
      const x = a.V[i] as number
      const note = x < low ? bit('capped-low') : x > high ? bit('capped-high') : 0
      write(out, i, compute(x), status | note)
    }
  }
}

export function unary(node: Node<'neg' | 'abs' | 'sqrt' | 'powi' | 'round' | 'clamp'>): (x: number) => number {
  switch (node.op) {
    case 'neg':
      return (x) => 0 - x
    case 'abs':
      return (x) => (x < 0 ? -x : x)
    case 'sqrt':
      return (x) => Math.sqrt(x)
    case 'powi':
      return (x) => powerOf(x, node.exponent)
    case 'round':
      return (x) => roundNumber(x, node.round)
    case 'clamp':
      return (x) => (x < node.least ? node.least : Math.min(x, node.greatest))
  }
}
