import { LONGER, type RecordBatch } from '../../tables/csv/batch.js'

/** Numbers the combinations of short cells of a few columns: each blank, or of one or two bytes of ASCII. */
export interface ShortCells {
  /** numbers are below this */
  readonly size: number
  /** the same for the same cells, another for others; −1 where a cell is longer or too many different ones came */
  number(batch: RecordBatch, record: number): number
}

/** Different cells of each column that are told apart, by the number of columns. */
const DIFFERENT = [1, 64, 64, 16, 8]
const ASCII = 128

/** `null` for more columns than few. */
export function createShortCells(columns: readonly number[]): ShortCells | null {
  const most = columns.length
  const different = DIFFERENT[most]
  if (different === undefined) return null
  const own = Int32Array.from(columns)
  /** per column, by what stands in a cell: its place among the different cells of the column plus 1 */
  const ones = columns.map(() => new Uint8Array(ASCII))
  const twos: (Uint8Array | undefined)[] = []
  const used = new Int32Array(most)

  return {
    size: different ** most,
    number({ glance, first, starts, ends, data }, record) {
      const from = first[record] as number
      let number = 0
      for (let k = 0; k < most; k++) {
        const field = from + (own[k] as number)
        let places = ones[k] as Uint8Array
        let code = glance[field] as number
        if (code === LONGER) {
          const start = starts[field] as number
          if ((ends[field] as number) - start !== 2) return -1
          const one = data[start] as number
          const two = data[start + 1] as number
          if ((one | two) >= ASCII) return -1
          places = twos[k] ??= new Uint8Array(ASCII * ASCII)
          code = one * ASCII + two
        }
        let place = places[code] as number
        if (place === 0) {
          if ((used[k] as number) === different) return -1
          used[k] = place = (used[k] as number) + 1
          places[code] = place
        }
        number = number * different + place - 1
      }
      return number
    },
  }
}
