import { LONGER, type RecordBatch } from '../../tables/csv/batch.js'
import { decodeSpan, fieldText } from '../../tables/csv/text.js'
import type { Cell } from '../../tables/table.js'
import { createByteMemo } from './byte-memo.js'
import type { Histogram } from './scan-types.js'

/** Counts the texts of one column: cells of one byte in a table, longer ones by their bytes, at most `distinct` different ones. */
export interface ColumnCounter {
  /** the field of a batch */
  addSpan(batch: RecordBatch, field: number): void
  addCell(cell: Cell): void
  /** calls with every distinct cell and its count; blank cells as '' */
  each(see: (cell: Cell, count: number) => void): void
  histogram(): Histogram
}

/** The text under which a cell is counted; blank when there is none. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.error : String(cell)
}

/** Longer texts are nobody's code: they are counted, not kept. */
const LONGEST = 200

/**
 * `short` holds counts by the glance of a cell: of one byte by the byte, of blank ones at 0. Whoever counts these may add to it
 * directly; what stands at {@link LONGER} then means nothing.
 */
export function createColumnCounter(distinct: number, short: Uint32Array, onOther?: (cell: Cell) => void): ColumnCounter {
  const memo = createByteMemo(distinct, LONGEST * 4)
  const long: number[] = []
  const texts: string[] = []
  const counts = new Map<string | number, number>()
  let others = 0
  const blanks = (): number => short[0] as number

  function addOne(cell: Cell): void {
    if (cell === null || cell === '') short[0] = blanks() + 1
    else if (typeof cell === 'object') addOther(cell)
    else if (typeof cell === 'string' && cell.length === 1 && cell.charCodeAt(0) < 128 && cell !== '\0')
      short[cell.charCodeAt(0)] = (short[cell.charCodeAt(0)] as number) + 1
    else if (counts.has(cell) || isKept(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1)
    else addOther(cell)
  }
  /** Room for another text? Cells of one byte take none. */
  function isKept(cell: string | number): boolean {
    return counts.size + long.length < distinct && (typeof cell === 'number' || cell.length <= LONGEST)
  }
  function addOther(cell: Cell): void {
    others += 1
    onOther?.(cell)
  }

  return {
    addSpan(batch, field) {
      const start = batch.starts[field] as number
      const end = batch.ends[field] as number
      const glance = batch.glance[field] as number
      if (glance !== LONGER) short[glance] = (short[glance] as number) + 1
      else if (end < 0) addOne(fieldText(batch, field))
      else {
        const known = memo.get(batch.data, start, end)
        if (known >= 0) long[known] = (long[known] as number) + 1
        else if (onOther === undefined && counts.size + long.length >= distinct) others += 1
        else {
          const text = fieldText(batch, field)
          if (isKept(text) && memo.set(batch.data, start, end, long.length)) {
            long.push(1)
            texts.push(text)
          } else addOther(text)
        }
      }
    },
    addCell: addOne,
    each(see) {
      if (blanks() > 0) see('', blanks())
      for (const [byte, count] of short.entries())
        if (count > 0 && byte !== 0 && byte !== LONGER) see(decodeSpan(Uint8Array.of(byte), 0, 1), count)
      for (const [k, text] of texts.entries()) see(text, long[k] as number)
      for (const [cell, count] of counts) see(cell, count)
    },
    histogram() {
      const all = new Map<string, number>()
      this.each((cell, count) => {
        const text = cellText(cell)
        if (text === '') return
        all.set(text, (all.get(text) ?? 0) + count)
      })
      return { counts: all, blank: blanks(), others }
    },
  }
}
