import type { RecordBatch } from '../../tables/csv/batch.js'
import type { Layout } from '../layout.js'
import { cellsOf } from './administration.js'
import { type CellMemo, createCellMemo } from './cell-memo.js'
import type { ColumnCounter } from './histogram.js'
import type { CounterSet, Records } from './records.js'
import type { EqualAnswers } from './types.js'

/** From how many answers on, and from how many respondents on, equal answers are worth a question. */
const LEAST_ANSWERS = 10
const LEAST_RESPONDENTS = 5
/** Distinct patterns that are counted; later ones are not compared. */
const MOST = 200_000
const LISTED = 20

const UNREAD = 255

/** How often prints came, up to 65 535 times, in twelve bytes a slot. */
interface PrintTable {
  /** the count with this one; 0 when there is no room for another print */
  add(print: number): number
  of(print: number): number
}

function createPrintTable(): PrintTable {
  const slots = 524_288
  const prints = new Float64Array(slots)
  const counts = new Uint16Array(slots)
  let used = 0
  function place(print: number): number {
    let slot = (print - Math.floor(print / 4_294_967_296) * 4_294_967_296) & (slots - 1)
    while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & (slots - 1)
    return slot
  }
  return {
    add(print) {
      const slot = place(print)
      if (prints[slot] === 0) {
        if (used >= MOST) return 0
        used += 1
        prints[slot] = print
      }
      const count = Math.min(65_535, (counts[slot] as number) + 1)
      counts[slot] = count
      return count
    },
    of: (print) => counts[place(print)] as number,
  }
}

/** Looks for respondents with equal answers: counts prints in the first pass, finds rows and keys in a second. */
export interface PrintCensus {
  /** Does `count` count the cells of the items too, the first counters of the set? Then nobody else may. */
  readonly counts: boolean
  count(records: Records, k: number): void
  /** has any print come often enough for a second look? */
  readonly frequent: boolean
  locate(records: Records, k: number, key: string): void
  groups(): readonly EqualAnswers[]
}

