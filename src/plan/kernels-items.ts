import {
  type CellColumn,
  type CellSource,
  type CellStore,
  createCellStore,
  type Kernel,
  type TallyArrays,
  type TallyShape,
  UNFILLED,
} from './arrays.js'
import { type Exact, limitStatus, settleExact } from './exact.js'
import { cellOf } from './fusing.js'
import { unpackTally } from './kernels-tally.js'
import type { PlanNode } from './program.js'
import { bit, EXCLUDED, isEvidence, MAX_CODES, missingBit, REASON_MASK } from './status.js'

type Node<Op extends PlanNode['op']> = Extract<PlanNode, { op: Op }>

const CONTRADICTION = bit('gate-contradiction')

/** An item column whose answers count only while a condition holds; `raw` is the column as the respondent left it. */
export function gateKernel(
  node: Node<'gate'>,
  raw: Uint8Array,
  item: Uint8Array,
  when: { V: Float64Array; S: Int32Array },
  out: { column: Uint8Array; V: Float64Array; S: Int32Array },
  itemNotes: Int32Array | undefined,
): Kernel {
  const closed = node.onFalse === 'leave' ? EXCLUDED : node.onFalse.code
  return (count) => {
    for (let i = 0; i < count; i++) {
      let code = item[i] as number
      let note = itemNotes === undefined ? 0 : (itemNotes[i] as number)
      const unknown = ((when.S[i] as number) & REASON_MASK) !== 0
      if (!unknown && when.V[i] === 0) {
        const given = raw[i] as number
        // The very answer that a closed gate implies contradicts nothing: a page that shows every item gets it from most pupils.
        if (given < MAX_CODES) note |= given === closed ? 0 : CONTRADICTION
        else if (!isEvidence(given)) code = closed
      }
      out.column[i] = code
      out.V[i] = code
      out.S[i] = note
    }
  }
}

/** Cell index of (applicable, answered, sum) and back. */
export interface CellCode {
  readonly cells: number
  encode(applicable: number, answered: number, sum: number): number
  decode(cell: number): { applicable: number; answered: number; sum: number }
}

export function cellCode(shape: TallyShape): CellCode {
  const { items, least, gated } = shape
  const range = shape.greatest - least + 1
  const rows = items + 1
  return {
    cells: (gated ? rows : 1) * rows * range,
    encode: (applicable, answered, sum) => ((gated ? items - applicable : 0) * rows + answered) * range + (sum - least),
    decode(cell) {
      const row = Math.floor(cell / range)
      return { applicable: gated ? items - Math.floor(row / rows) : items, answered: row % rows, sum: (cell % range) + least }
    },
  }
}

/** Tally to cell to settled value: one read of a table that was computed exactly. */
export function settleKernel(
  node: Node<'settle'>,
  tally: TallyArrays,
  tallyStatus: Int32Array | undefined,
  out: { V: Float64Array; S: Int32Array; cell: CellColumn },
): { kernel: Kernel; source: CellSource } {
  const code = cellCode(tally.shape)
  const { items, least, greatest, gated } = tally.shape
  const range = greatest - least + 1
  const evaluate = (cell: number): Exact => {
    const at = code.decode(cell)
    return settleExact(node, items, at.applicable, at.answered, at.sum)
  }
  const store = createCellStore(code.cells, (cell) => cellOf(evaluate(cell)))
  const { packed } = tally
  const cells: Kernel =
    packed !== undefined && !gated
      ? packedCells(packed, range, out.cell)
      : (count) => {
          unpackTally(tally, count)
          for (let i = 0; i < count; i++)
            out.cell[i] = code.encode(tally.applicable[i] as number, tally.answered[i] as number, tally.sum[i] as number)
        }
  return { kernel: readCells(cells, store, tallyStatus, out), source: { cells: code.cells, cell: out.cell, evaluate } }
}

/** Packed sums are never negative: the least sum is 0. */
function packedCells(packed: Int32Array, range: number, cell: CellColumn): Kernel {
  return (count) => {
    for (let i = 0; i < count; i++) {
      const word = packed[i] as number
      cell[i] = ((word >> 16) & 0xff) * range + (word & 0xffff)
    }
  }
}

