import type { LinkedPlan } from '../plan/linked.js'
import type { NodeRef } from '../plan/program.js'
import { EXCLUDED, MISSING_CODE, REASON_MASK } from '../plan/status.js'

/** Coded answers and attributes of many respondents, one entry each per column. */
export interface PlanColumns {
  readonly count: number
  /** per item input of the plan: code index or a missing code 249–255; any other cell is read as invalid */
  readonly items: readonly Uint8Array[]
  /** per real input; `missing` 0 when present, else a missing code */
  readonly reals?: readonly { readonly values: Float64Array; readonly missing: Uint8Array }[]
  /** −1 unknown; an attribute that is left out is unknown for all. Words by their place in the plan's attribute */
  readonly attributes?: {
    readonly grade?: Int32Array
    readonly ageMonths?: Int32Array
    readonly sex?: Int32Array
    readonly informant?: Int32Array
    readonly form?: Int32Array
  }
}

/** Values with their status words; an absent value is 0 with a reason bit. */
export interface NumberColumn {
  readonly values: Float64Array
  readonly statuses: Int32Array
}

/** Category index with the status word; −1 where absent. */
export interface CategoryColumn {
  readonly categories: Int16Array
  readonly statuses: Int32Array
}

/** Columns of every score, standard score, band and decision, in the order of the plan's outputs. */
export interface ScoredColumns {
  readonly count: number
  readonly scales: readonly {
    readonly id: string
    readonly stages: readonly ({ readonly id: string } & NumberColumn)[]
    readonly standardScores: readonly NumberColumn[]
    readonly bands: readonly CategoryColumn[]
  }[]
  readonly decisions: readonly ({ readonly id: string } & CategoryColumn)[]
  readonly validity: readonly ({ readonly id: string } & CategoryColumn)[]
}

type Copy = (from: number, length: number) => void

function checkLength(column: { readonly length: number } | undefined, count: number, name: string): void {
  if (column === undefined || column.length < count) throw new RangeError(`scoreColumns: ${name} is missing or shorter than count`)
}

/**
 * Marks cells that are neither a code nor a missing code as invalid, so that no stray byte can reach a score.
 * Four cells are looked at in one word: where none has a high bit, all are codes.
 */
function mendCells(cells: Uint8Array, length: number, codes: number): void {
  const low =
    codes >= 128 ? 127 : codes >= 64 ? 63 : codes >= 32 ? 31 : codes >= 16 ? 15 : codes >= 8 ? 7 : codes >= 4 ? 3 : codes >= 2 ? 1 : 0
  const high = Math.imul(255 - low, 0x01010101)
  const words = new Uint32Array(cells.buffer, cells.byteOffset, cells.length >> 2)
  const whole = length >> 2
  for (let w = 0; w < whole; w++) if (((words[w] as number) & high) !== 0) mendFrom(cells, w << 2, (w << 2) + 4, codes)
  mendFrom(cells, whole << 2, length, codes)
}

function mendFrom(cells: Uint8Array, from: number, to: number, codes: number): void {
  for (let i = from; i < to; i++) {
    const cell = cells[i] as number
    if (cell >= codes && cell <= EXCLUDED) cells[i] = MISSING_CODE.invalid
  }
}

/** Copies of the input columns into the linked plan, block by block. */
function createLoads(linked: LinkedPlan, columns: PlanColumns): readonly Copy[] {
  const { inputs } = linked.plan.program
  const { count } = columns
  const loads: Copy[] = []
  inputs.items.forEach(({ id, codes }, at) => {
    const source = columns.items[at]
    const target = linked.items[at]
    checkLength(source, count, `item ${id}`)
    if (source === undefined || target === undefined) return
    loads.push((from, length) => {
      target.set(source.subarray(from, from + length))
      mendCells(target, length, codes.length)
    })
  })
  inputs.reals.forEach(({ id, min, max }, at) => {
    const source = columns.reals?.[at]
    const values = linked.reals[at]
    const missing = linked.realMissing[at]
    checkLength(source?.values, count, `real ${id}`)
    checkLength(source?.missing, count, `missing of real ${id}`)
    if (source === undefined || values === undefined || missing === undefined) return
    loads.push((from, length) => {
      for (let i = 0; i < length; i++) {
        const value = source.values[from + i] as number
        const code = source.missing[from + i] as number
        const valid = code === 0 && value >= min && value <= max
        values[i] = valid ? value + 0 : 0
        missing[i] = valid ? 0 : code > EXCLUDED ? code : MISSING_CODE.invalid
      }
    })
  })
  inputs.attributes.forEach(({ id }, at) => {
    const source = columns.attributes?.[id]
    const target = linked.attributes[at]
    if (source !== undefined) checkLength(source, count, `attribute ${id}`)
    if (target === undefined) return
    loads.push((from, length) => {
      if (source === undefined) target.fill(-1, 0, length)
      else target.set(source.subarray(from, from + length))
    })
  })
  return loads
}

/**
 * Scores many respondents by blocks of the linked plan's capacity. Each row depends on itself alone; the same answers give the
 * same values and statuses as `assessWithPlan`. Bands here are those of the node: what bounds can still determine for
 * incomplete forms is told by the full result only.
 * Throws RangeError when a column is missing or too short.
 */
export function scoreColumns(linked: LinkedPlan, columns: PlanColumns): ScoredColumns {
  const { count } = columns
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('scoreColumns: count must be a whole number')
  const { outputs } = linked.plan
  const loads = createLoads(linked, columns)
  const stores: Copy[] = []
  const wanted: NodeRef[] = []

  function numbers(node: NodeRef): NumberColumn {
    wanted.push(node)
    const out: NumberColumn = { values: new Float64Array(count), statuses: new Int32Array(count) }
    const values = linked.values[node] ?? new Float64Array(linked.capacity)
    const statuses = linked.statuses[node] ?? new Int32Array(linked.capacity)
    stores.push((from, length) => {
      out.values.set(values.subarray(0, length), from)
      out.statuses.set(statuses.subarray(0, length), from)
    })
    return out
  }
  function categories(node: NodeRef): CategoryColumn {
    wanted.push(node)
    const out: CategoryColumn = { categories: new Int16Array(count), statuses: new Int32Array(count) }
    const values = linked.values[node] ?? new Float64Array(linked.capacity)
    const statuses = linked.statuses[node] ?? new Int32Array(linked.capacity)
    stores.push((from, length) => {
      for (let i = 0; i < length; i++) {
        const status = statuses[i] as number
        out.categories[from + i] = (status & REASON_MASK) === 0 ? (values[i] as number) : -1
        out.statuses[from + i] = status
      }
    })
    return out
  }

  const scored: ScoredColumns = {
    count,
    scales: outputs.scales.map(({ id, stages, standardScores, bands }) => ({
      id,
      stages: stages.map((stage) => ({ id: stage.id, ...numbers(stage.node) })),
      standardScores: standardScores.map(({ node }) => numbers(node)),
      bands: bands.map(({ node }) => categories(node)),
    })),
    decisions: outputs.decisions.map(({ id, node }) => ({ id, ...categories(node) })),
    validity: outputs.validity.map(({ id, node }) => ({ id, ...categories(node) })),
  }
  const run = linked.runnerFor(wanted)
  for (let from = 0; from < count; from += linked.capacity) {
    const length = Math.min(linked.capacity, count - from)
    for (const load of loads) load(from, length)
    run(length)
    for (const store of stores) store(from, length)
  }
  return scored
}
