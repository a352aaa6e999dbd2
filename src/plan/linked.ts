import type { TallyArrays } from './arrays.js'
import type { Plan } from './plan.js'
import type { ColumnRef, NodeRef } from './program.js'

/** Interval of a number or tri over all completions; `null` when the operation declares none or the value stays absent. */
export interface NodeBounds {
  readonly lowest: number
  readonly highest: number
}

/**
 * A verified plan with its kernels and private arrays, for blocks of up to `capacity` respondents.
 * Fill columns 0 … count−1 of `items`, `reals`, `attributes`, call `run(count)`, read `values` and `statuses` of the nodes.
 */
export interface LinkedPlan {
  readonly plan: Plan
  readonly capacity: number
  /** per item input: code index 0–239 or a missing code 249–255 */
  readonly items: readonly Uint8Array[]
  readonly reals: readonly Float64Array[]
  /** per real input: 0 when present, else a missing code 249–255 */
  readonly realMissing: readonly Uint8Array[]
  /** per attribute: −1 unknown */
  readonly attributes: readonly Int32Array[]
  run(count: number): void
  /** A `run` that computes only these nodes and what they rest on; nothing of tallies that are `given`: the caller fills their arrays. */
  runnerFor(nodes: readonly NodeRef[], given?: ReadonlySet<NodeRef>): (count: number) => void
  /** per node; gates hold the column code as value */
  readonly values: readonly Float64Array[]
  readonly statuses: readonly Int32Array[]
  /** sums and counts of a tally after `run`; undefined for other nodes */
  tally(ref: NodeRef): TallyArrays | undefined
  /** Per item of a packed tally of ungated items, what each code adds to its word; undefined for other nodes. */
  tallyWords(ref: NodeRef): readonly { readonly item: number; readonly words: Int32Array }[] | undefined
  /** the column behind a reference after `run` */
  column(ref: ColumnRef): Uint8Array
  /**
   * Interval evaluation of one row of the current block (after `run`).
   * Numbers and tris give intervals; categories give the set of possible outcomes.
   */
  bounds(row: number): RowBounds
}

export interface RowBounds {
  /** interval of a numeric, tri or `steps` node; null when unavailable */
  interval(node: NodeRef): NodeBounds | null
  /** possible outcomes of a category node (`steps`, `rules`), ascending; null when unavailable */
  outcomes(node: NodeRef): readonly number[] | null
}
