import { LONGER, type RecordBatch } from '../../tables/csv/batch.js'
import type { Layout } from '../layout.js'
import { cellsOf } from './administration.js'
import { type CellMemo, createCellMemo } from './cell-memo.js'
import type { ColumnCounter } from './histogram.js'
import { createPrintTable, type PrintTable } from './print-table.js'
import type { CounterSet, Records } from './records.js'
import type { EqualAnswers } from './scan-types.js'

/** From how many answers on, and from how many respondents on, equal answers are worth a question. */
const LEAST_ANSWERS = 10
const LEAST_RESPONDENTS = 5
const LISTED = 20

const UNREAD = 255
/** Answers with small numbers are mixed into prints by six, as digits of one word. */
const FEW = 30
const WORD = 6

function mixLow(low: number, word: number): number {
  return Math.imul(low ^ word ^ (low >>> 15), 0x01000193)
}
function mixHigh(high: number, word: number): number {
  const mixed = Math.imul(high ^ (word + 7), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
/** Last mix of the lower half. */
function mixLast(low: number): number {
  const last = Math.imul(low ^ (low >>> 16), 0x85ebca6b)
  return last ^ (last >>> 13)
}
/** What is taken of the upper half: 21 bits, and one that is always set. */
function mixTop(high: number): number {
  return (high >>> 11) | 0x200000
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
  // By the glance of a cell; answers beyond 254 different ones, and longer cells, by the memo.
  const short = new Uint8Array(items.length * 256).fill(UNREAD)
  const columns = Int32Array.from(items, ({ columns: own }) => (own.length === 1 ? (own[0] ?? -1) : -1))

  function codeAt(records: Records, k: number, at: number): number {
    const { batch } = records
    const column = columns[at] as number
    const code = records.look(memos[at] as CellMemo<number>, k)
    if (batch === null || column < 0 || code >= UNREAD) return code
    const field = (batch.first[k] as number) + column
    const glance = batch.glance[field] as number
    if (glance !== LONGER) short[(at << 8) | glance] = code
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
    const { glance } = batch
    const from = batch.first[k] as number
    for (let at = 0; at < codes.length; at++) {
      const column = columns[at] as number
      const code = column < 0 ? UNREAD : (short[(at << 8) | (glance[from + column] as number)] as number)
      codes[at] = code === UNREAD ? codeAt(records, k, at) : code
    }
  }

  let counts: PrintTable | undefined
  const found = new Map<string, { readonly rows: number[]; readonly keys: Set<string>; count: number; readonly items: number }>()

  /** Of the last record: the words of its print, and how many items are answered. */
  const last = { low: 0, top: 0, answered: 0 }
  /** Takes the print over all answers, missing ones included; false where equal answers say nothing: fewer than ten, or all alike. */
  function print(records: Records, k: number): boolean {
    let low = 0x811c9dc5
    let high = 0x9747b28c
    let word = 0
    let answered = 0
    let first = 0
    let alike = true
    read(records, k)
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] as number
      word = Math.imul(word, 32) + code
      if (code > FEW || at % WORD === WORD - 1 || at === codes.length - 1) {
        low = mixLow(low, word)
        high = mixHigh(high, word)
        word = 0
      }
      if (code === 0) continue
      answered += 1
      if (first === 0) first = code
      else if (code !== first) alike = false
    }
    last.low = mixLast(low)
    last.top = mixTop(high)
    last.answered = answered
    return answered >= LEAST_ANSWERS && !alike
  }

  /** As {@link print}, in one walk over the glances with the count of every cell; undefined when an answer has to be read the long way. */
  function countedPrint(batch: RecordBatch, k: number, { short: times, counters }: CounterSet): boolean | undefined {
    const { glance } = batch
    const from = batch.first[k] as number
    const table = short
    const places = columns
    const most = places.length
    let low = 0x811c9dc5
    let high = 0x9747b28c
    let word = 0
    let free = WORD
    let answered = 0
    /** bit c: some answer is number c */
    let different = 0
    let unread = false
    for (let at = 0; at < most; at++) {
      const field = from + (places[at] as number)
      const place = (at << 8) | (glance[field] as number)
      times[place] = (times[place] as number) + 1
      const code = table[place] as number
      if (code > FEW) {
        if ((place & 0xff) === LONGER) (counters[at] as ColumnCounter).addSpan(batch, field)
        unread = true
      }
      word = (word << 5) + code
      free -= 1
      if (free === 0) {
        low = mixLow(low, word)
        high = mixHigh(high, word)
        word = 0
        free = WORD
      }
      different |= 1 << code
      answered += code === 0 ? 0 : 1
    }
    if (unread) return undefined
    if (free < WORD) {
      low = mixLow(low, word)
      high = mixHigh(high, word)
    }
    const distinct = different & ~1
    const alike = (distinct & (distinct - 1)) === 0
    last.low = mixLast(low)
    last.top = mixTop(high)
    return answered >= LEAST_ANSWERS && !alike
  }
  const together = counted !== null && items.length >= LEAST_ANSWERS

  return {
    counts: together,
    count(records, k) {
      if (items.length < LEAST_ANSWERS) return
      const { batch } = records
      let tells = together && batch !== null ? countedPrint(batch, k, counted) : undefined
      if (together && batch === null)
        for (let at = 0; at < items.length; at++) counted.counters[at]?.addCell(records.cell(k, columns[at] as number))
      tells ??= print(records, k)
      if (!tells) return
      counts ??= createPrintTable(LEAST_RESPONDENTS)
      counts.add(last.low, last.top)
    },
    get frequent() {
      return counts?.frequent() ?? false
    },
    locate(records, k, key) {
      if (!print(records, k) || (counts?.of(last.low, last.top) ?? 0) < LEAST_RESPONDENTS) return
      const own = `${last.low},${last.top}`
      const group = found.get(own) ?? { rows: [], keys: new Set<string>(), count: 0, items: last.answered }
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
