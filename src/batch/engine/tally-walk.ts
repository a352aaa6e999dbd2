import type { LinkedPlan } from '../../plan/linked.js'
import type { NodeRef } from '../../plan/program.js'
import { MISSING_CODE } from '../../plan/status.js'
import type { RecordBatch } from '../../tables/csv/batch.js'
import type { Intake } from './intake.js'

/**
 * The fast way of records to tallies: one walk over the glances of a record adds the plan's own words of every item, and item columns
 * are filled only for the rows that need them. A row with a cell that has not been read before, a longer one or an invalid answer goes
 * the long way, through the columns; both ways give the same words.
 */
export interface TallyWalk {
  /** record `records[k]` of the batch goes to row `k`: fills the packed arrays of the tallies, and the watched columns */
  fromBatch(batch: RecordBatch, records: Int32Array, count: number): void
  /** fills the item columns of a row of the block, once */
  bring(row: number): void
  /** sums the item columns of a row up again, after they were changed */
  addUp(row: number): void
}

/** Cells of this word are not known well enough to be added. */
const UNKNOWN = -2_147_483_648

/** Item inputs that are not counted by any of the tallies: they are watched for answers that cannot be read. */
function uncounted(intake: Intake, counted: ReadonlySet<number>): readonly number[] {
  return intake.coded.map(({ item }) => item).filter((item) => !counted.has(item))
}

/**
 * `null` unless every item is one code from one cell and every tally counts ungated items in packed words.
 * `watched`: item inputs whose columns are wanted for every row.
 */
export function createTallyWalk(
  linked: LinkedPlan,
  intake: Intake,
  tallies: readonly NodeRef[],
  watched: readonly number[],
): TallyWalk | null {
  if (!intake.allCoded) return null
  const columnOf = new Map(intake.coded.map(({ item, column }) => [item, column]))
  const terms = tallies.map((tally) => linked.tallyWords(tally))
  if (terms.some((each) => each === undefined)) return null
  const all = terms.flatMap((each) => each ?? [])
  const sums = tallies.map((tally) => linked.tally(tally)?.packed as Int32Array)
  /** first term of each tally */
  const firsts = new Int32Array(tallies.length + 1)
  for (const [k, each] of terms.entries()) firsts[k + 1] = (firsts[k] as number) + (each?.length ?? 0)
  const places = Int32Array.from(all, ({ item }) => columnOf.get(item) ?? 0)
  /** by term and glance, what a cell adds */
  const words = new Int32Array(all.length * 256).fill(UNKNOWN)

  const kept = [...new Set([...watched, ...uncounted(intake, new Set(all.map(({ item }) => item)))])]
  const keptPlaces = Int32Array.from(kept, (item) => columnOf.get(item) ?? 0)
  const keptColumns = kept.map((item) => linked.items[item] as Uint8Array)
  /** by watched item and glance, its code; 0 also stands for cells not read before */
  const codes = new Uint8Array(kept.length * 256)
  const known = new Uint8Array(kept.length * 256)

  const brought = new Uint8Array(linked.capacity)
  let current: { readonly batch: RecordBatch; readonly records: Int32Array } | undefined

  function bring(row: number): void {
    if (brought[row] === 1 || current === undefined) return
    brought[row] = 1
    intake.row(current.batch, current.records[row] as number, row)
  }
  function addUp(row: number): void {
    for (let tally = 0; tally < sums.length; tally++) {
      let word = 0
      for (let at = firsts[tally] as number; at < (firsts[tally + 1] as number); at++) {
        const { item, words: own } = all[at] as (typeof all)[number]
        word += own[(linked.items[item] as Uint8Array)[row] as number] as number
      }
      ;(sums[tally] as Int32Array)[row] = word
    }
  }
  /** Remembers what the short cells of a row mean; invalid answers stay unknown, so that each is noticed. */
  function learn({ glance, first }: RecordBatch, record: number, row: number): void {
    const from = first[record] as number
    for (const [at, { item, words: own }] of all.entries()) {
      const code = (linked.items[item] as Uint8Array)[row] as number
      const only = glance[from + (places[at] as number)] as number
      if (only < 128 && code !== MISSING_CODE.invalid) words[(at << 8) | only] = own[code] as number
    }
    for (const [at, column] of keptColumns.entries()) {
      const code = column[row] as number
      const only = glance[from + (keptPlaces[at] as number)] as number
      if (only >= 128 || code === MISSING_CODE.invalid) continue
      codes[(at << 8) | only] = code
      known[(at << 8) | only] = 1
    }
  }

  return {
    bring,
    addUp,
    fromBatch(batch, records, count) {
      current = { batch, records }
      intake.begin(count)
      brought.fill(0, 0, count)
      const { glance, first } = batch
      const table = words
      const columns = places
      const bounds = firsts
      const most = sums.length
      for (let row = 0; row < count; row++) {
        const from = first[records[row] as number] as number
        /** negative as soon as one word is unknown */
        let sign = 0
        let at = 0
        for (let tally = 0; tally < most; tally++) {
          const to = bounds[tally + 1] as number
          let sum = 0
          for (; at < to; at++) {
            const word = table[(at << 8) | (glance[from + (columns[at] as number)] as number)] as number
            sign |= word
            sum = (sum + word) | 0
          }
          ;(sums[tally] as Int32Array)[row] = sum
        }
        for (let k = 0; k < keptColumns.length; k++) {
          const place = (k << 8) | (glance[from + (keptPlaces[k] as number)] as number)
          if (known[place] === 0) sign = UNKNOWN
          ;(keptColumns[k] as Uint8Array)[row] = codes[place] as number
        }
        if (sign >= 0) continue
        bring(row)
        addUp(row)
        learn(batch, records[row] as number, row)
      }
    },
  }
}
