import type { TallyShape } from './arrays.js'
import { createSettleComplete, type PlainItem, plainItems, type SettleComplete } from './bounds-items.js'
import { createLookAt, type LookAt } from './bounds-norms.js'
import type { Plan } from './plan.js'
import type { NodeRef } from './program.js'

/** A linked plan's arrays, as interval evaluation reads them. */
export interface BlockState {
  readonly plan: Plan
  readonly shapes: ReadonlyMap<NodeRef, TallyShape>
  readonly exact: readonly boolean[]
  readonly items: readonly Uint8Array[]
  readonly reals: readonly Float64Array[]
  readonly realMissing: readonly Uint8Array[]
  readonly attributes: readonly Int32Array[]
  readonly values: readonly Float64Array[]
  readonly statuses: readonly Int32Array[]
}

/** What rows have in common is computed once. */
export interface Shared extends BlockState {
  readonly settled: SettleComplete
  readonly looked: LookAt
  readonly plainOf: (tally: NodeRef) => readonly PlainItem[] | undefined
}

export function createShared(state: BlockState): Shared {
  const { nodes, inputs } = state.plan.program
  const known = new Map<NodeRef, readonly PlainItem[] | undefined>()
  function plainOf(tally: NodeRef): readonly PlainItem[] | undefined {
    if (!known.has(tally))
      known.set(
        tally,
        plainItems(nodes, tally, (item) => inputs.items[item]?.codes.length ?? 0),
      )
    return known.get(tally)
  }
  return { ...state, settled: createSettleComplete(), looked: createLookAt(), plainOf }
}
