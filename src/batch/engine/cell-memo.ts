import { LONGER, type RecordBatch } from '../../tables/csv/batch.js'
import { fieldText } from '../../tables/csv/text.js'
import type { Cell } from '../../tables/table.js'
import { createByteMemo } from './byte-memo.js'
import { createShortCells } from './short-cells.js'

/** Reads something from a few columns of a record, once per combination of cells as long as these are few. */
export interface CellMemo<Value> {
  fromBatch(batch: RecordBatch, record: number): Value
  fromCells(cells: readonly Cell[]): Value
}

const MOST = 16_384
const LONGEST = 1024

/** A record's cells at some columns; the other places stay empty. */
export function cellsAt(batch: RecordBatch, record: number, columns: readonly number[]): readonly Cell[] {
  const from = batch.first[record] as number
  const cells: Cell[] = []
  for (const column of columns) cells[column] = fieldText(batch, from + column)
  return cells
}

/** `read` is pure and looks at `columns` of the cells alone. */
export function createCellMemo<Value>(columns: readonly number[], read: (cells: readonly Cell[]) => Value): CellMemo<Value> {
  const memo = createByteMemo(MOST, LONGEST)
  const values: Value[] = []
  const scratch = new Uint8Array(LONGEST)
  const known = new Map<string, Value>()
  const short = createShortCells(columns)
  /** by the number of short cells: place of their value plus 1 */
  const byNumber = new Uint16Array(short?.size ?? 0)
  const shortValues: Value[] = []

  /** The spans one after the other, each behind its length; −1 when they are too long to remember. */
  function gather(batch: RecordBatch, record: number): number {
    const { data, starts, ends, first, glance } = batch
    const from = first[record] as number
    let at = 0
    for (let k = 0; k < columns.length; k++) {
      const field = from + (columns[k] as number)
      const only = glance[field] as number
      if (only !== LONGER) {
        if (at + 3 > LONGEST) return -1
        scratch[at++] = only === 0 ? 0 : 1
        scratch[at++] = 0
        if (only !== 0) scratch[at++] = only
        continue
      }
      const start = starts[field] as number
      const end = ends[field] as number
      // Doubled quotes are left doubled: an unquoted cell has none, so nothing is confused.
      const to = end < 0 ? ~end : end
      if (at + 2 + to - start > LONGEST) return -1
      scratch[at++] = (to - start) & 0xff
      scratch[at++] = (to - start) >> 8
      for (let i = start; i < to; i++) scratch[at++] = data[i] as number
    }
    return at
  }

  return {
    fromBatch(batch, record) {
      const number = short === null ? -1 : short.number(batch, record)
      if (number >= 0) {
        if (byNumber[number] === 0) byNumber[number] = shortValues.push(read(cellsAt(batch, record, columns)))
        return shortValues[(byNumber[number] as number) - 1] as Value
      }
      const length = gather(batch, record)
      const place = length < 0 ? -1 : memo.get(scratch, 0, length)
      if (place >= 0) return values[place] as Value
      const value = read(cellsAt(batch, record, columns))
      if (length >= 0 && memo.set(scratch, 0, length, values.length)) values.push(value)
      return value
    },
    fromCells(cells) {
      const key = JSON.stringify(columns.map((column) => cells[column] ?? null))
      const found = known.get(key)
      if (found !== undefined) return found
      const value = read(cells)
      if (known.size < MOST) known.set(key, value)
      return value
    },
  }
}
