import { createOutBuffer, type OutBuffer, putBytes, putCells } from './out-buffer.js'
import type { Respondent } from './respondents.js'
import { type EntryGroup, plainSegment, type Segment } from './segments.js'
import type { WideCell } from './types.js'

/** Keys of the current block. */
export interface BlockKeys {
  key(row: number): string
  putKey(out: OutBuffer, row: number): void
}

/** Respondents whose cells are kept. */
const KEPT = 32_768

/** What the result says of the respondent: the key of the row, then cells that are formatted once a respondent. */
export function headSegment({ positions }: EntryGroup, respondents: readonly Respondent[], block: BlockKeys): Segment {
  const withKey = positions[0] === 0
  const rest = withKey ? positions.slice(1) : positions
  if (positions.slice(1).includes(0)) throw new RangeError('the key comes first')
  /** by the number of a respondent */
  const lines: Uint8Array[] = []
  const cells = (row: number): WideCell[] => rest.map((position) => respondents[row]?.head[position] ?? null)
  const plain = plainSegment((row) => (withKey ? [block.key(row), ...cells(row)] : cells(row)))
  return {
    cells: plain.cells,
    write(out, row) {
      if (withKey) block.putKey(out, row)
      if (rest.length === 0) return
      const { number } = respondents[row] as Respondent
      let line = lines[number]
      if (line === undefined) {
        const made = createOutBuffer()
        putCells(made, ['', ...cells(row)])
        line = made.bytes.slice(withKey ? 0 : 1, made.at)
        if (number < KEPT) lines[number] = line
      }
      putBytes(out, line, 0, line.length)
    },
  }
}
