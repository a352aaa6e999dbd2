import type { LinkedPlan } from '../../plan/linked.js'
import { MISSING_CODE } from '../../plan/status.js'
import type { Response } from '../../results/administration.js'
import { createItemReader, type ItemReader } from '../../results/read-response.js'
import type { ResultWarning } from '../../results/result.js'
import { LONGER, type RecordBatch } from '../../tables/csv/batch.js'
import { fieldText } from '../../tables/csv/text.js'
import type { Cell } from '../../tables/table.js'
import type { ItemField, Layout } from '../layout.js'
import { cellsOf, responseOf } from './administration.js'
import { type ByteMemo, createByteMemo } from './byte-memo.js'

/** Not a column code: this cell's text has not been read yet. */
const UNREAD = 247
const REMEMBERED = 4096
const NOT_ADMINISTERED: Response = { missing: 'not-administered' }

/** An item whose answer is one code from one cell: a table by the cell's glance, a memo by the bytes of longer ones. */
interface Coded {
  readonly field: ItemField
  readonly item: number
  readonly column: number
  readonly target: Uint8Array
  readonly memo: ByteMemo
  readonly cells: Map<Cell, number>
  code(cells: readonly Cell[]): number
}

/** Reads answers of records into the columns of a linked plan. */
export interface Intake {
  /** item inputs of the plan whose code stands in one cell, with the column of the table; the rest is read the long way */
  readonly coded: readonly { readonly item: number; readonly column: number }[]
  /** is every item of the plan among them? */
  readonly allCoded: boolean
  /** forgets the doubts of the block before */
  begin(count: number): void
  /** record `record` of the batch goes to row `row` */
  row(batch: RecordBatch, record: number, row: number): void
  /** 1 for a row with a cell that could not be read as an answer */
  readonly doubtful: Uint8Array
  /** record `records[k]` of the batch goes to row `k` */
  fromBatch(batch: RecordBatch, records: Int32Array, count: number): void
  fromCells(rows: readonly (readonly Cell[])[], count: number): void
  /** items that the row's form does not have were not asked: blank ones say so */
  silence(row: number, omits: ReadonlySet<string>, cells: readonly Cell[]): void
  /** items of a record whose cells nobody declared */
  explain(cells: readonly Cell[]): readonly string[]
}

export function createIntake(layout: Layout, linked: LinkedPlan, scratch: LinkedPlan): Intake {
  const { items } = linked.plan.outputs
  const fields = new Map(layout.items.map((field) => [field.item, field]))
  const absent = new Set(layout.absentItems)
  const doubtful = new Uint8Array(linked.capacity)
  const coded: Coded[] = []
  const others: { readonly field: ItemField; readonly read: ItemReader }[] = []
  const fixed: { readonly id: string; readonly read: ItemReader; readonly response: Response }[] = []
  const readers = new Map(items.map((item) => [item.id, createItemReader(item, linked)]))
  const trial = new Map(items.map((item) => [item.id, createItemReader(item, scratch)]))

  for (const item of items) {
    const field = fields.get(item.id)
    const read = readers.get(item.id) as ItemReader
    const [column, more] = field?.columns ?? []
    if (field === undefined) fixed.push({ id: item.id, read, response: absent.has(item.id) ? NOT_ADMINISTERED : undefined })
    else if (item.kind !== 'coded' || column === undefined || more !== undefined) others.push({ field, read })
    else {
      const out = scratch.items[item.item] as Uint8Array
      const readTrial = trial.get(item.id) as ItemReader
      const target = linked.items[item.item] as Uint8Array
      const code = (cells: readonly Cell[]): number => {
        readTrial(responseOf(field.read(cells)), 0, [], [])
        return out[0] as number
      }
      coded.push({ field, item: item.item, column, target, code, memo: createByteMemo(REMEMBERED), cells: new Map() })
    }
  }
  const short = new Uint8Array(coded.length * 256).fill(UNREAD)
  for (const [k, { code }] of coded.entries()) short[k << 8] = code([''])
  const columns = Int32Array.from(coded, ({ column }) => column)
  const targets = coded.map(({ target }) => target)

  function readSpan(k: number, batch: RecordBatch, at: number): number {
    const { code, memo } = coded[k] as Coded
    const only = batch.glance[at] as number
    if (only !== LONGER) {
      const made = code([fieldText(batch, at)])
      short[k * 256 + only] = made
      return made
    }
    const start = batch.starts[at] as number
    const end = batch.ends[at] as number
    if (end < 0) return code([fieldText(batch, at)])
    const known = memo.get(batch.data, start, end)
    if (known >= 0) return known
    const made = code([fieldText(batch, at)])
    memo.set(batch.data, start, end, made)
    return made
  }

  function readOthers(row: number, cellsAt: (column: number) => Cell): void {
    for (const { field, read } of others) {
      const reading = field.read(field.columns.map(cellsAt))
      const warnings: ResultWarning[] = []
      read(responseOf(reading), row, [], warnings)
      if (reading.kind === 'unknown' || warnings.length > 0) doubtful[row] = 1
    }
  }
  function fillFixed(row: number): void {
    for (const { read, response } of fixed) read(response, row, [], [])
  }
  function fillRow(batch: RecordBatch, record: number, row: number): void {
    const { first, glance } = batch
    const from = first[record] as number
    const table = short
    const places = columns
    const most = places.length
    for (let k = 0; k < most; k++) {
      const at = from + (places[k] as number)
      let code = table[(k << 8) | (glance[at] as number)] as number
      if (code >= UNREAD) {
        if (code === UNREAD) code = readSpan(k, batch, at)
        if (code === MISSING_CODE.invalid) doubtful[row] = 1
      }
      ;(targets[k] as Uint8Array)[row] = code
    }
    if (fixed.length > 0) fillFixed(row)
    if (others.length > 0) readOthers(row, (column) => fieldText(batch, from + column))
  }

  return {
    coded,
    allCoded: coded.length === items.length,
    doubtful,
    begin: (count) => void doubtful.fill(0, 0, count),
    row: fillRow,
    fromBatch(batch, records, count) {
      doubtful.fill(0, 0, count)
      for (let row = 0; row < count; row++) fillRow(batch, records[row] as number, row)
    },
    fromCells(rows, count) {
      doubtful.fill(0, 0, count)
      for (let row = 0; row < count; row++) {
        fillFixed(row)
        const cells = rows[row] as readonly Cell[]
        for (const { column, target, code, cells: known } of coded) {
          const cell = cells[column] ?? null
          let found = known.get(cell)
          if (found === undefined) {
            found = code([cell])
            if (known.size < REMEMBERED && typeof cell !== 'object') known.set(cell, found)
          }
          if (found === MISSING_CODE.invalid) doubtful[row] = 1
          target[row] = found
        }
        readOthers(row, (column) => cells[column] ?? null)
      }
    },
    silence(row, omits, cells) {
      for (const item of omits) {
        const field = fields.get(item)
        const given =
          field === undefined ? (absent.has(item) ? NOT_ADMINISTERED : undefined) : responseOf(field.read(cellsOf(field, cells)))
        readers.get(item)?.(given ?? NOT_ADMINISTERED, row, [], [])
      }
    },
    explain: (cells) => layout.items.filter((field) => field.read(cellsOf(field, cells)).kind === 'unknown').map(({ item }) => item),
  }
}
