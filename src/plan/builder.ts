import type { Origin } from './plan.js'
import type { AttributeId, AttributeInput, ColumnRef, Inputs, ItemInput, NodeRef, PlanNode, Program, RealInput } from './program.js'

/** Where a node comes from; the path is a JSON Pointer into the document. */
export type NodeOrigin = Omit<Origin, 'node'>

/**
 * Collects inputs and nodes in dependency order. Equal nodes are shared, so two scales over the same items cost one tally;
 * the first origin given is kept.
 */
export interface PlanBuilder {
  /** Declares a coded column and returns its index; the same id returns the same column. */
  item(input: ItemInput): number
  /** Declares a column of real numbers and returns its index. */
  real(input: RealInput): number
  /** Declares a respondent attribute (with its words, if it has any) and returns its index. */
  attribute(input: AttributeInput): number
  /** Index of a declared attribute, or undefined. */
  attributeIndex(id: AttributeId): number | undefined
  /** Adds a node, or finds the equal one that is already there. */
  add(node: PlanNode, origin?: NodeOrigin): NodeRef
  node(ref: NodeRef): PlanNode
  /** Number of items behind a column: always one; gates are followed to their input. */
  inputOf(column: ColumnRef): number
  finish(): { readonly program: Program; readonly origins: readonly Origin[] }
}

export function createPlanBuilder(): PlanBuilder {
  const items: ItemInput[] = []
  const reals: RealInput[] = []
  const attributes: AttributeInput[] = []
  const nodes: PlanNode[] = []
  const origins: Origin[] = []
  const known = new Map<string, NodeRef>()

  function declare<T extends { readonly id: string }>(list: T[], input: T): number {
    const at = list.findIndex((each) => each.id === input.id)
    return at >= 0 ? at : list.push(input) - 1
  }

  const builder: PlanBuilder = {
    item: (input) => declare(items, input),
    real: (input) => declare(reals, input),
    attribute: (input) => declare(attributes, input),
    attributeIndex(id) {
      const at = attributes.findIndex((each) => each.id === id)
      return at >= 0 ? at : undefined
    },
    add(node, origin) {
      const key = JSON.stringify(node)
      const found = known.get(key)
      if (found !== undefined) return found
      const ref = nodes.push(node) - 1
      known.set(key, ref)
      if (origin !== undefined) origins.push({ node: ref, ...origin })
      return ref
    },
    node(ref) {
      const found = nodes[ref]
      if (found === undefined) throw new RangeError('builder: no such node')
      return found
    },
    inputOf(column) {
      let at = column
      while ('gate' in at) {
        const gate = builder.node(at.gate)
        if (gate.op !== 'gate') throw new RangeError('builder: not a gate')
        at = gate.item
      }
      return at.item
    },
    finish() {
      const inputs: Inputs = { items, reals, attributes }
      return { program: { formatVersion: 1, inputs, nodes }, origins }
    },
  }
  return builder
}
