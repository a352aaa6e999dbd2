import { toNumber } from '../core/rational.js'
import { type CellSource, type CellStore, createCellStore, type Kernel, UNFILLED } from './arrays.js'
import type { Exact } from './exact.js'
import { COMPARE } from './kernels-logic.js'
import { type Lookup, lookUpDouble, lookUpExact } from './kernels-norms.js'
import { BINARY, type Lane, refuse, unary } from './kernels-numbers.js'
import type { NodeRef, PlanNode } from './program.js'
import { bit, REASON_MASK } from './status.js'

/** A value with the status bits its own operation adds. */
export interface Cell {
  readonly value: number
  readonly status: number
}

/**
 * A node whose value is decided by a cell of one finite domain and, where norms come in, a group:
 * each (cell, group) is computed once, at first use, and read from a table after that.
 */
export interface Fused {
  readonly source: CellSource
  readonly group: NodeRef | undefined
  /** absent for doubles in written order */
  readonly exact: ((cell: number, group: number) => Exact) | undefined
  readonly cell: (cell: number, group: number) => Cell
}

export function cellOf(exact: Exact): Cell {
  return exact.x === null ? { value: 0, status: exact.status & REASON_MASK } : { value: toNumber(exact.x) + 0, status: exact.status }
}

export function fusedSource(source: CellSource): Fused {
  const exact = rememberLast(source.evaluate)
  return { source, group: undefined, exact, cell: (cell) => cellOf(exact(cell, 0)) }
}

/** Nodes that rest on one another ask for the same cell one after the other. */
function rememberLast(exact: (cell: number, group: number) => Exact): (cell: number, group: number) => Exact {
  let [lastCell, lastGroup] = [-1, -1]
  let last: Exact | undefined
  return (cell, group) => {
    if (last === undefined || cell !== lastCell || group !== lastGroup) {
      last = exact(cell, group)
      lastCell = cell
      lastGroup = group
    }
    return last
  }
}

/** How a node can be fused: with the domain and group of its one varying input, or not at all. */
export function fuse(node: PlanNode, fused: ReadonlyMap<NodeRef, Fused>, constants: ReadonlyMap<NodeRef, number>): Fused | undefined {
  switch (node.op) {
    case 'table':
    case 'steps':
      return fuseLookup(node, fused.get(node.x))
    case 'neg':
    case 'abs':
    case 'sqrt':
    case 'powi':
    case 'round':
    case 'clamp':
      return fuseUnary(node, fused.get(node.a))
    case 'add':
    case 'sub':
    case 'mul':
    case 'div':
    case 'min2':
    case 'max2':
      return fuseBinary(node, fused, constants)
    case 'cmp':
      return typeof node.b === 'number' ? fuseComparison(node, node.b, fused.get(node.a)) : undefined
    default:
      return undefined
  }
}

function fuseLookup(node: Lookup, x: Fused | undefined): Fused | undefined {
  if (x === undefined || (x.group !== undefined && node.group !== undefined && x.group !== node.group)) return undefined
  const local = (group: number): number => (node.group === undefined ? 0 : group)
  const { exact: exactX } = x
  const base = { source: x.source, group: node.group ?? x.group }
  if (exactX !== undefined) {
    const exact = rememberLast((cell, group) => {
      const at = exactX(cell, group)
      return at.x === null ? at : lookUpExact(node, local(group), at.x)
    })
    return { ...base, exact, cell: (cell, group) => cellOf(exact(cell, group)) }
  }
  return {
    ...base,
    exact: undefined,
    cell: (cell, group) => after(x.cell(cell, group), (value) => lookUpDouble(node, local(group), value)),
  }
}

/** Absent stays absent; a present value goes on to the operation. */
function after(from: Cell, compute: (value: number) => Cell): Cell {
  return (from.status & REASON_MASK) !== 0 ? { value: 0, status: from.status & REASON_MASK } : compute(from.value)
}

function finite(value: number, status: number): Cell {
  return Number.isFinite(value) ? { value: value + 0, status } : { value: 0, status: bit('non-finite') }
}

