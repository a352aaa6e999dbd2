import { putScale } from '../../flatten.js'
import type { LinkedPlan } from '../../plan/linked.js'
import type { ScaleOutput } from '../../plan/plan.js'
import { MAX_CODES, REASON_MASK } from '../../plan/status.js'
import { createScaleBuilder } from '../../results/build-scale.js'
import { type Asked, askedBounds } from './asked.js'
import type { ArenaSegment, CellArena } from './cell-arena.js'
import type { Respondent, StateReader } from './respondents.js'
import type { SimpleScale } from './simple-scale.js'
import type { WideCell } from './types.js'

/** Cells of a simple scale, made once per thing they depend on by the results room's own builder, and kept as bytes. */
export interface ScaleMemo extends ArenaSegment {
  readonly states: StateReader
  /** for rows 0 … count−1 of the block: sets their places; adds 1 to `scored` where the scale has a score */
  look(count: number, respondents: readonly Respondent[], scored: Uint16Array): void
  /** begins anew, with an arena that was emptied */
  forget(): void
}

/** Beyond this many sums, or sums by number of answers, a map is used instead of a table. */
const DENSE = 8192

export function createScaleMemo(
  linked: LinkedPlan,
  scratch: LinkedPlan,
  scale: ScaleOutput,
  simple: SimpleScale,
  positions: readonly number[],
  asked: Asked,
  stateAt: number,
  arena: CellArena,
  keepCells: boolean,
  bring: (row: number) => void,
): ScaleMemo {
  const tally = linked.tally(simple.tally)
  if (tally === undefined) throw new RangeError('a simple scale has a tally')
  const { items, least, greatest } = tally.shape
  const range = greatest - least + 1
  const columns = simple.items.map(({ item }) => linked.items[item] as Uint8Array)
  const lows = Float64Array.from(simple.items, ({ scores }) => Math.min(...scores))
  const highs = Float64Array.from(simple.items, ({ scores }) => Math.max(...scores))
  /** all items alike: how far an incomplete form may still go follows from the number of answers */
  const alike = lows.every((low) => low === lows[0]) && highs.every((high) => high === highs[0])
  const cellCount = alike ? (items + 1) * range : range
  const dense = cellCount <= DENSE
  const runState = scratch.runnerFor(simple.attributes)
  const runScale = scratch.runnerFor(asked.errors ? [...simple.outputs, ...simple.intervals] : simple.outputs)
  const build = createScaleBuilder(scratch, scale, scratch.plan.outputs.norms)
  const outside = scratch.plan.outputs.outsideIntended
  const stageIds = scale.stages.map(({ id }) => id)

  const stateIds = new Map<string, number>()
  /** per state, by sum: what {@link make} gave plus 1; of complete forms, or by number of answers too where the items are alike */
  const tables: Int32Array[] = []
  const others = new Map<number, number>()
  /** by place in the arena */
  const kept = new Map<number, readonly WideCell[]>()
  const places = new Int32Array(linked.capacity)

  const states: StateReader = {
    state() {
      runState(1)
      const key = simple.attributes.map((node) => `${scratch.values[node]?.[0]}:${scratch.statuses[node]?.[0]}`).join()
      const known = stateIds.get(key)
      if (known !== undefined) return known
      stateIds.set(key, stateIds.size)
      tables.push(new Int32Array(dense ? cellCount : 0))
      return stateIds.size - 1
    },
  }

  /** Place of the cells times two, plus 1 where there is a score. */
  function make(row: number, respondent: Respondent): number {
    bring(row)
    for (const { item } of simple.items) (scratch.items[item] as Uint8Array)[0] = (linked.items[item] as Uint8Array)[row] as number
    for (const [k, column] of scratch.attributes.entries()) column[0] = respondent.attributes[k] as number
    runScale(1)
    const outsideIntended =
      outside !== undefined && ((scratch.statuses[outside]?.[0] ?? 0) & REASON_MASK) === 0 && scratch.values[outside]?.[0] === 1
    const score = build({ row: 0, complete: false, outsideIntended, bounds: askedBounds(scratch, scale, asked) })
    const all: WideCell[] = []
    putScale((_, value) => all.push(value), scale.id, score, stageIds)
    const cells = positions.map((position) => all[position] ?? null)
    const place = arena.add(cells)
    if (keepCells) kept.set(place, cells)
    return place * 2 + (score.status === 'scored' ? 1 : 0)
  }

  /** As {@link make}, once for each incomplete form, or one with too many sums for a table. */
  function madeBefore(row: number, respondent: Respondent, sum: number, answered: number): number {
    let low = sum
    let high = sum
    bring(row)
    for (let k = 0; k < columns.length; k++) {
      if (((columns[k] as Uint8Array)[row] as number) < MAX_CODES) continue
      low += lows[k] as number
      high += highs[k] as number
    }
    const state = respondent.states[stateAt] as number
    const key = (((state * (items + 1) + answered) * range + (sum - least)) * range + (low - least)) * range + (high - least)
    const known = others.get(key)
    if (known !== undefined) return known
    const made = make(row, respondent)
    others.set(key, made)
    return made
  }

  return {
    states,
    arena,
    places,
    forget() {
      for (const table of tables) table.fill(0)
      others.clear()
      kept.clear()
    },
    look(count, respondents, scored) {
      const { packed, sum: sums, answered: answers } = tally
      const step = alike ? range : 0
      for (let row = 0; row < count; row++) {
        const word = packed === undefined ? 0 : (packed[row] as number)
        const sum = packed === undefined ? (sums[row] as number) : word & 0xffff
        const answered = packed === undefined ? (answers[row] as number) : (word >> 16) & 0xff
        const respondent = respondents[row] as Respondent
        let made: number
        if (dense && (alike || answered === items)) {
          const table = tables[respondent.states[stateAt] as number] as Int32Array
          const cell = answered * step + sum - least
          made = (table[cell] as number) - 1
          if (made < 0) {
            made = make(row, respondent)
            table[cell] = made + 1
          }
        } else made = madeBefore(row, respondent, sum, answered)
        places[row] = made >> 1
        scored[row] = (scored[row] as number) + (made & 1)
      }
    },
    cells: (row) => kept.get(places[row] as number) ?? [],
    write: (out, row) => arena.write(out, [places], row),
  }
}

/** Can every (state, sum, answered, completion) of a scale be told apart by one whole number? */
export function fitsOneKey(linked: LinkedPlan, simple: SimpleScale): boolean {
  const shape = linked.tally(simple.tally)?.shape
  return shape !== undefined && (shape.items + 1) * (shape.greatest - shape.least + 1) ** 3 < 2 ** 33
}