/** `counted`: its first counters are those of the items, one each; given where every item stands in one column. */
export function createPrintCensus({ items }: Layout, counted: CounterSet | null = null): PrintCensus {
  /** the same whole number for the same answer, whatever the item */
  const places = new Map<string, number>()
  /** 0 for none */
  const memos: readonly CellMemo<number>[] = items.map((field) => {
    return createCellMemo(field.columns, (cells) => {
      const reading = field.read(cellsOf(field, cells))
      if (reading.kind !== 'response' || reading.response === null) return 0
      const text = JSON.stringify(reading.response)
      const known = places.get(text) ?? places.size + 1
      places.set(text, known)
      return known
    })
  })
  // Cells of one byte and empty ones by a table; answers beyond 254 different ones by the memo.
  const short = new Uint8Array(items.length * 256).fill(UNREAD)
  const empty = new Uint8Array(items.length).fill(UNREAD)
  const columns = Int32Array.from(items, ({ columns: own }) => (own.length === 1 ? (own[0] ?? -1) : -1))

  function codeAt(records: Records, k: number, at: number): number {
    const { batch } = records
    const column = columns[at] as number
    const code = records.look(memos[at] as CellMemo<number>, k)
    if (batch === null || column < 0 || code >= UNREAD) return code
    const field = (batch.first[k] as number) + column
    const start = batch.starts[field] as number
    const length = (batch.ends[field] as number) - start
    if (length === 1) short[(at << 8) | (batch.data[start] as number)] = code
    else if (length === 0) empty[at] = code
    return code
  }

  /** The answers of a record as whole numbers. */
  const codes = new Int32Array(items.length)
  function read(records: Records, k: number): void {
    const { batch } = records
    if (batch === null) {
      for (let at = 0; at < codes.length; at++) codes[at] = records.look(memos[at] as CellMemo<number>, k)
      return
    }
    const { data, starts, ends } = batch
    const from = batch.first[k] as number
    const table = short
    const target = codes
    for (let at = 0; at < target.length; at++) {
      const column = columns[at] as number
      let code = UNREAD
      if (column >= 0) {
        const start = starts[from + column] as number
        const length = (ends[from + column] as number) - start
        if (length === 1) code = table[(at << 8) | (data[start] as number)] as number
        else if (length === 0) code = empty[at] as number
      }
      target[at] = code === UNREAD ? codeAt(records, k, at) : code
    }
  }

  const counts = createPrintTable()
  const found = new Map<number, { readonly rows: number[]; readonly keys: Set<string>; count: number; readonly items: number }>()
  let frequent = false

  /** 53 bits over all answers, missing ones included; 0 where equal answers say nothing: fewer than ten, or all alike. */
  function print(records: Records, k: number): { readonly print: number; readonly answered: number } {
    let low = 0x811c9dc5
    let high = 0x9747b28c
    let answered = 0
    let first = 0
    let alike = true
    read(records, k)
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] as number
      low = Math.imul(low ^ code, 0x01000193)
      high = Math.imul(high ^ (code + 7), 0x85ebca6b)
      high ^= high >>> 13
      if (code === 0) continue
      answered += 1
      if (first === 0) first = code
      else if (code !== first) alike = false
    }
    return { print: answered < LEAST_ANSWERS || alike ? 0 : (high >>> 11) * 4_294_967_296 + (low >>> 0) || 1, answered }
  }

  /** As {@link print}, in one walk over the bytes with the count of every cell; −1 when an answer has to be read the long way. */
  function countedPrint(batch: RecordBatch, k: number, { short: times, counters }: CounterSet): number {
    const { data, starts, ends } = batch
    const from = batch.first[k] as number
    const table = short
    const places = columns
    const most = places.length
    let low = 0x811c9dc5
    let high = 0x9747b28c
    let answered = 0
    /** bit c: some answer is number c */
    let different = 0
    let unread = false
    for (let at = 0; at < most; at++) {
      const field = from + (places[at] as number)
      const start = starts[field] as number
      const length = (ends[field] as number) - start
      let code = UNREAD
      if (length === 1) {
        const place = (at << 8) | (data[start] as number)
        times[place] = (times[place] as number) + 1
        code = table[place] as number
      } else {
        ;(counters[at] as ColumnCounter).addSpan(batch, field)
        if (length === 0) code = empty[at] as number
      }
      if (code > 30) unread = true
      low = Math.imul(low ^ code, 0x01000193)
      high = Math.imul(high ^ (code + 7), 0x85ebca6b)
      high ^= high >>> 13
      different |= 1 << code
      answered += code === 0 ? 0 : 1
    }
    if (unread) return -1
    const distinct = different & ~1
    const alike = (distinct & (distinct - 1)) === 0
    return answered < LEAST_ANSWERS || alike ? 0 : (high >>> 11) * 4_294_967_296 + (low >>> 0) || 1
  }
  const together = counted !== null && items.length >= LEAST_ANSWERS

  return {
    counts: together,
    count(records, k) {
      if (items.length < LEAST_ANSWERS) return
      const { batch } = records
      let own = together && batch !== null ? countedPrint(batch, k, counted) : -1
      if (together && batch === null)
        for (let at = 0; at < items.length; at++) counted.counters[at]?.addCell(records.cell(k, columns[at] as number))
      if (own < 0) own = print(records, k).print
      if (own === 0) return
      if (counts.add(own) === LEAST_RESPONDENTS) frequent = true
    },
    get frequent() {
      return frequent
    },
    locate(records, k, key) {
      const { print: own, answered } = print(records, k)
      if (own === 0 || counts.of(own) < LEAST_RESPONDENTS) return
      const group = found.get(own) ?? { rows: [], keys: new Set<string>(), count: 0, items: answered }
      group.count += 1
      if (group.rows.length < LISTED) group.rows.push(records.row(k))
      if (group.keys.size < LEAST_RESPONDENTS) group.keys.add(key)
      found.set(own, group)
    },
    groups: () =>
      [...found.values()]
        .filter(({ keys }) => keys.size >= LEAST_RESPONDENTS)
        .map(({ rows, count, items: answers }) => ({ items: answers, count, rows })),
  }
}
