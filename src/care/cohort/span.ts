import type { Lattice } from './lattice.js'

/** Beyond this the elimination would no longer be exact; then everything counts as known, which only hides more. */
const EXACT = 2 ** 52

interface Row {
  readonly columns: Int32Array
  readonly values: Float64Array
}

/**
 * What linear algebra makes of published totals: rows are published sets of atoms, and a set is *known* when its indicator is a
 * linear combination of the rows, that is, when subtracting and adding published figures gives its figure. Elimination over the
 * integers, without fractions and without rounding: exact over the rationals.
 */
export interface Span {
  knows(columns: Int32Array): boolean
}

/** Builds the span of the nodes for which `published` is not 0, over atoms for which `carries` is not 0 (the rest hold nothing). */
export function spanOf(lattice: Lattice, published: Uint8Array, carries: Uint8Array): Span {
  const pivots: (Row | undefined)[] = new Array(lattice.atoms)
  const work = new Float64Array(lattice.atoms)
  let exact = true

  /** Reduces the work row by the pivots from `from` on; the first column left, or −1 when nothing is left. */
  const reduce = (from: number): number => {
    let first = -1
    for (let column = from; column < work.length; column += 1) {
      const value = work[column] ?? 0
      if (value === 0) continue
      const pivot = pivots[column]
      if (pivot === undefined) {
        if (first < 0) first = column
        continue
      }
      subtract(pivot, value, from)
    }
    return first
  }
  const subtract = (pivot: Row, value: number, from: number): void => {
    const lead = pivot.values[0] ?? 1
    if (lead !== 1) {
      for (let column = from; column < work.length; column += 1) {
        const next = (work[column] ?? 0) * lead
        if (Math.abs(next) > EXACT) exact = false
        work[column] = next
      }
    }
    pivot.columns.forEach((column, at) => {
      const next = (work[column] ?? 0) - value * (pivot.values[at] ?? 0)
      if (Math.abs(next) > EXACT) exact = false
      work[column] = next
    })
  }
  const load = (columns: Int32Array): number => {
    work.fill(0)
    let least = work.length
    for (const column of columns) {
      if (carries[column] === 0) continue
      work[column] = 1
      if (column < least) least = column
    }
    return least
  }
  const order = lattice.nodes.map((_, node) => node).filter((node) => published[node] !== 0)
  // Small sets first: they become short pivots, and what is large shrinks by them.
  order.sort((a, b) => (lattice.nodes[a]?.atoms.length ?? 0) - (lattice.nodes[b]?.atoms.length ?? 0) || a - b)
  for (const node of order) {
    const first = reduce(load(lattice.nodes[node]?.atoms ?? new Int32Array(0)))
    if (first >= 0) pivots[first] = primitive(work, first)
  }
  return {
    knows: (columns) => {
      const first = reduce(load(columns))
      return first < 0 || !exact
    },
  }
}

/** The row in lowest terms with a positive lead. */
function primitive(work: Float64Array, first: number): Row {
  const columns: number[] = []
  const values: number[] = []
  let divisor = 0
  for (let column = first; column < work.length; column += 1) {
    const value = work[column] ?? 0
    if (value === 0) continue
    columns.push(column)
    values.push(value)
    if (divisor !== 1) divisor = gcd(divisor, Math.abs(value))
  }
  const unit = (values[0] ?? 1) < 0 ? -divisor : divisor
  return { columns: Int32Array.from(columns), values: Float64Array.from(values, (value) => value / unit) }
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}
