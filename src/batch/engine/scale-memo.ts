import { putScale } from '../../flatten.js'
import type { LinkedPlan } from '../../plan/linked.js'
import type { ScaleOutput } from '../../plan/plan.js'
import { MAX_CODES, REASON_MASK } from '../../plan/status.js'
import { createScaleBuilder } from '../../results/build-scale.js'
import { createOutBuffer, type OutBuffer, putCells, putSpan, reserve, SLACK } from './out-buffer.js'
import type { Respondent, StateReader } from './respondents.js'
import type { SimpleScale } from './simple-scale.js'
import type { WideCell } from './types.js'

/** Cells of a simple scale, made once per thing they depend on by the results room's own builder, and kept as bytes. */
export interface ScaleMemo {
  readonly states: StateReader
  /** for rows 0 … count−1 of the block: sets {@link ScaleMemo.at}; adds 1 to `scored` where the scale has a score */
  look(count: number, respondents: readonly Respondent[], scored: Uint16Array): void
  cells(row: number): readonly WideCell[]
  write(out: OutBuffer, row: number): void
}

/** A scale remembers at most so many runs of cells, then begins anew. */
const MOST = 65_536
/** Beyond this many sums a map is used instead of a table. */
const DENSE = 8192

export function createScaleMemo(
  linked: LinkedPlan,
  scratch: LinkedPlan,
  scale: ScaleOutput,
  simple: SimpleScale,
  positions: readonly number[],
  stateAt: number,
  keepCells: boolean,
): ScaleMemo {
  const tally = linked.tally(simple.tally)
  if (tally === undefined) throw new RangeError('a simple scale has a tally')
  const { items, least, greatest } = tally.shape
  const range = greatest - least + 1
  const columns = simple.items.map(({ item }) => linked.items[item] as Uint8Array)
  const lows = Float64Array.from(simple.items, ({ scores }) => Math.min(...scores))
  const highs = Float64Array.from(simple.items, ({ scores }) => Math.max(...scores))
  const runState = scratch.runnerFor(simple.attributes)
  const runScale = scratch.runnerFor(simple.outputs)
  const build = createScaleBuilder(scratch, scale, scratch.plan.outputs.norms)
  const outside = scratch.plan.outputs.outsideIntended
  const stageIds = scale.stages.map(({ id }) => id)

  const stateIds = new Map<string, number>()
  /** per state, by sum: place of a complete form's cells plus 1 */
  const complete: Int32Array[] = []
  const others = new Map<number, number>()
  const kept: (readonly WideCell[])[] = []
  const offsets: number[] = [0]
  const arena = createOutBuffer()
  const hasScore: number[] = []
  const at = new Int32Array(linked.capacity)

  const states: StateReader = {
    state() {
      runState(1)
      const key = simple.attributes.map((node) => `${scratch.values[node]?.[0]}:${scratch.statuses[node]?.[0]}`).join()
      const known = stateIds.get(key)
      if (known !== undefined) return known
      stateIds.set(key, stateIds.size)
      complete.push(new Int32Array(range <= DENSE ? range : 0))
      return stateIds.size - 1
    },
  }

  function make(row: number, respondent: Respondent): number {
    for (const { item } of simple.items) (scratch.items[item] as Uint8Array)[0] = (linked.items[item] as Uint8Array)[row] as number
    for (const [k, column] of scratch.attributes.entries()) column[0] = respondent.attributes[k] as number
    runScale(1)
    const outsideIntended =
      outside !== undefined && ((scratch.statuses[outside]?.[0] ?? 0) & REASON_MASK) === 0 && scratch.values[outside]?.[0] === 1
    const score = build({ row: 0, complete: false, outsideIntended, bounds: () => scratch.bounds(0) })
    const all: WideCell[] = []
    putScale((_, value) => all.push(value), scale.id, score, stageIds)
    const cells = positions.map((position) => all[position] ?? null)
    if (keepCells) kept.push(cells)
    hasScore.push(score.status === 'scored' ? 1 : 0)
    putCells(arena, cells)
    offsets.push(arena.at)
    reserve(arena, SLACK)
    return hasScore.length - 1
  }

  function forget(): void {
    for (const table of complete) table.fill(0)
    others.clear()
    kept.length = 0
    hasScore.length = 0
    offsets.length = 1
    arena.at = 0
  }

  /** Place of an incomplete form's cells, or of one with too many sums for a table. */
  function placeOf(row: number, respondent: Respondent, sum: number, answered: number): number {
    let low = sum
    let high = sum
    for (let k = 0; k < columns.length; k++) {
      if (((columns[k] as Uint8Array)[row] as number) < MAX_CODES) continue
      low += lows[k] as number
      high += highs[k] as number
    }
    const state = respondent.states[stateAt] as number
    const key = (((state * (items + 1) + answered) * range + (sum - least)) * range + (low - least)) * range + (high - least)
    const known = others.get(key)
    if (known !== undefined) return known
    const place = make(row, respondent)
    others.set(key, place)
    return place
  }

  return {
    states,
    look(count, respondents, scored) {
      if (hasScore.length > MOST) forget()
      const { packed, sum: sums, answered: answers } = tally
      const all = items
      const lowest = least
      const dense = range <= DENSE
      for (let row = 0; row < count; row++) {
        const word = packed === undefined ? 0 : (packed[row] as number)
        const sum = packed === undefined ? (sums[row] as number) : word & 0xffff
        const answered = packed === undefined ? (answers[row] as number) : (word >> 16) & 0xff
        const respondent = respondents[row] as Respondent
        let place: number
        if (answered === all && dense) {
          const table = complete[respondent.states[stateAt] as number] as Int32Array
          place = (table[sum - lowest] as number) - 1
          if (place < 0) {
            place = make(row, respondent)
            table[sum - lowest] = place + 1
          }
        } else place = placeOf(row, respondent, sum, answered)
        at[row] = place
        scored[row] = (scored[row] as number) + (hasScore[place] as number)
      }
    },
    cells: (row) => kept[at[row] as number] ?? [],
    write(out, row) {
      const place = at[row] as number
      putSpan(out, arena, offsets[place] as number, offsets[place + 1] as number)
    },
  }
}

/** Can every (state, sum, answered, completion) of a scale be told apart by one whole number? */
export function fitsOneKey(linked: LinkedPlan, simple: SimpleScale): boolean {
  const shape = linked.tally(simple.tally)?.shape
  return shape !== undefined && (shape.items + 1) * (shape.greatest - shape.least + 1) ** 3 < 2 ** 33
}