function readCells(
  cells: Kernel,
  store: CellStore,
  notes: Int32Array | undefined,
  out: { V: Float64Array; S: Int32Array; cell: CellColumn },
): Kernel {
  const { V, S, cell } = out
  const { dense } = store
  const extra = notes ?? new Int32Array(V.length)
  let { values, inverted } = store
  return (count) => {
    cells(count)
    for (let i = 0; i < count; i++) {
      let at = cell[i] as number
      if (!dense || inverted[at] === UNFILLED) {
        at = store.at(at)
        values = store.values
        inverted = store.inverted
      }
      const own = ~(inverted[at] as number)
      V[i] = values[at] as number
      S[i] = (own & REASON_MASK) !== 0 ? own : own | (extra[i] as number)
    }
  }
}

/** Largest or smallest item score among the answered ones. */
export function extremeKernel(
  node: Node<'extreme'>,
  shape: TallyShape,
  columns: readonly Uint8Array[],
  notes: readonly Int32Array[],
  out: { V: Float64Array; S: Int32Array; cell: CellColumn },
): { kernel: Kernel; source: CellSource } {
  const code = cellCode(shape)
  const wanted = node.which === 'max' ? 1 : -1
  const evaluate = (cell: number): Exact => {
    const { applicable, answered, sum } = code.decode(cell)
    const refused = limitStatus(node.limit, applicable, answered)
    if (refused !== 0) return { x: null, status: refused }
    const partial = bit('prorated') | (node.unverified === true ? bit('unverified-figure') : 0)
    const status = (answered < applicable ? partial : 0) | (applicable < shape.items ? bit('not-applicable-excluded') : 0)
    return { x: { n: BigInt(sum), d: 1n }, status }
  }
  const store = createCellStore(code.cells, (cell) => cellOf(evaluate(cell)))
  const joined = new Int32Array(out.S.length)
  const cells: Kernel = (count) => {
    for (let i = 0; i < count; i++) {
      let answered = 0
      let applicable = 0
      let best = 0
      let status = 0
      for (let k = 0; k < columns.length; k++) {
        const item = (columns[k] as Uint8Array)[i] as number
        if (item < MAX_CODES) {
          const score = (node.scores[k] as readonly number[])[item] as number
          if (answered === 0 || (score - best) * wanted > 0) best = score
          answered += 1
        }
        if (item !== EXCLUDED) applicable += 1
      }
      for (const note of notes) status |= note[i] as number
      joined[i] = status
      out.cell[i] = code.encode(applicable, answered, answered === 0 ? shape.least : best)
    }
  }
  return { kernel: readCells(cells, store, joined, out), source: { cells: code.cells, cell: out.cell, evaluate } }
}

/** One item's score, or the reason its answer is missing. */
export function scoreKernel(
  node: Node<'score'>,
  column: Uint8Array,
  notes: Int32Array | undefined,
  out: { V: Float64Array; S: Int32Array },
): Kernel {
  return (count) => {
    for (let i = 0; i < count; i++) {
      const code = column[i] as number
      if (code < MAX_CODES) {
        out.V[i] = (node.scores[code] as number) + 0
        out.S[i] = notes === undefined ? 0 : (notes[i] as number)
      } else {
        out.V[i] = 0
        out.S[i] = missingBit(code)
      }
    }
  }
}

/** Whether an answer is among the codes, or its missing reason among the reasons. */
export function codeInKernel(
  node: Node<'codeIn'>,
  reasonCodes: readonly number[],
  column: Uint8Array,
  notes: Int32Array | undefined,
  out: { V: Float64Array; S: Int32Array },
): Kernel {
  const answer = new Uint8Array(256)
  for (const code of node.codes) answer[code] = 1
  for (const code of reasonCodes) answer[code] = 1
  return (count) => {
    for (let i = 0; i < count; i++) {
      const code = column[i] as number
      const hit = answer[code] as number
      const known = code < MAX_CODES || hit === 1
      out.V[i] = known ? hit : 0
      out.S[i] = known ? (notes === undefined ? 0 : (notes[i] as number)) : missingBit(code)
    }
  }
}
