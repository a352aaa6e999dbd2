import type { Rational } from '../core/rational.js'
import { EXCLUDED, MAX_CODES } from './status.js'

/** What a kernel computes for the first `count` respondents of a block. */
export type Kernel = (count: number) => void

/** A tally's running integers for a block: packed into one word each when they fit, else in three columns. */
export interface TallyArrays {
  /** sum in bits 0–15, answered in 16–23, applicable in 24–30; undefined when it does not fit */
  readonly packed: Int32Array | undefined
  readonly sum: Int32Array
  readonly answered: Int32Array
  readonly applicable: Int32Array
  readonly shape: TallyShape
}

/** What is known of a tally before any answer. */
export interface TallyShape {
  readonly items: number
  /** least and greatest sum over any subset of answered items */
  readonly least: number
  readonly greatest: number
  /** may an item be excluded? then `applicable` varies */
  readonly gated: boolean
  /** are there gates, whose notes ride along? */
  readonly noted: boolean
  readonly packable: boolean
  /** input item indexes, for disjointness */
  readonly inputs: readonly number[]
}

/** Cell numbers of a block; whole doubles where a domain is too wide for 32 bits. */
export type CellColumn = Int32Array | Float64Array

export function createCellColumn(cells: number, capacity: number): CellColumn {
  return cells <= 0x7fffffff ? new Int32Array(capacity) : new Float64Array(capacity)
}

/** Finite domain of an exact score: an integer cell per respondent that decides its value. */
export interface CellSource {
  readonly cells: number
  readonly cell: CellColumn
  /** exact value and own status bits of a cell, notes of gates not included */
  readonly evaluate: (cell: number) => { readonly x: Rational | null; readonly status: number }
}

const DENSE_LIMIT = 1_000_000
/** What stands for the status of a cell not yet computed: no status is −1. */
export const UNFILLED = 0

/**
 * Values and own status bits per key, computed exactly at first use and then read. Beyond a million keys a map holds the visited ones.
 * Status bits are kept inverted (`~status`), so that memory as the system gives it means unfilled: a table of which a few cells are
 * visited takes the memory of a few.
 */
export interface CellStore {
  /** index of a filled cell into `values` and `inverted` */
  at(key: number): number
  /** do the arrays stay where they are? */
  readonly dense: boolean
  readonly values: Float64Array
  readonly inverted: Int32Array
}

export function createCellStore(size: number, evaluate: (key: number) => { value: number; status: number }): CellStore {
  const dense = size <= DENSE_LIMIT
  let values = new Float64Array(dense ? size : 1024)
  let inverted = new Int32Array(dense ? size : 1024)
  const known = new Map<number, number>()

  function fill(at: number, key: number): void {
    const { value, status } = evaluate(key)
    values[at] = value
    inverted[at] = ~status
  }
  function sparse(key: number): number {
    const found = known.get(key)
    if (found !== undefined) return found
    const at = known.size
    if (at === values.length) {
      const wider = new Float64Array(at * 2)
      wider.set(values)
      values = wider
      const longer = new Int32Array(at * 2)
      longer.set(inverted)
      inverted = longer
    }
    known.set(key, at)
    fill(at, key)
    return at
  }
  return {
    dense,
    at(key) {
      if (!dense) return sparse(key)
      if (inverted[key] === UNFILLED) fill(key, key)
      return key
    },
    get values() {
      return values
    },
    get inverted() {
      return inverted
    },
  }
}

/** Adds 256-entry score tables over item columns; missing codes count as applicable, the excluded code as nothing. */
export function packedTable(scores: readonly number[]): Int32Array {
  const table = new Int32Array(256)
  for (let code = 0; code < 256; code++) {
    if (code < MAX_CODES) table[code] = code < scores.length ? (scores[code] ?? 0) | (1 << 16) | (1 << 24) : 1 << 24
    else table[code] = code === EXCLUDED ? 0 : 1 << 24
  }
  return table
}
