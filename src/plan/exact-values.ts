import { fromDecimal, type Rational, toNumber } from '../core/rational.js'
import type { Fused } from './fusing.js'
import type { Lane } from './kernels-numbers.js'
import type { NodeRef, PlanNode } from './program.js'
import { REASON_MASK } from './status.js'

/** The block as linked so far. */
export interface ExactSources {
  readonly nodes: readonly PlanNode[]
  readonly lanes: readonly Lane[]
  readonly fused: ReadonlyMap<NodeRef, Fused>
  /** exact results of look-ups that are computed row by row, by their double */
  readonly remembered: ReadonlyMap<NodeRef, ReadonlyMap<number, Rational>>
}

/** Finds the exact value that a double of an exact node stands for, through the cell it was read from. */
export type ExactValue = (x: number) => Rational | undefined

export function createExactValues({ nodes, lanes, fused, remembered }: ExactSources): (ref: NodeRef) => ExactValue {
  const lane = (ref: NodeRef): Lane => lanes[ref] as Lane

  function exactOf(ref: NodeRef): ExactValue {
    const node = nodes[ref] as PlanNode
    if (node.op === 'choose') return either([node.then, node.else])
    if (node.op === 'firstPresent') return either(node.nodes)
    if (node.op === 'withhold') return exactOf(node.x)
    const results = remembered.get(ref)
    if (results !== undefined) return (x) => results.get(x) ?? fromDecimal(x)
    const at = fused.get(ref)
    return at?.exact === undefined ? fromDecimal : fromCells(at, at.exact, lane(ref))
  }

  function either(refs: readonly NodeRef[]): ExactValue {
    const branches = refs.map(exactOf)
    return (x) => {
      for (const branch of branches) {
        const found = branch(x)
        if (found !== undefined) return found
      }
      return undefined
    }
  }

  /** The double was read from some row of this block: find the row and evaluate its cell. */
  function fromCells(at: Fused, exact: NonNullable<Fused['exact']>, from: Lane): ExactValue {
    const group = at.group === undefined ? undefined : lane(at.group).V
    const seen = new Map<number, Rational>()
    return (x) => {
      const known = seen.get(x)
      if (known !== undefined) return known
      for (let i = 0; i < from.V.length; i++) {
        if (from.V[i] !== x || ((from.S[i] as number) & REASON_MASK) !== 0) continue
        const value = exact(at.source.cell[i] as number, group === undefined ? 0 : (group[i] as number)).x
        if (value !== null && toNumber(value) + 0 === x) {
          seen.set(x, value)
          return value
        }
      }
      return undefined
    }
  }
  return exactOf
}
