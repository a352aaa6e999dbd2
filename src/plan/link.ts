import type { Rational } from '../core/rational.js'
import { createCellColumn, type Kernel, packedTable, type TallyArrays, type TallyShape } from './arrays.js'
import { createBounds } from './bounds.js'
import { exactNodes } from './classes.js'
import { createExactValues } from './exact-values.js'
import { type Fused, fuse, fusedKernel, fusedSource } from './fusing.js'
import { inputsOf } from './inputs-of.js'
import { cellCode, codeInKernel, extremeKernel, gateKernel, scoreKernel, settleKernel } from './kernels-items.js'
import {
  atLeastKernel,
  attrInKernel,
  chooseKernel,
  cmpKernel,
  firstPresentKernel,
  isPresentKernel,
  notKernel,
  rulesKernel,
  stratumKernel,
  withholdKernel,
} from './kernels-logic.js'
import { interpolateKernel, type Lookup, rowLookupKernel } from './kernels-norms.js'
import { binaryKernel, combineKernel, constKernel, type Lane, realKernel, unaryKernel } from './kernels-numbers.js'
import { addTallyKernel, tallyKernel } from './kernels-tally.js'
import type { LinkedPlan } from './linked.js'
import type { ColumnRef, NodeRef, PlanNode } from './program.js'
import { extremeShape, inputOf, tallyShapes } from './shapes.js'
import { MISSING_CODE } from './status.js'
import { verifyPlan } from './verify.js'

/**
 * Verifies a plan and builds its kernels with private arrays for blocks of up to `capacity` respondents.
 * This is the only guard of the runtime entry: it takes plans from strangers.
 * Throws PsyscoreError with a `plan/…` code when the plan is not well formed or its hash does not match.
 */