function fuseUnary(node: Parameters<typeof unary>[0], a: Fused | undefined): Fused | undefined {
  if (a === undefined) return undefined
  const compute = unary(node)
  const note = (x: number): number =>
    node.op !== 'clamp' ? 0 : x < node.least ? bit('capped-low') : x > node.greatest ? bit('capped-high') : 0
  return { ...a, exact: undefined, cell: (cell, group) => after(a.cell(cell, group), (x) => finite(compute(x), note(x))) }
}

function fuseBinary(
  node: Extract<PlanNode, { op: keyof typeof BINARY }>,
  fused: ReadonlyMap<NodeRef, Fused>,
  constants: ReadonlyMap<NodeRef, number>,
): Fused | undefined {
  const compute = BINARY[node.op]
  const left = constants.get(node.a)
  const right = constants.get(node.b)
  const a = fused.get(node.a)
  const b = fused.get(node.b)
  if (a !== undefined && right !== undefined) {
    return { ...a, exact: undefined, cell: (cell, group) => after(a.cell(cell, group), (x) => finite(compute(x, right), 0)) }
  }
  if (b !== undefined && left !== undefined) {
    return { ...b, exact: undefined, cell: (cell, group) => after(b.cell(cell, group), (x) => finite(compute(left, x), 0)) }
  }
  return undefined
}

/** A truth value is a small whole number, exact whatever the score it was read from. */
function fuseComparison(node: Extract<PlanNode, { op: 'cmp' }>, b: number, a: Fused | undefined): Fused | undefined {
  if (a === undefined) return undefined
  const holds = COMPARE[node.test]
  const cell = (at: number, group: number): Cell => after(a.cell(at, group), (x) => ({ value: holds(x, b) ? 1 : 0, status: 0 }))
  const exact = (at: number, group: number): Exact => {
    const { value, status } = cell(at, group)
    return (status & REASON_MASK) !== 0 ? { x: null, status } : { x: { n: BigInt(value), d: 1n }, status }
  }
  return { ...a, exact, cell }
}

/** The group that keys a cell beside the cell itself. */
export interface KeyGroup {
  readonly lane: Lane
  readonly count: number
}

/** Reads a fused node from its table; statuses of the inputs ride along row by row. */
export function fusedKernel(fused: Fused, inputs: readonly Lane[], group: KeyGroup | undefined, out: Lane): Kernel {
  const { cells, cell } = fused.source
  const store = createCellStore(cells * (group?.count ?? 1), (key) => fused.cell(key % cells, Math.floor(key / cells)))
  const first = (inputs[0] as Lane).S
  const second = (inputs[1] ?? group?.lane ?? (inputs[0] as Lane)).S
  const keys = group?.lane.V
  const { V, S } = out
  if (store.dense && cell instanceof Int32Array) return denseKernel(store, cell, cells, first, second, keys, V, S)
  return (count) => {
    for (let i = 0; i < count; i++) {
      const status = (first[i] as number) | (second[i] as number)
      if ((status & REASON_MASK) !== 0) {
        refuse(out, i, status)
        continue
      }
      const at = store.at((keys === undefined ? 0 : (keys[i] as number)) * cells + (cell[i] as number))
      const own = ~(store.inverted[at] as number)
      V[i] = store.values[at] as number
      S[i] = (own & REASON_MASK) !== 0 ? own & REASON_MASK : status | own
    }
  }
}

/** The hot loop of columns: whole numbers and local arrays only. */
function denseKernel(
  store: CellStore,
  cell: Int32Array,
  cells: number,
  first: Int32Array,
  second: Int32Array,
  keys: Float64Array | undefined,
  V: Float64Array,
  S: Int32Array,
): Kernel {
  const { values, inverted } = store
  const groups = keys ?? new Float64Array(V.length)
  return (count) => {
    for (let i = 0; i < count; i++) {
      const status = (first[i] as number) | (second[i] as number)
      if ((status & REASON_MASK) !== 0) {
        V[i] = 0
        S[i] = status & REASON_MASK
        continue
      }
      const key = ((groups[i] as number) | 0) * cells + (cell[i] as number)
      if (inverted[key] === UNFILLED) store.at(key)
      const own = ~(inverted[key] as number)
      V[i] = values[key] as number
      S[i] = (own & REASON_MASK) !== 0 ? own : status | own
    }
  }
}
