import type { Issue } from '../../core/issue.js'
import { LONGER, type RecordBatch } from '../../tables/csv/batch.js'
import { fieldText, isEmptyLine, recordCells, recordIssue } from '../../tables/csv/text.js'
import type { Cell, TableRecord } from '../../tables/table.js'
import type { Field } from '../layout.js'
import type { CellMemo } from './cell-memo.js'
import { type ColumnCounter, createColumnCounter } from './histogram.js'
import type { Intake } from './intake.js'

/** Columns whose texts are counted together. */
export interface CounterSet {
  readonly columns: Int32Array
  readonly counters: readonly ColumnCounter[]
  /** 256 counts a column, by the glance of its cell */
  readonly short: Uint32Array
  add(column: number, distinct: number, onOther?: (cell: Cell) => void): ColumnCounter
}

export function createCounterSet(size: number): CounterSet {
  const columns = new Int32Array(size)
  const short = new Uint32Array(size * 256)
  const counters: ColumnCounter[] = []
  return {
    columns,
    counters,
    short,
    add(column, distinct, onOther) {
      const at = counters.length
      columns[at] = column
      const counter = createColumnCounter(distinct, short.subarray(at * 256, at * 256 + 256), onOther)
      counters.push(counter)
      return counter
    },
  }
}

/** Consecutive records, from a batch of CSV bytes or from a list: the two front doors of the engine. */
export interface Records {
  readonly count: number
  /** the bytes, where there are any */
  readonly batch: RecordBatch | null
  row(k: number): number
  line(k: number): number | null
  byte(k: number): number | null
  issue(k: number): Issue | undefined
  blank(k: number): boolean
  cells(k: number): readonly Cell[]
  cell(k: number, column: number): Cell
  look<Value>(memo: CellMemo<Value>, k: number): Value
  /** counts the cells of a record, from counter `from` on */
  tally(counted: CounterSet, k: number, from?: number): void
  fill(intake: Intake, picked: Int32Array, count: number): void
  /** bytes of the input read up to the end of the last record */
  readonly end: number | null
}

/** Reads a field of a record. */
export function readField<Value>(field: Field<Value>, records: Records, k: number): Value {
  const [column] = field.columns
  if (column !== undefined && field.columns.length === 1) return field.read([records.cell(k, column)])
  return field.read(field.columns.map((each) => records.cell(k, each)))
}

/** The field of record `k` of a batch, when its bytes are sure to be read as they stand; else −1. */
export function plainField<Value>(field: Field<Value>, { batch }: Records, k: number): number {
  const [column, more] = field.columns
  if (batch === null || field.isPlain === undefined || column === undefined || more !== undefined) return -1
  const at = (batch.first[k] as number) + column
  if (batch.glance[at] !== LONGER) return -1
  return field.isPlain(batch.data, batch.starts[at] as number, batch.ends[at] as number) ? at : -1
}

function isBlankCell(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '')
}

export function batchRecords(batch: RecordBatch, width: number): Records {
  const { first, glance, offsets, lines, faults } = batch
  return {
    count: batch.count,
    batch,
    row: (k) => batch.row + k,
    line: (k) => lines[k] as number,
    byte: (k) => batch.base + (offsets[k] as number),
    issue(k) {
      const received = (first[k + 1] as number) - (first[k] as number)
      return received === width && faults[k] === 0 ? undefined : recordIssue(batch, k, width)
    },
    blank(k) {
      const to = first[k + 1] as number
      for (let field = first[k] as number; field < to; field++) {
        const only = glance[field] as number
        if (only === 0) continue
        // Most records are settled by their first byte.
        const byte = only === LONGER ? (batch.data[batch.starts[field] as number] as number) : only
        return byte > 32 && byte < 128 ? false : recordCells(batch, k).every(isBlankCell)
      }
      return true
    },
    cells: (k) => (isEmptyLine(batch, k) ? Array.from({ length: width }, () => '') : recordCells(batch, k)),
    cell: (k, column) => fieldText(batch, (first[k] as number) + column),
    look: (memo, k) => memo.fromBatch(batch, k),
    tally(counted, k, start = 0) {
      const from = first[k] as number
      const { columns, short, counters } = counted
      const { glance } = batch
      const most = columns.length
      for (let at = start; at < most; at++) {
        const field = from + (columns[at] as number)
        const only = glance[field] as number
        if (only !== LONGER) {
          const place = (at << 8) | only
          short[place] = (short[place] as number) + 1
        } else (counters[at] as ColumnCounter).addSpan(batch, field)
      }
    },
    fill: (intake, picked, count) => intake.fromBatch(batch, picked, count),
    end: batch.base + batch.end,
  }
}

export function listRecords(list: readonly TableRecord[]): Records {
  const at = (k: number): TableRecord => list[k] as TableRecord
  return {
    count: list.length,
    batch: null,
    row: (k) => at(k).row,
    line: (k) => at(k).line,
    byte: (k) => at(k).byte,
    issue: (k) => at(k).issue,
    blank: (k) => at(k).cells.every(isBlankCell),
    cells: (k) => at(k).cells,
    cell: (k, column) => at(k).cells[column] ?? null,
    look: (memo, k) => memo.fromCells(at(k).cells),
    tally(counted, k, start = 0) {
      const { cells } = at(k)
      for (let place = start; place < counted.counters.length; place++)
        counted.counters[place]?.addCell(cells[counted.columns[place] as number] ?? null)
    },
    fill: (intake, picked, count) =>
      intake.fromCells(
        Array.from(picked.subarray(0, count), (k) => at(k).cells),
        count,
      ),
    end: list.at(-1)?.byte ?? null,
  }
}