export function linkPlan(input: unknown, capacity = 1): LinkedPlan {
  const plan = verifyPlan(input)
  const { inputs, nodes } = plan.program
  const shapes = tallyShapes(plan.program)
  const exact = exactNodes(nodes)

  const items = inputs.items.map(() => new Uint8Array(capacity).fill(MISSING_CODE.blank))
  const reals = inputs.reals.map(() => new Float64Array(capacity))
  const realMissing = inputs.reals.map(() => new Uint8Array(capacity).fill(MISSING_CODE.blank))
  const attributes = inputs.attributes.map(() => new Int32Array(capacity).fill(-1))
  const lanes: Lane[] = nodes.map(() => ({ V: new Float64Array(capacity), S: new Int32Array(capacity) }))
  const gateColumns = new Map<NodeRef, Uint8Array>()
  const tallies = new Map<NodeRef, TallyArrays>()
  const fused = new Map<NodeRef, Fused>()
  const constants = new Map<NodeRef, number>()
  /** exact results of look-ups that are computed row by row, by their double */
  const remembered = new Map<NodeRef, Map<number, Rational>>()
  const exactOf = createExactValues({ nodes, lanes, fused, remembered })

  const lane = (ref: NodeRef): Lane => lanes[ref] as Lane
  const column = (ref: ColumnRef): Uint8Array => ('item' in ref ? items[ref.item] : gateColumns.get(ref.gate)) as Uint8Array
  const notesOf = (ref: ColumnRef): Int32Array | undefined => ('gate' in ref ? lane(ref.gate).S : undefined)
  const gateNotes = (refs: readonly ColumnRef[]): Int32Array[] => refs.flatMap((ref) => notesOf(ref) ?? [])
  const strataCount = (ref: NodeRef): number => {
    const node = nodes[ref] as Extract<PlanNode, { op: 'stratum' }>
    return 1 + node.steps.flat().reduce((most, row) => Math.max(most, row.group), 0)
  }

  function tallyArrays(shape: TallyShape): TallyArrays {
    const wide = (): Int32Array => new Int32Array(capacity)
    return { packed: shape.packable ? wide() : undefined, sum: wide(), answered: wide(), applicable: wide(), shape }
  }

  /** Gate notes of a tally ride in its status lane. */
  function withNotes(notes: readonly Int32Array[], out: Lane, kernel: Kernel): Kernel {
    if (notes.length === 0) return kernel
    return (count) => {
      kernel(count)
      for (let i = 0; i < count; i++) {
        let status = 0
        for (const each of notes) status |= each[i] as number
        out.S[i] = status
      }
    }
  }

  /** Row by row, where no finite domain decides: exact values through their rational, doubles in written order. */
  function lookup(ref: NodeRef, node: Lookup, out: Lane): Kernel {
    const results = new Map<number, Rational>()
    remembered.set(ref, results)
    const group = node.group === undefined ? undefined : lane(node.group)
    return rowLookupKernel(node, exact[node.x] === true ? exactOf(node.x) : undefined, lane(node.x), group, out, results)
  }

  function fusedOrPlain(node: PlanNode, ref: NodeRef): Kernel {
    const found = fuse(node, fused, constants)
    if (found === undefined) return kernelOf(node, ref)
    fused.set(ref, found)
    const key = found.group === undefined ? undefined : { lane: lane(found.group), count: strataCount(found.group) }
    return fusedKernel(found, inputsOf(node).map(lane), key, lane(ref))
  }

  function kernelOf(node: PlanNode, ref: NodeRef): Kernel {
    const out = lane(ref)
    switch (node.op) {
      case 'gate': {
        const written = new Uint8Array(capacity)
        gateColumns.set(ref, written)
        return gateKernel(
          node,
          items[inputOf(nodes, node.item)] as Uint8Array,
          column(node.item),
          lane(node.when),
          { column: written, ...out },
          notesOf(node.item),
        )
      }
      case 'tally': {
        const arrays = tallyArrays(shapes.get(ref) as TallyShape)
        tallies.set(ref, arrays)
        return withNotes(gateNotes(node.items), out, tallyKernel(node, node.items.map(column), arrays, out.V))
      }
      case 'addTally': {
        const arrays = tallyArrays(shapes.get(ref) as TallyShape)
        tallies.set(ref, arrays)
        const parts = node.tallies.map((part) => tallies.get(part) as TallyArrays)
        const notes = arrays.shape.noted ? node.tallies.map((part) => lane(part).S) : []
        return withNotes(notes, out, addTallyKernel(parts, arrays, out.V))
      }
      case 'settle': {
        const tally = tallies.get(node.tally) as TallyArrays
        const cell = createCellColumn(cellCode(tally.shape).cells, capacity)
        const built = settleKernel(node, tally, tally.shape.noted ? lane(node.tally).S : undefined, { ...out, cell })
        fused.set(ref, fusedSource(built.source))
        return built.kernel
      }
      case 'extreme': {
        const shape = extremeShape(plan.program, node)
        const cell = createCellColumn(cellCode(shape).cells, capacity)
        const built = extremeKernel(node, shape, node.items.map(column), gateNotes(node.items), { ...out, cell })
        fused.set(ref, fusedSource(built.source))
        return built.kernel
      }
      case 'score':
        return scoreKernel(node, column(node.item), notesOf(node.item), out)
      case 'real':
        return realKernel(reals[node.input] as Float64Array, realMissing[node.input] as Uint8Array, out)
      case 'combine':
        return combineKernel(node, node.nodes.map(lane), out)
      case 'const':
        constants.set(ref, node.value)
        return constKernel(node, out)
      case 'add':
      case 'sub':
      case 'mul':
      case 'div':
      case 'min2':
      case 'max2':
        return binaryKernel(node, lane(node.a), lane(node.b), out)
      case 'neg':
      case 'abs':
      case 'sqrt':
      case 'powi':
      case 'round':
      case 'clamp':
        return unaryKernel(node, lane(node.a), out)
      case 'codeIn':
        return codeInKernel(
          node,
          node.reasons.map((reason) => MISSING_CODE[reason]),
          column(node.item),
          notesOf(node.item),
          out,
        )
      case 'attrIn':
        return attrInKernel(node, attributes, out)
      case 'cmp':
        return cmpKernel(node, lane(node.a), typeof node.b === 'number' ? node.b : lane(node.b.node), out)
      case 'atLeast':
        return atLeastKernel(node, node.of.map(lane), out)
      case 'not':
        return notKernel(lane(node.a), out)
      case 'isPresent':
        return isPresentKernel(lane(node.a), out)
      case 'choose':
        return chooseKernel(node, lane(node.when), lane(node.then), lane(node.else), out)
      case 'firstPresent':
        return firstPresentKernel(node.nodes.map(lane), out)
      case 'rules':
        return rulesKernel(
          node,
          node.rows.map((row) => lane(row.when)),
          out,
        )
      case 'stratum':
        return stratumKernel(node, attributes, out)
      case 'table':
      case 'steps':
        return lookup(ref, node, out)
      case 'interpolate':
        return interpolateKernel(node, lane(node.x), node.group === undefined ? undefined : lane(node.group), out)
      case 'withhold':
        return withholdKernel(node, lane(node.x), lane(node.when), out)
    }
  }

  const kernels = nodes.map(fusedOrPlain)
  function runner(refs: readonly NodeRef[]): (count: number) => void {
    const chosen = refs.map((ref) => kernels[ref] as Kernel)
    return (count) => {
      if (!(count >= 0 && count <= capacity)) throw new RangeError('run: count exceeds the capacity the plan was linked for')
      for (let k = 0; k < chosen.length; k++) (chosen[k] as Kernel)(count)
    }
  }
  const values = lanes.map((each) => each.V)
  const statuses = lanes.map((each) => each.S)
  return {
    plan,
    capacity,
    items,
    reals,
    realMissing,
    attributes,
    values,
    statuses,
    column,
    tally: (ref) => tallies.get(ref),
    run: runner(kernels.map((_, ref) => ref)),
    tallyWords(ref) {
      const node = nodes[ref]
      if (node?.op !== 'tally' || tallies.get(ref)?.packed === undefined) return undefined
      const words = node.items.flatMap((each, k) => ('item' in each ? { item: each.item, words: packedTable(node.scores[k] ?? []) } : []))
      return words.length === node.items.length ? words : undefined
    },
    runnerFor(refs, given) {
      const needed = new Set<NodeRef>()
      const visit = (ref: NodeRef): void => {
        if (needed.has(ref) || given?.has(ref) === true) return
        needed.add(ref)
        for (const input of inputsOf(nodes[ref] as PlanNode)) visit(input)
      }
      for (const ref of refs) visit(ref)
      return runner([...needed].sort((a, b) => a - b))
    },
    bounds: createBounds({ plan, shapes, exact, items, reals, realMissing, attributes, values, statuses }),
  }
}
